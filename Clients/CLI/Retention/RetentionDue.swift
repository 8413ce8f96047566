import ArgumentParser
import WorkbookProtocol

struct RetentionDue: Act {
  static let configuration = CommandConfiguration(
    commandName: "due",
    abstract: "What has come to the day on which somebody must decide whether it is kept.",
    discussion: """
      Nothing is ever deleted by itself. Of check-ins and of feedback without a name only the \
      month is said, never how many or whose.
      """)

  @Option(name: .customLong("class"), help: "Only records of this class.")
  var recordClass: Wire.RecordClass?

  @OptionGroup var connection: ConnectionOptions

  func carryOut(in surroundings: Surroundings) async throws {
    let desk = try connection.desk(in: surroundings)
    let items = try await desk.everyPage { cursor in
      let page = try await desk.call(
        GovernanceRetentionDue.self, .init(class: recordClass, cursor: cursor, limit: 200))
      return (page.items, page.nextCursor)
    }
    guard !items.isEmpty else {
      return desk.terminal.print(
        recordClass == nil
          ? "Nothing has come to its day."
          : "Nothing of this class has come to its day.")
    }
    let text = RetentionText(clock: desk.clock)
    desk.terminal.print(items.map(text.lines).joined(separator: "\n\n"))
  }
}

/// Records that somebody must decide about: the day, which they are, why now, and what can be done.
struct RetentionText {
  let clock: LondonClock

  func lines(_ item: Wire.RetentionItem) -> String {
    let person = item.person.map { " (\($0.name))" } ?? ""
    let rest = [
      "Since \(clock.shortWords(day: item.since)). \(item.rule)", fate(item),
      item.record.map { "id \($0)" },
    ].compactMap { $0 }
    let indent = String(repeating: " ", count: Self.column)
    let day = Layout.cell(item.due.map { clock.shortWords(day: $0) } ?? "", Self.column)
    return
      ([
        Layout.wrapped(
          "\(item.class.title): \(item.what)\(person)", first: day, hanging: indent)
      ] + rest.map { Layout.wrapped($0, first: indent) }).joined(separator: "\n")
  }

  private func fate(_ item: Wire.RetentionItem) -> String {
    if item.held { return "KEPT by a hold: 'workbook hold list' shows it." }
    guard item.canBeErased else { return "No command erases it: it is kept." }
    return switch item.class {
    case .personalParts: "To erase them: 'workbook erase personal-parts-of'."
    case .checkIns: "To erase them: 'workbook erase check-ins-until'."
    case .feedback:
      "To erase it: 'workbook erase feedback-until' what has no name, 'workbook erase contribution' one at a time."
    default: "To erase it: 'workbook erase --help'."
    }
  }

  private static let column = 13
}
