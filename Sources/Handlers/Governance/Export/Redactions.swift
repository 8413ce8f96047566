import Storage
import Workbook

import struct Foundation.UUID

/// The redactions in force about one person, by the field that they change.
struct Redactions {
  private struct Place: Hashable {
    let record: UUID
    let field: String
  }

  private let places: [Place: [RecordedRedaction]]
  let people: Set<Person.ID>

  init(_ redactions: [RecordedRedaction]) {
    places = Dictionary(grouping: redactions) {
      Place(record: $0.value.record, field: $0.value.field)
    }
    people = Set(redactions.map(\.value.by))
  }

  func of(_ record: UUID, _ field: String) -> [RecordedRedaction] {
    places[Place(record: record, field: field)] ?? []
  }
}
