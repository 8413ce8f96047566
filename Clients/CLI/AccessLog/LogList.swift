import ArgumentParser
import WorkbookProtocol

struct LogList: Act {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Who read or changed what is recorded about one person: when, as what and why.",
    discussion: """
      The newest first. That you read it stands in it.

      workbook log list --young-person LS-40411 --from "1 January" \\
        --reason "The family asks who has read about them."
      """)

  @OptionGroup var about: AboutWhom

  @OptionGroup var given: GivenReason

  @Option(
    help: ArgumentHelp(
      "Only what this person read or changed: part of the name, or the id.", valueName: "name"))
  var by: String?

  @OptionGroup var days: DaysBetween
  @OptionGroup var connection: ConnectionOptions

  func carryOut(in surroundings: Surroundings) async throws {
    let desk = try connection.desk(in: surroundings)
    let (from, until) = try days.days(desk.clock)
    let about = try await about.found(by: desk)
    var reader: String?
    if let by { reader = try await desk.somebody(by).id }
    let entries = try await desk.everyPage { cursor in
      let page = try await desk.call(
        GovernanceAccessLog.self,
        .init(
          reason: given.reason, person: about.person, youngPerson: about.youngPerson, by: reader,
          from: from, until: until, cursor: cursor, limit: 200))
      return (page.items, page.nextCursor)
    }
    guard !entries.isEmpty else {
      let isNarrowed = by != nil || !days.isOpen
      return desk.terminal.print(
        Layout.wrapped(
          "The log has nothing about \(about.words)\(isNarrowed ? " that fits what you asked for" : "")."
        ))
    }
    desk.terminal.print(AccessEntryText(clock: desk.clock).text(entries))
  }
}
