import HTTPTypes
import Handlers
import JSONRPC
import WorkbookProtocol

/// Letting a command line in (RFC 8628).
extension StaffRoutes {
  func showDevice(_ visit: StaffVisit) async throws -> StaffAnswer {
    let me = try await door.call(AuthWhoAmI.self, .init(), as: visit.caller())
    guard me.scopes.isEmpty else { return .go("/account/second-factor") }
    return .page(devicePage(visit, me.person.name, []))
  }

  private func devicePage(_ visit: StaffVisit, _ name: String, _ problems: [Problem]) -> String {
    pages.device(
      name: name, problems: problems, token: token(.device, visit),
      signOut: token(.signOut, visit))
  }

  func decideDevice(_ visit: StaffVisit) async throws -> StaffAnswer {
    let me = try await door.call(AuthWhoAmI.self, .init(), as: visit.caller())
    guard let code = visit.code("userCode") else {
      let problem = Problem("Type the code that the command line shows.", at: "userCode")
      return .page(devicePage(visit, me.person.name, [problem]), .unprocessableContent)
    }
    // Only the button that says so lets anything in.
    let approves = visit.form["decide"] == "approve"
    do {
      let decided = try await door.call(
        AuthApproveDevice.self, .init(userCode: code, approve: approves), as: visit.caller())
      return .page(pages.decided(decided, signOut: token(.signOut, visit)))
    } catch let fault as Fault where fault.type != "unauthenticated" && fault.type != "forbidden" {
      let problems = fault.problems(["userCode": "userCode"])
        .map { Problem($0.says, at: $0.field ?? "userCode") }
      return .page(devicePage(visit, me.person.name, problems), fault.status)
        .comingBack(in: fault.waitSeconds)
    }
  }
}
