import ArgumentParser
import JSONText
import WorkbookProtocol

struct SettingsShow: Act {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Who reads, who answers, and by when.")

  @OptionGroup var connection: ConnectionOptions

  func carryOut(in surroundings: Surroundings) async throws {
    let desk = try connection.desk(in: surroundings)
    let record = try await desk.call(ParticipationSettings.self, .init())
    guard let schema = try await desk.contract().schema("ParticipationSettings") else {
      throw CommandFailure("The server does not describe its settings.", .other)
    }
    let document = try JSONDocument(scanning: WireJSON.encode(record.settings))
    let names = try await desk.names(in: record)
    let text = RecordText(words: ShownWords(clock: desk.clock, names: names), document: document)
    let state =
      record.revision == 0
      ? "Nobody has set this yet."
      : record.isOpen ? "Young people can write now." : "Young people cannot write now."
    desk.terminal.print(
      ([state, ""] + text.lines(of: document.root, schema)).joined(separator: "\n"))
  }
}

extension Desk {
  /// What the ids in the settings stand for.
  func names(in record: Wire.ParticipationSettingsRecord) async throws -> [String: String] {
    var names: [String: String] = [:]
    for person in [record.checkerName, record.deputyName].compactMap({ $0 }) {
      names[person.id] = person.name
    }
    let others =
      (record.settings.fallbacks ?? [])
      + [record.settings.complaintsManager].compactMap { $0 }
    return names.merging(try await namesOfPeople(others)) { known, _ in known }
  }
}
