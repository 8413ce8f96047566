extension StaffPages {
  /// What stands on the page for signing in. Never a password.
  struct SignIn: Sendable {
    var username: String?
    var problems: [Problem] = []
    /// What has just been done.
    var said: String?
    var returnTo: ReturnPath?
  }

  func signIn(_ entry: SignIn, organisation: String?, token: String) -> String {
    let fields = [
      Field(
        id: "username", label: "User name", kind: .name, autocomplete: "username",
        value: entry.username),
      Field(
        id: "password", label: "Password", kind: .password, autocomplete: "current-password"),
      Field(
        id: "code", label: "Code from your authenticator app",
        hint: "Leave it empty the first time. A recovery code will do too.", kind: .code,
        autocomplete: "one-time-code"),
    ]
    return page(
      "sign-in", title: "Sign in", problems: entry.problems,
      [
        "token": .text(token), "to": .optional(entry.returnTo?.text),
        "said": .optional(entry.said), "fields": fields.pageText(entry.problems),
        "organisation": .optional(organisation),
        "organisationAddress": .text(
          ReturnPath.address("/sign-in/organisation", to: entry.returnTo)),
      ])
  }
}
