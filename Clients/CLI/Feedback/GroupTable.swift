import WorkbookProtocol

/// A whole group in a table, a row for each contribution.
struct GroupTable {
  struct Row {
    let line: Int
    let draft: Draft
  }

  struct Fault: Hashable {
    let line: Int
    let text: String
  }

  private(set) var rows: [Row] = []
  private(set) var faults: [Fault] = []

  static let columnHelp = """
    COLUMNS OF THE TABLE, by the names in its first row, in any order:
      speakingAs, route, place, language   needed; words as for the options
      noName, youngPerson, name            one of them; noName is yes or no, and
                                           never yes where a worker was there
      agreement                            needed unless noName is yes
      agreementReason, agreementApprover   with parentNotAsked; part of a name
      aboutWorker                          part of a person's name
      activity                             its title or id
      ask1 to ask8                         0 to 5, or the words of the scale
      bestThing, oneChange, toldBefore     in their words
      mayBeComplaint, withCode             yes or no
      contact, ageBand, format, assessment
    """

  private static let plain = [
    "youngPerson", "name", "contact", "format", "assessment", "bestThing", "oneChange",
    "toldBefore",
  ]
  private static let yesOrNo = ["noName", "mayBeComplaint", "withCode"]
  private static let people = ["agreementApprover", "aboutWorker"]
  private static let needed = ["speakingAs", "route", "place", "language"]
  private static let asks = (1...8).map { "ask\($0)" }
  static let columns =
    needed + yesOrNo + plain + people + asks
    + ["activity", "ageBand", "agreement", "agreementReason"]

  init(_ table: CSVRows, _ desk: Desk) async throws {
    guard let heading = table.rows.first, table.rows.count > 1 else {
      throw CommandFailure(
        "The table needs a first row with the names of its columns, and a row for each contribution.",
        .wrongInput)
    }
    let names = heading.cells.map(\.trimmed)
    let known = names.map { name in
      Self.columns.first { $0.lowercased() == name.lowercased() }
    }
    for (name, column) in zip(names, known) where column == nil && !name.isEmpty {
      note(heading, "there is no column '\(name)'.")
    }
    for name in Set(known.compactMap(\.self)).sorted()
    where known.count(where: { $0 == name }) > 1 {
      note(heading, "the column '\(name)' stands there twice.")
    }
    for column in Self.needed where !known.contains(column) {
      note(heading, "the column '\(column)' is missing.")
    }
    guard faults.isEmpty else { return }
    for row in table.rows.dropFirst() {
      if row.cells.count > names.count {
        note(row, "it has \(row.cells.count) cells under \(names.count) columns.")
        continue
      }
      var cells: [String: String] = [:]
      for (column, cell) in zip(known, row.cells) {
        if let column, !cell.trimmed.isEmpty { cells[column] = cell }
      }
      rows.append(Row(line: row.line, draft: try await draft(cells, row, desk)))
    }
  }

  private mutating func note(_ row: CSVRows.Row, _ text: String) {
    faults.append(Fault(line: row.line, text: text))
  }

  private mutating func draft(
    _ cells: [String: String], _ row: CSVRows.Row, _ desk: Desk
  ) async throws -> Draft {
    var draft = Draft()
    for name in Self.needed where cells[name] == nil {
      note(row, "\(name) is empty.")
    }
    for name in Self.plain { draft.give("/contribution/\(name)", cells[name]) }
    for name in Self.yesOrNo {
      guard let text = cells[name]?.trimmed else { continue }
      guard let isSo = Self.yes(text) else {
        note(row, "\(name) takes yes or no: '\(text)' is neither.")
        continue
      }
      let place = name == "withCode" ? "/withCode" : "/contribution/\(name)"
      draft.give(place, isSo)
    }
    enumeration(Wire.Speaker.self, "speakingAs", cells, row, &draft) { $0.title }
    enumeration(Wire.ContributionRoute.self, "route", cells, row, &draft) { $0.title }
    enumeration(Wire.CapturePlace.self, "place", cells, row, &draft) { $0.title }
    enumeration(Wire.Language.self, "language", cells, row, &draft) { $0.title }
    enumeration(Wire.AgeBand.self, "ageBand", cells, row, &draft) { $0.title }
    enumeration(
      Wire.AgreementKind.self, "agreement", cells, row, &draft, at: "agreement/kind"
    ) { $0.title }
    draft.give("/contribution/agreement/reason", cells["agreementReason"])
    if draft["/contribution/noName"] != nil, draft["/contribution/agreement"] == nil {
      draft["/contribution/agreement/kind"] = .string("noName")
    }
    readAsks(cells, row, &draft)
    for name in Self.people {
      guard let text = cells[name]?.trimmed else { continue }
      do {
        let place = name == "aboutWorker" ? name : "agreement/approver"
        draft["/contribution/\(place)"] = .string(try await desk.person(text))
      } catch let failure as CommandFailure {
        note(row, "\(name): \(failure.report.replacing("\n", with: " "))")
      }
    }
    if let text = cells["activity"]?.trimmed {
      do {
        draft["/contribution/activity"] = .string(try await desk.activityID(text))
      } catch let failure as CommandFailure {
        note(row, "activity: \(failure.report.replacing("\n", with: " "))")
      }
    }
    return draft
  }

  private mutating func readAsks(
    _ cells: [String: String], _ row: CSVRows.Row, _ draft: inout Draft
  ) {
    var answers: [JSONValue] = []
    for (index, name) in Self.asks.enumerated() {
      guard let text = cells[name]?.trimmed else { continue }
      guard let often = Scale.read(text) else {
        note(row, "\(name): '\(text)' is none of \(Scale.legend).")
        continue
      }
      answers.append(
        .object(["ask": .string("ASK-\(index + 1)"), "howOften": .string(often.rawValue)]))
    }
    if !answers.isEmpty { draft["/contribution/asks"] = .array(answers) }
  }

  private mutating func enumeration<Value: RawRepresentable & CaseIterable>(
    _: Value.Type, _ name: String, _ cells: [String: String], _ row: CSVRows.Row,
    _ draft: inout Draft, at place: String? = nil, title: (Value) -> String
  ) where Value.RawValue == String {
    guard let text = cells[name]?.trimmed else { return }
    let choices = Value.allCases.map { Choice(value: $0.rawValue, title: title($0)) }
    let wanted = text.lowercased()
    guard
      let chosen = choices.first(where: {
        $0.value.lowercased() == wanted || $0.title.lowercased() == wanted
      })
    else {
      let all = choices.map(\.value).joined(separator: ", ")
      return note(row, "\(name): '\(text)' is none of \(all).")
    }
    draft["/contribution/\(place ?? name)"] = .string(chosen.value)
  }

  private static func yes(_ text: String) -> Bool? {
    switch text.lowercased() {
    case "yes", "y", "true": true
    case "no", "n", "false": false
    default: nil
    }
  }
}
