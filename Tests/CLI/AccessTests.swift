import Foundation
import Testing
import WorkbookProtocol

@testable import WorkbookCLI

@Suite struct AccessTests {
  @Test func `the row that decides is printed with what its words mean, and no server is asked`()
    async
  {
    let service = FakeService()
    let result = await run(
      ["access", "explain", "--as", "administrator", "people.leave"], service)
    #expect(result.status == 0)
    #expect(service.servers.isEmpty)
    #expect(
      result.printed == """
        people.leave: Record somebody's last day.

        One row of the table decides:

          Role                    Administrator (administrator): Runs people, teams,
                                  roles and tokens; sees no content.
          Relation                authority: The record belongs to the authority; the
                                  role alone decides.
          Part                    record: The record itself, without what another part
                                  names.
          Needs a reason          No

        On a record to which the caller stands in none of these relations the answer is
        the same as if it did not exist. What no row names is denied.

        """)
  }

  @Test func `a row that needs a reason says so, and a row for everybody counts for every role`()
    async
  {
    let result = await run(["access", "explain", "--as", "information-governance", "people.get"])
    #expect(result.printed.contains("Needs a reason          Yes: the call must say why"))
    #expect(result.printed.contains("Role                    Everybody, whatever their role"))
    #expect(!result.printed.contains("administrator"))
    #expect(result.printed.width <= 80)
  }

  @Test func `a role that no row names is denied`() async {
    let result = await run(["access", "explain", "--as", "practitioner", "people.leave"])
    #expect(result.status == 0)
    #expect(
      result.printed.hasSuffix(
        "Denied: no row of the table names this role or everybody.\n"))
  }

  @Test func `supervisor is a relation, and shows what it gives anybody`() async {
    let result = await run(["access", "explain", "--as", "Supervisor", "people.get"])
    #expect(result.printed.contains("2 rows of the table decide:"))
    #expect(result.printed.contains("supervisor: The caller held this session"))
    #expect(result.printed.contains("This is what the relation gives"))
    let denied = await run(["access", "explain", "--as", "supervisor", "people.leave"])
    #expect(denied.printed.contains("Denied: no row of the table names this relation."))
  }

  @Test func `a method that is open needs no row`() async {
    let result = await run(["access", "explain", "--as", "leader", "system.ping"])
    #expect(result.printed.contains("Open: anybody may call it, without signing in."))
  }

  @Test func `what is not known is answered with the nearest names`() async {
    let method = await run(["access", "explain", "--as", "leader", "people.leaf"])
    #expect(method.status == 2)
    #expect(method.said.contains("Did you mean people.leave,"))
    let role = await run(["access", "explain", "--as", "ledger", "people.leave"])
    #expect(role.status == 2)
    #expect(role.said.contains("Did you mean leader,"))
    #expect(await run(["access", "table", "--role", "supervisor"]).status == 2)
  }

  @Test(arguments: ["text", "html", "csv", "json"])
  func `every method, role, relation and part stands on the page, in every format`(
    format: String
  ) async {
    let page = await run(["access", "table", "--format", format]).printed
    for method in Registry.methods { #expect(page.contains(method.name), "\(method.name)") }
    for role in Wire.Role.allCases { #expect(page.contains(role.title)) }
    for part in AccessPart.allCases { #expect(page.contains(AccessWords.name(part))) }
    for relation in Set(AccessTable.rows.map(\.relation)) {
      #expect(page.contains(AccessWords.name(relation)))
    }
    if format == "text" { #expect(page.width <= 80) }
    if format == "html" { #expect(!page.contains("<script")) }
  }

  @Test func `under a method stand roles, relations, parts and reasons`() async {
    let page = await run(["access", "table"]).printed
    #expect(
      page.contains(
        """
        One person: who supervises them, whom they supervise, their roles and absences.
        (people.get)
        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~

        Everybody               Self, supervisor or covering: record and case
        Leader                  Line: record
        Administrator           Authority: record
        Information governance  Authority: record with a reason

        """))
    #expect(page.contains("Open to anybody, without signing in"))
  }

  @Test func `the page of one role holds what it may and nothing else`() async {
    let page = await run(["access", "table", "--role", "administrator"]).printed
    #expect(page.contains("As administrator"))
    #expect(page.contains("(people.leave)"))
    #expect(page.contains("(people.get)"))
    #expect(!page.contains("(safeguarding.close)"))
    #expect(!page.contains("Leader "))
  }

  @Test func `the relations that decide a row of the table are written in words, once`() {
    func row(_ relation: AccessRelation, _ part: AccessPart, _ reason: Bool = false) -> AccessRow {
      AccessRow(method: "m", role: nil, relation: relation, part: part, needsReason: reason)
    }
    let rows = [
      row(.oneself, .record), row(.oneself, .case), row(.supervisor, .record),
      row(.supervisor, .case), row(.line, .record), row(.line, .case, true),
    ]
    #expect(
      AccessWords.ties(rows, namingParts: true)
        == "Self or supervisor: record and case; line: record, case with a reason")
    #expect(
      AccessWords.ties([row(.anyone, .record, true)], namingParts: false)
        == "Anyone, with a reason")
    #expect(
      AccessWords.ties([row(.formerSupervisor, .record)], namingParts: false)
        == "Former supervisor")
  }

  @Test func `the page goes to a file, in the format that its name promises`() async throws {
    let path = try temporaryFolder() + "/access.html"
    let result = await run(["access", "table", "--output", path])
    #expect(result.status == 0)
    #expect(try String(contentsOfFile: path, encoding: .utf8).hasPrefix("<!DOCTYPE html>"))
  }
}
