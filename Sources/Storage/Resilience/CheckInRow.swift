import Foundation
import GRDB
import Sealing
package import Workbook

/// A check-in as it is stored, for its author.
package struct RecordedCheckIn: Sendable, Equatable {
  package let checkIn: CheckIn
  package let revision: Int
  /// Who may read it, without the note, for as long as they supervise its author.
  package let sharedWith: [Person.ID]
  package let wishes: [ContactWish.ID]
}

struct CheckInRow: FetchableRecord {
  static let columns = "id, owner, month, revision, key_id, blob"

  let id: UUID
  let owner: Bytes16
  let month: Int
  let revision: Int
  let key: Data
  let blob: Data

  init(row: Row) throws {
    id = row[0]
    owner = try Bytes16(column: row[1], of: .checkIn)
    month = row[2]
    revision = row[3]
    key = row[4]
    blob = row[5]
  }
}

extension Vault {
  func seal(
    _ words: StoredCheckIn, _ checkIn: CheckIn, _ owner: Bytes16
  ) throws -> (key: KeyID, blob: [UInt8]) {
    try seal(
      words, of: place(checkIn.id.uuid, owner, checkIn.month.ordinal), under: key(of: checkIn.id))
  }

  /// - Returns: `nil` if its key was destroyed: it is not there any more, in a copy either.
  func open(_ row: CheckInRow) throws -> RecordedCheckIn? {
    do {
      let words = try open(
        StoredCheckIn.self, of: place(row.id, row.owner, row.month), Array(row.blob))
      return words.recorded(
        CheckIn.ID(row.id), in: Month(ordinal: row.month), revision: row.revision)
    } catch SealError.keyDestroyed {
      return nil
    }
  }

  /// What a check-in is bound to. Whoever can write to the database and gives a row to another owner, to
  /// read it as their own, finds that it does not open.
  private func place(_ id: UUID, _ owner: Bytes16, _ month: Int) -> UUID {
    UUID(subject(named: "check-in \(id.uuidString) of \(owner.bytes) in \(month)"))
  }
}
