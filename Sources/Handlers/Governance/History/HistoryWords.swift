import Storage
import Workbook
import WorkbookProtocol

/// Turns what clear columns held into words for people: codes into those of the contract, ids into names.
struct HistoryWords {
  let names: Names
  private let units: [Team.ID: String]
  private let details: [String: HistoryDetail]

  init(
    _ revisions: [RecordedRevision], of kind: Wire.RecordKind, in snapshot: Snapshot
  ) throws {
    let values = revisions.flatMap(\.changes).flatMap { [$0.before, $0.after] }
    var people = revisions.compactMap(\.by)
    var units: [Team.ID: String] = [:]
    for value in values {
      switch value {
      case .person(let id): people.append(id)
      case .unit(let id): units[id] = try snapshot.team(id)?.value.name.text
      default: break
      }
    }
    names = try Names(people, in: snapshot)
    self.units = units
    details = kind.historyDetails
  }

  func wire(_ change: ColumnChange) -> Wire.FieldChange {
    let detail = details[change.column]
    return .init(
      field: detail?.title ?? change.column, before: change.before.map { text($0, detail) },
      after: change.after.map { text($0, detail) })
  }

  private func text(_ value: ColumnValue, _ detail: HistoryDetail?) -> String {
    switch value {
    case .text(let text): text
    case .day(let day): day.description
    case .instant(let instant): instant.description
    case .minutes(let minutes): minutes == 1 ? "1 minute" : "\(minutes) minutes"
    case .number(let number): number == number.rounded() ? "\(Int(number))" : "\(number)"
    case .yesNo(let yes): yes ? "Yes" : "No"
    case .person(let id): names[id].name
    case .unit(let id): units[id] ?? id.description
    case .word(let word): detail?.words?(word) ?? word
    }
  }
}
