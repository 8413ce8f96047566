import WorkbookProtocol

/// Who read or changed something: when and who and as what in one line, what and why below it.
struct AccessEntryText {
  let clock: LondonClock

  func text(_ entries: [Wire.AccessEntry]) -> String {
    entries.map(lines).joined(separator: "\n\n")
  }

  private func lines(_ entry: Wire.AccessEntry) -> String {
    let who = entry.by?.name ?? "The service itself"
    let role = entry.asWhat.map { ", as \($0)" } ?? ""
    let rest = [
      "\(entry.direction.title): \(entry.what)", entry.reason.map { "Why: \($0)" }, about(entry),
      record(entry), entry.number.map { "Row \($0) of the log" },
    ].compactMap { $0 }
    let indent = String(repeating: " ", count: Self.column)
    let first = Layout.cell(clock.shortWords(moment: entry.at), Self.column)
    return
      ([Layout.wrapped(who + role, first: first)]
      + rest.map { Layout.wrapped($0, first: indent, hanging: indent + "  ") })
      .joined(separator: "\n")
  }

  private func about(_ entry: Wire.AccessEntry) -> String? {
    if let person = entry.about { return "About \(person.name)" }
    return entry.aboutYoungPerson == true ? "About a young person" : nil
  }

  /// The whole id, for 'history' and 'session show'.
  private func record(_ entry: Wire.AccessEntry) -> String? {
    entry.record.map { "\(entry.kind ?? "Record") \($0)" }
  }

  private static let column = 20
}
