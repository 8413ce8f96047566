import ArgumentParser
import JSONText
import WorkbookProtocol

struct ActivityList: Act {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Activities, the newest start first.")

  @Flag(help: "Only those that have not ended.")
  var open = false

  @OptionGroup var connection: ConnectionOptions

  func carryOut(in surroundings: Surroundings) async throws {
    let desk = try connection.desk(in: surroundings)
    let found = try await desk.activities(openOnly: open)
    guard !found.isEmpty else {
      return desk.terminal.print("There is no such activity among those you may see.")
    }
    desk.terminal.print(found.map { Self.lines($0, desk.clock) }.joined(separator: "\n"))
  }

  private static func lines(_ one: Wire.ActivityRecord, _ clock: LondonClock) -> String {
    let ends = one.activity.ends.map { " to \(clock.shortWords(day: $0))" } ?? ""
    let facts = [
      "\(clock.shortWords(day: one.activity.starts))\(ends)", one.activity.stage.title.lowercased(),
      one.activity.mode.title.lowercased(), one.activity.peerResearch.map { _ in "peer research" },
    ].compactMap { $0 }
    return Layout.wrapped(one.activity.title, first: "\(ShortID.of(one.id))  ") + "\n"
      + Layout.wrapped(facts.joined(separator: ", "), first: String(repeating: " ", count: 10))
  }
}

struct ActivityShow: Act {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "One activity in full.")

  @Argument(help: "Its id, as 'activity list' shows it.")
  var id: String

  @OptionGroup var connection: ConnectionOptions

  func carryOut(in surroundings: Surroundings) async throws {
    let desk = try connection.desk(in: surroundings)
    let record = try await desk.activity(id)
    guard let schema = try await desk.contract().schema("ActivityEntry") else {
      throw CommandFailure("The server does not describe an activity.", .other)
    }
    let document = try JSONDocument(scanning: WireJSON.encode(record.activity))
    let names = record.decisionMakerName.map { [$0.id: $0.name] } ?? [:]
    let text = RecordText(words: ShownWords(clock: desk.clock, names: names), document: document)
    desk.terminal.print(
      (text.lines(of: document.root, schema) + ["", Layout.labelled("Id", record.id)])
        .joined(separator: "\n"))
  }
}
