import Foundation
import GRDB
import Sealing

/// One sealed blob, wherever in the database it stands.
struct SealedPlace {
  /// What kind of words it holds; never the words.
  let kind: String
  /// The table and the row, for whoever must find it.
  let name: String
  /// Opens it as the service does.
  let open: () throws -> Void
}

/// Every place where sealed words stand: one case for each table and column.
enum SealedPlaces: CaseIterable {
  case records, accessReasons, disclosureReasons, checkIns, contributions, handlingSteps
  case passwords, secondFactors, pendingSecondFactors

  /// Tables that are of another version, which a database may lack, hold none.
  func forEach(
    in snapshot: Snapshot, _ body: (SealedPlace) throws -> Void
  ) throws {
    let rows = try Row.fetchCursor(snapshot.db, sql: "\(sql) /* whole table */")
    while let row = try rows.next() { try body(place(row, snapshot.vault)) }
  }

  private var sql: String {
    switch self {
    case .records: "SELECT record, strand, revision, key_id, blob FROM sealed"
    case .accessReasons: "SELECT seq, reason FROM access_log WHERE reason IS NOT NULL"
    case .disclosureReasons: "SELECT seq, reason FROM disclosure_rule"
    case .checkIns: "SELECT \(CheckInRow.columns) FROM check_in"
    case .contributions: "SELECT id, blob FROM contribution WHERE blob IS NOT NULL"
    case .handlingSteps: "SELECT contribution, seq, blob FROM contribution_step"
    case .passwords: "SELECT person, sealed FROM password"
    case .secondFactors: "SELECT person, sealed FROM second_factor WHERE sealed IS NOT NULL"
    case .pendingSecondFactors:
      "SELECT person, pending FROM second_factor WHERE pending IS NOT NULL"
    }
  }

  private func place(_ row: Row, _ vault: Vault) -> SealedPlace {
    switch self {
    case .records: return Self.record(row, vault)
    case .accessReasons:
      return Self.numbered(row, "access_log", StoredAccessReason.self, .reasons, vault)
    case .disclosureReasons:
      return Self.numbered(
        row, "disclosure_rule", StoredDisclosureReason.self, .disclosureReasons, vault)
    case .checkIns:
      return SealedPlace(kind: "checkIn", name: "check_in \(row[0] as UUID)") {
        guard try vault.open(CheckInRow(row: row)) != nil else {
          throw SealError.keyDestroyed(KeyID(try Bytes16(column: row[4], of: .checkIn)))
        }
      }
    case .contributions:
      return Self.owned(row, "contribution", StoredContribution.self, vault)
    case .handlingSteps:
      let (contribution, number) = (row[0] as UUID, row[1] as Int)
      return SealedPlace(
        kind: "handlingStep", name: "contribution_step \(number) of \(contribution)"
      ) {
        _ = try vault.open(
          StoredHandlingStep.self, of: vault.place(ofStep: number, of: contribution),
          Array(row[2] as Data))
      }
    case .passwords: return Self.owned(row, "password", StoredPassword.self, vault)
    case .secondFactors:
      return Self.owned(row, "second_factor", StoredSecondFactor.self, vault)
    case .pendingSecondFactors:
      return Self.owned(row, "second_factor (pending)", StoredSecondFactor.self, vault)
    }
  }

  private static func record(_ row: Row, _ vault: Vault) -> SealedPlace {
    let (record, number, revision) = (row[0] as UUID, row[1] as Int, row[2] as Int)
    let strand = UInt16(exactly: number).flatMap(Strand.init)
    let kind = strand.map { "\($0)" } ?? "strand \(number)"
    return SealedPlace(kind: kind, name: "sealed \(record) (\(kind), revision \(revision))") {
      guard let words = strand?.words else { throw StoreError.unreadable(.other) }
      let blob = Array(row[4] as Data)
      _ = try vault.open(words, of: record, blob)
      // Where layout 1 of a blob names its key; the column is what an erasure looks for.
      guard blob[5..<21].elementsEqual(row[3] as Data) else { throw SealError.tampered }
    }
  }

  /// A row that has a number of its own, bound to a place that all rows of the table share.
  private static func numbered(
    _ row: Row, _ table: String, _ words: any StoredWords.Type, _ place: UUID, _ vault: Vault
  ) -> SealedPlace {
    SealedPlace(kind: "\(words.strand)", name: "\(table) \(row[0] as Int64)") {
      _ = try vault.open(words, of: place, Array(row[1] as Data))
    }
  }

  /// A row whose id is what its words are bound to.
  private static func owned(
    _ row: Row, _ table: String, _ words: any StoredWords.Type, _ vault: Vault
  ) -> SealedPlace {
    let id = row[0] as UUID
    return SealedPlace(kind: "\(words.strand)", name: "\(table) \(id)") {
      _ = try vault.open(words, of: id, Array(row[1] as Data))
    }
  }
}
