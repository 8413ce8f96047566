import HTTPTypes
import Handlers
import JSONRPC
import WorkbookProtocol

/// Setting up an authenticator app, and the recovery codes that come with it.
extension StaffRoutes {
  func showSecondFactor(_ visit: StaffVisit) async throws -> StaffAnswer {
    try await beginning(visit, [])
  }

  private func beginning(
    _ visit: StaffVisit, _ problems: [Problem], _ fault: Fault? = nil
  ) async throws -> StaffAnswer {
    let me = try await door.call(AuthWhoAmI.self, .init(), as: visit.caller())
    let asks: StaffPages.Proof =
      me.secondFactor == true ? .code : me.username == nil ? .nothing : .password
    let html = pages.secondFactor(
      asks, isLimited: !me.scopes.isEmpty, problems: problems, token: token(.enrol, visit),
      signOut: token(.signOut, visit))
    return .page(html, fault?.status ?? .ok).comingBack(in: fault?.waitSeconds)
  }

  func enrol(_ visit: StaffVisit) async throws -> StaffAnswer {
    do {
      let factor = try await door.call(
        AuthEnrolSecondFactor.self,
        .init(code: visit.code("code"), password: visit.password("password")), as: visit.caller())
      return .page(
        pages.authenticator(
          factor, token: token(.confirm, visit), signOut: token(.signOut, visit)))
    } catch let fault as Fault where fault.type != "unauthenticated" {
      // A wrong code has no place of its own in what the service says.
      let problems = fault.problems(["code": "code", "password": "password"])
      return try await beginning(visit, problems, fault)
    }
  }

  func confirm(_ visit: StaffVisit) async throws -> StaffAnswer {
    let signOut = token(.signOut, visit)
    guard let code = visit.code("code") else {
      let problem = Problem("Type the code that the app shows now.", at: "code")
      return .page(
        pages.confirm([problem], token: token(.confirm, visit), signOut: signOut),
        .unprocessableContent)
    }
    do {
      let confirmed = try await door.call(
        AuthConfirmSecondFactor.self, .init(code: code), as: visit.caller())
      return .page(pages.recovery(confirmed.recoveryCodes, signOut: signOut))
    } catch let fault as Fault where fault.type != "unauthenticated" {
      let html = pages.confirm(
        fault.problems(["code": "code"]), token: token(.confirm, visit), signOut: signOut)
      return .page(html, fault.status).comingBack(in: fault.waitSeconds)
    }
  }
}
