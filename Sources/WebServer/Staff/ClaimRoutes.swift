import HTTPTypes
import Handlers
import JSONRPC

/// Redeeming an invitation with a user name and a password.
extension StaffRoutes {
  func showClaim(_ visit: StaffVisit) -> StaffAnswer {
    .page(pages.claim(.init(), token: token(.claim, visit)))
  }

  func claim(_ visit: StaffVisit) async throws -> StaffAnswer {
    var entry = StaffPages.Claim(
      username: visit.name("username"), name: visit.name("name"), agency: visit.name("agency"))
    let (code, password) = (visit.code("code"), visit.password("new"))
    entry.problems = [
      code == nil ? Problem("Type the code of your invitation.", at: "code") : nil,
      entry.username == nil ? Problem("Choose a user name.", at: "username") : nil,
      NewPassword.problem(visit),
    ].compactMap(\.self)
    guard let code, let username = entry.username, let password, entry.problems.isEmpty else {
      return .page(pages.claim(entry, token: token(.claim, visit)), .unprocessableContent)
    }
    let isFirst = entry.name != nil || entry.agency != nil
    do {
      let opened = try await door.enter(
        redeeming: code, username: username, password: password,
        first: isFirst ? (entry.name ?? "", entry.agency ?? "") : nil)
      await endFormer(visit)
      return StaffAnswer.go("/account/second-factor").setting(sessionCookie(opened))
    } catch let fault as Fault {
      entry.problems = fault.problems([
        "code": "code", "username": "username", "password": "new", "name": "name",
        "agency": "agency",
      ])
      return .page(pages.claim(entry, token: token(.claim, visit)), fault.status)
        .comingBack(in: fault.waitSeconds)
    }
  }
}

/// A new password is typed twice.
enum NewPassword {
  static let fields = [
    Field(
      id: "new", label: "New password",
      hint: "12 characters or more. A few words in a row are easy to keep in mind.",
      kind: .password, autocomplete: "new-password"),
    Field(
      id: "again", label: "New password again", kind: .password, autocomplete: "new-password"),
  ]

  static func problem(_ visit: StaffVisit) -> Problem? {
    guard let new = visit.password("new") else {
      return Problem("Choose a password.", at: "new")
    }
    let again = visit.password("again") ?? ""
    guard new.utf8.elementsEqual(again.utf8) else {
      return Problem("The two passwords are not the same. Type both again.", at: "again")
    }
    return nil
  }
}
