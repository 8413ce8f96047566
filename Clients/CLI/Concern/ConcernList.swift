import ArgumentParser
import JSONText
import WorkbookProtocol

struct ConcernList: Act {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Concerns, the newest first.",
    discussion: "That there is none does not mean that nobody is harmed.")

  @Flag(help: "Only those that are not closed.")
  var open = false

  @OptionGroup var connection: ConnectionOptions

  func carryOut(in surroundings: Surroundings) async throws {
    let desk = try connection.desk(in: surroundings)
    let found = try await desk.concerns(openOnly: open)
    guard !found.isEmpty else {
      return desk.terminal.print(
        Layout.wrapped(
          "There is no \(open ? "open " : "")concern among those you may see. That does not mean that nobody is harmed."
        ))
    }
    desk.terminal.print(
      found.map { Self.line($0, desk.clock) }.joined(separator: "\n"))
  }

  private static func line(_ one: Wire.ConcernRecord, _ clock: LondonClock) -> String {
    let facts = [
      one.status.title,
      one.closedOn.map { "on \(clock.shortWords(day: $0))" },
      one.immediateDanger ? "danger when noticed" : nil,
      one.reported ? "reported" : "NOT REPORTED YET",
      one.aboutWorker.map { "about \($0.name)" },
      one.raisedByMe ? "raised by you" : "raised by \(one.raisedBy.name)",
    ].compactMap { $0 }
    return Layout.wrapped(
      facts.joined(separator: ", "), first: "\(ShortID.of(one.id))  ")
  }
}

struct ConcernShow: Act {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "One concern, as far as you may see it.")

  @Argument(help: "Its id, as 'concern list' shows it.")
  var id: String

  @OptionGroup var connection: ConnectionOptions

  func carryOut(in surroundings: Surroundings) async throws {
    let desk = try connection.desk(in: surroundings)
    let record = try await desk.concern(id)
    guard let schema = try await desk.contract().schema("ConcernRecord") else {
      throw CommandFailure("The server does not describe a concern.", .other)
    }
    let document = try JSONDocument(scanning: WireJSON.encode(record))
    var names: [String: String] = [:]
    for person in [record.raisedBy, record.aboutWorker, record.closedBy].compactMap({ $0 }) {
      names[person.id] = person.name
    }
    let people = try await desk.namesOfPeople([record.concern?.noticedBy].compactMap { $0 })
    names.merge(people) { known, _ in known }
    let text = RecordText(words: ShownWords(clock: desk.clock, names: names), document: document)
    let own: Set = ["id", "revision", "raisedBy", "raisedByMe", "aboutWorker", "closedBy"]
    desk.terminal.print(
      ([
        Layout.labelled("Id", record.id),
        Layout.labelled("Raised by", record.raisedByMe ? "You" : record.raisedBy.name),
      ] + text.lines(of: document.root, schema, skipping: own)
        + [record.closedBy.map { Layout.labelled("Closed by", $0.name) }].compactMap { $0 })
        .joined(separator: "\n"))
    if record.concern == nil {
      desk.terminal.say("Its words are for safeguarding leads alone.")
    }
  }
}

extension Desk {
  func concerns(openOnly: Bool = false) async throws -> [Wire.ConcernRecord] {
    try await everyPage { cursor in
      let page = try await call(
        SafeguardingList.self,
        .init(openOnly: openOnly ? true : nil, cursor: cursor, limit: 200))
      return (page.items, page.nextCursor)
    }
  }

  /// One of them, by its id or the end of it.
  func concern(_ words: String) async throws -> Wire.ConcernRecord {
    var id = words
    if try !ShortID.isWhole(words, shownBy: "concern list") {
      id = try ShortID.whole(
        words, among: try await concerns().map(\.id), of: "concern", shownBy: "concern list")
    }
    return try await call(SafeguardingGet.self, .init(id: id))
  }

  /// Names for ids, of people on the list; an id that is not there keeps standing for itself.
  func namesOfPeople(_ ids: [String]) async throws -> [String: String] {
    guard !ids.isEmpty else { return [:] }
    var names: [String: String] = [:]
    var cursor: String?
    repeat {
      let page = try await call(
        PeopleList.self, .init(withLeavers: true, cursor: cursor, limit: 200))
      for person in page.items where ids.contains(person.id) { names[person.id] = person.name }
      cursor = page.nextCursor
    } while cursor != nil && names.count < ids.count
    return names
  }
}
