import WorkbookProtocol

/// The guided questions of a check-in. The draft holds the parameters of `resilience.checkIn`.
struct CheckInInterview: Sendable {
  let interview: Interview
  let entry: Schema
  let month: CalendarMonth
  /// What it replaces.
  let earlier: Wire.CheckInRecord?
  /// What the command line has answered.
  let given: Draft
  /// Those that are asked this time.
  let instruments: [Wire.InstrumentRecord]
  /// The ids of all that the authority asks now.
  private let enabled: Set<String>
  let asksQuarterly: Bool
  /// Without asking first.
  let showsConditions: Bool

  init(
    _ interview: Interview, month: CalendarMonth, earlier: Wire.CheckInRecord?, given: Draft,
    instruments: [Wire.InstrumentRecord], asksQuarterly: Bool, showsConditions: Bool
  ) throws {
    guard let entry = interview.contract.schema("CheckInEntry") else {
      throw CommandFailure("The server does not describe a check-in.", .other)
    }
    self.interview = interview
    self.entry = entry
    self.month = month
    self.earlier = earlier
    self.given = given
    self.instruments = instruments.filter { $0.rhythm == .monthly || asksQuarterly }
    enabled = Set(instruments.map(\.id))
    self.asksQuarterly = asksQuarterly
    self.showsConditions = showsConditions
  }

  func draft() async throws -> Draft {
    var draft = try beginning()
    if !(earlier?.checkIn.conditions ?? []).isEmpty {
      for (id, words) in try await interview.desk.conditionWords() {
        interview.names.note(words, for: id)
      }
    }
    if let hint = entry.property("pulse")?.schema.hint {
      interview.terminal.say("\n" + Layout.wrapped(hint + " Enter skips one."))
    }
    for part in CheckInPart.all(self) where !isGiven(part) { try await ask(part, &draft) }
    return draft
  }

  /// What there was, and over it what the command line says.
  private func beginning() throws -> Draft {
    var draft = Draft()
    if var kept = earlier?.checkIn {
      // What is no longer asked cannot be sent again.
      kept.instruments = kept.instruments?.filter { enabled.contains($0.instrument) }
      if kept.instruments?.isEmpty == true { kept.instruments = nil }
      draft["/checkIn"] = try Draft(of: kept).value
    }
    for place in given.places { draft[place] = given[place] }
    return draft
  }

  private func isGiven(_ part: CheckInPart) -> Bool {
    part.places.contains { given[$0] != nil }
  }

  func ask(_ part: CheckInPart, _ draft: inout Draft) async throws {
    switch part {
    case .pulse(let item, let position):
      try askNumber(
        item.place, "\(position)  \(item.statement)", item.lowest...item.highest, &draft)
    case .number(let name, _, let words):
      let schema = entry.property(name)?.schema
      try askNumber(
        "/checkIn/\(name)", words,
        (schema?.minimum ?? 0)...(schema?.maximum ?? 1000), &draft)
    case .instrument(let instrument): try askItems(of: instrument, &draft)
    case .conditions: try await askConditions(&draft)
    case .note: try askNote(&draft)
    case .share: try askShare(&draft)
    case .contact: try await askContact(&draft)
    }
  }

  /// A number, or Enter. Where there was one, Enter keeps it.
  func askNumber(
    _ place: String, _ words: String, _ range: ClosedRange<Int>, _ draft: inout Draft
  ) throws {
    var now = ""
    if case .integer(let number) = draft[place] { now = " [now \(number)]" }
    interview.ask(words + now)
    let objection =
      "A whole number from \(range.lowerBound) to \(range.upperBound), or Enter to skip it."
    let answer = try interview.reading(optional: true, objection) { line -> JSONValue? in
      if line == "-" { return .null }
      return Int(line).flatMap { range.contains($0) ? .integer($0) : nil }
    }
    if let answer { draft[place] = answer == .null ? nil : answer }
  }
}
