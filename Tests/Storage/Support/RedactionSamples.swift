import Foundation
import Workbook

@testable import Storage

extension Sample {
  static func redaction(
    _ passage: String?, because reason: String = "It names a neighbour", by person: Person.ID,
    of record: UUID = UUID(), field: String = "because"
  ) -> Redaction {
    Redaction(
      id: Redaction.ID(UUID()), record: record, field: field, passage: passage.map(words),
      reason: words(reason), by: person, on: TestStore.now.day)
  }
}
