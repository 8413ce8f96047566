import Workbook
import WorkbookProtocol

extension StaffPages {
  struct Account: Sendable {
    let me: AuthWhoAmI.Result
    let sessions: [Wire.SessionSummary]
    let tokens: [Wire.TokenSummary]
    let notices: [Wire.BreakGlass]
    let done: AccountDeed?
    /// With the form for a new password.
    let problems: [Problem]
  }

  /// - Parameter token: Makes the hidden token of a form.
  func account(_ account: Account, token: (StaffForm) -> String) -> String {
    let me = account.me
    return page(
      "account", title: "Your account", problems: account.problems, signOut: token(.signOut),
      [
        "done": .optional(account.done?.says), "name": .text(me.person.name),
        "username": .optional(me.username),
        "until": .optional(me.tokenExpiresAt.map(StaffTime.words)),
        "roles": .list(RoleWords.all(me).map { .text($0) }),
        "hasSecondFactor": .flag(me.secondFactor == true),
        "hasNotices": .flag(!account.notices.isEmpty),
        "notices": .list(account.notices.map(NoticeWords.pageText)),
        "sessions": .list(account.sessions.map { Self.session($0, token) }),
        "hasTokens": .flag(!account.tokens.isEmpty),
        "tokens": .list(account.tokens.map { Self.token($0, token) }),
        "passwordTitle": me.username == nil ? "Set a password" : "Change your password",
        "passwordFields": Self.passwordFields(me).pageText(account.problems),
        "passwordToken": .text(token(.changePassword)),
      ])
  }

  private static func session(
    _ session: Wire.SessionSummary, _ token: (StaffForm) -> String
  ) -> PageText {
    [
      "id": .text(session.id), "token": .text(token(.endSession)),
      "signedIn": .text(StaffTime.words(session.signedInAt)),
      "idleUntil": .text(StaffTime.words(session.idleUntil)),
      "how": session.how == .password ? "with a password" : "through your organisation",
      "isThisOne": .flag(session.isThisOne),
    ]
  }

  private static func token(
    _ summary: Wire.TokenSummary, _ token: (StaffForm) -> String
  ) -> PageText {
    let scopes = summary.scopes.map { "“\($0)”" }.joined(separator: ", ")
    return [
      "id": .text(summary.id), "token": .text(token(.revokeToken)), "label": .text(summary.label),
      "made": .text(StaffTime.words(summary.createdAt)),
      "expires": .text(StaffTime.words(summary.expiresAt)),
      "may": .text(scopes.isEmpty ? "All that you may." : "Only calls that begin with \(scopes)."),
    ]
  }

  private static func passwordFields(_ me: AuthWhoAmI.Result) -> [Field] {
    let who =
      me.username == nil
      ? Field(
        id: "username", label: "User name",
        hint: "Choose one: letters, digits, full stops and hyphens.", kind: .name,
        autocomplete: "username")
      : Field(
        id: "current", label: "Present password", kind: .password,
        autocomplete: "current-password")
    let code = Field(
      id: "code", label: "Code from your authenticator app",
      hint: "Type the code that it shows now. A recovery code will do too.", kind: .code,
      autocomplete: "one-time-code")
    return [who] + NewPassword.fields + (me.secondFactor == true ? [code] : [])
  }
}
