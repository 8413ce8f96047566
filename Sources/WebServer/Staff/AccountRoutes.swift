import HTTPTypes
import Handlers
import JSONRPC
import Workbook
import WorkbookProtocol

/// Who I am here, where I am signed in, and my password.
extension StaffRoutes {
  func showAccount(_ visit: StaffVisit) async throws -> StaffAnswer {
    let done = visit.query["done"].flatMap(AccountDeed.init(rawValue:))
    return try await account(visit, done: done, problems: [])
  }

  /// - Parameter problems: With the form for a new password.
  private func account(
    _ visit: StaffVisit, done: AccountDeed?, problems: [Problem], fault: Fault? = nil
  ) async throws -> StaffAnswer {
    let me = try await door.call(AuthWhoAmI.self, .init(), as: visit.caller())
    guard me.scopes.isEmpty else { return .go("/account/second-factor") }
    let account = StaffPages.Account(
      me: me, sessions: try await sessions(visit), tokens: try await liveTokens(visit),
      notices: try await notices(about: me.person.id, visit), done: done, problems: problems)
    let html = pages.account(account) { token($0, visit) }
    let status = fault?.status ?? (problems.isEmpty ? .ok : .unprocessableContent)
    return .page(html, status).comingBack(in: fault?.waitSeconds)
  }

  func endSession(_ visit: StaffVisit) async throws -> StaffAnswer {
    _ = try await door.call(
      AuthEndSession.self,
      .init(id: visit.form["id"] ?? "", idempotencyKey: visit.form["token"] ?? ""),
      as: visit.caller())
    return .go(AccountDeed.session.address)
  }

  func revokeToken(_ visit: StaffVisit) async throws -> StaffAnswer {
    _ = try await door.call(
      AuthRevokeToken.self,
      .init(id: visit.form["id"] ?? "", idempotencyKey: visit.form["token"] ?? ""),
      as: visit.caller())
    return .go(AccountDeed.token.address)
  }

  func changePassword(_ visit: StaffVisit) async throws -> StaffAnswer {
    guard let new = visit.password("new"), NewPassword.problem(visit) == nil else {
      let problem = NewPassword.problem(visit) ?? Problem("Choose a password.", at: "new")
      return try await account(visit, done: nil, problems: [problem])
    }
    do {
      _ = try await door.call(
        AuthChangePassword.self,
        .init(
          new: new, current: visit.password("current"), code: visit.code("code"),
          username: visit.name("username")), as: visit.caller())
      return .go(AccountDeed.password.address)
    } catch let fault as Fault where fault.type != "unauthenticated" {
      let problems = fault.problems([
        "new": "new", "current": "current", "code": "code", "username": "username",
      ])
      return try await account(visit, done: nil, problems: problems, fault: fault)
    }
  }

  /// More than anybody has; a hundred pages would be somebody's script.
  private static let mostPages = 5

  private func sessions(_ visit: StaffVisit) async throws -> [Wire.SessionSummary] {
    var (all, cursor): ([Wire.SessionSummary], String?) = ([], nil)
    for _ in 0..<Self.mostPages {
      let page = try await door.call(
        AuthListSessions.self, .init(cursor: cursor), as: visit.caller())
      all += page.items
      cursor = page.nextCursor
      if cursor == nil { break }
    }
    return all
  }

  /// Those that work today, the newest last.
  private func liveTokens(_ visit: StaffVisit) async throws -> [Wire.TokenSummary] {
    var (all, cursor): ([Wire.TokenSummary], String?) = ([], nil)
    for _ in 0..<Self.mostPages {
      let page = try await door.call(
        AuthListTokens.self, .init(cursor: cursor), as: visit.caller())
      all += page.items
      cursor = page.nextCursor
      if cursor == nil { break }
    }
    let now = now()
    return all.filter { token in
      token.revokedAt == nil && Instant(token.expiresAt).map { now < $0 } ?? false
    }
  }

  /// What somebody read in an emergency about me, or about a young person whose worker I am.
  private func notices(
    about person: String, _ visit: StaffVisit
  ) async throws -> [Wire.BreakGlass] {
    var (all, cursor): ([Wire.BreakGlass], String?) = ([], nil)
    for _ in 0..<Self.mostPages {
      let page = try await door.call(
        GovernanceListBreakGlass.self, .init(cursor: cursor), as: visit.caller())
      all += page.items
      cursor = page.nextCursor
      if cursor == nil { break }
    }
    return all.filter { notice in
      notice.by.id != person && (notice.person?.id == person || notice.youngPerson != nil)
    }
  }
}

/// What has just been done to an account; its name stands in the address of the page that says so.
enum AccountDeed: String, Sendable {
  case password, session, token

  var address: String { "/account?done=\(rawValue)" }

  var says: String {
    switch self {
    case .password:
      "Your password is the new one. Every other browser and every token of yours has been signed out."
    case .session: "That browser has been signed out."
    case .token: "That token no longer works."
    }
  }
}
