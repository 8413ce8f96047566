import Foundation
import GRDB
import Sealing

/// Sealed words in the database: appended with each revision, never overwritten.
extension Transaction {
  func seal(
    _ words: some StoredWords, of record: UUID, revision: Int, under subject: KeySubject
  ) throws {
    let (key, blob) = try vault.seal(words, of: record, under: subject)
    let format = type(of: words).format
    try db.cachedStatement(
      sql: """
        INSERT INTO sealed (record, strand, revision, key_id, format, blob)
        VALUES (?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      record, Int(type(of: words).strand.rawValue), revision, Data(key.value.bytes),
      Int(format.number), Data(blob),
    ])
  }
}

extension Snapshot {
  /// The newest words of a strand; `nil` if there are none.
  ///
  /// - Throws: ``SealError/keyDestroyed(_:)`` if they were erased.
  func unseal<Stored: StoredWords>(_ type: Stored.Type, of record: UUID) throws -> Stored? {
    let blob = try Data.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT blob FROM sealed WHERE record = ? AND strand = ?
          ORDER BY revision DESC LIMIT 1
          """),
      arguments: [record, Int(type.strand.rawValue)])
    return try blob.map { try vault.open(type, of: record, Array($0)) }
  }
}
