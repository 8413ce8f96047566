import ArgumentParser
import WorkbookProtocol

struct WhoRead: Act {
  static let configuration = CommandConfiguration(
    commandName: "who-read",
    abstract: "Who read or changed what is recorded about you: when, as what and why.",
    discussion: """
      The newest first. What belongs to a safeguarding matter is not in this list. An emergency \
      reading can be held back by a safeguarding lead and information governance together, for \
      28 days and longer only if both ask again; then it is shown. If you do not think that a reading was right, tell information \
      governance.

      workbook who-read --from "1 January"
      """)

  @OptionGroup var days: DaysBetween

  @Flag(help: "Also what you read or changed yourself.")
  var mine = false

  @OptionGroup var connection: ConnectionOptions

  func carryOut(in surroundings: Surroundings) async throws {
    let desk = try connection.desk(in: surroundings)
    let (from, until) = try days.days(desk.clock)
    let entries = try await desk.everyPage { cursor in
      let page = try await desk.call(
        RecordsWhoRead.self,
        .init(from: from, until: until, mine: mine ? true : nil, cursor: cursor, limit: 200))
      return (page.items, page.nextCursor)
    }
    guard !entries.isEmpty else {
      let who = mine ? "Nobody" : "Nobody else"
      let when = days.isOpen ? "" : " in that time"
      return desk.terminal.print(
        "\(who) has read or changed what is recorded about you\(when).")
    }
    desk.terminal.print(AccessEntryText(clock: desk.clock).text(entries))
  }
}
