import Foundation
import GRDB
package import Workbook

/// That a speaker has checked a Welsh line as it then stood.
package struct TranslationCheck: Sendable, Hashable {
  package let key: String
  /// SHA-256 of the Welsh text.
  package let textHash: [UInt8]
  package let speaker: Words
  package let on: Day

  package init(key: String, textHash: [UInt8], speaker: Words, on: Day) {
    self.key = key
    self.textHash = textHash
    self.speaker = speaker
    self.on = on
  }
}

extension Snapshot {
  package func checkedTranslations() throws -> [String: TranslationCheck] {
    // As many as there are lines.
    try Row.fetchAll(
      db.cachedStatement(
        sql: "SELECT key, text_hash, speaker, on_day FROM translation_check /* whole table */")
    ).reduce(into: [:]) { checks, row in
      let check = TranslationCheck(
        key: row[0], textHash: Array(row[1] as Data),
        speaker: try Words(column: row[2], of: .translation),
        on: try Day(column: row[3], of: .translation))
      checks[check.key] = check
    }
  }
}

extension Transaction {
  package func confirmTranslation(_ check: TranslationCheck) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO translation_check (key, text_hash, speaker, on_day, by) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (key) DO UPDATE SET text_hash = excluded.text_hash,
          speaker = excluded.speaker, on_day = excluded.on_day, by = excluded.by
        """
    ).execute(arguments: [
      check.key, Data(check.textHash), check.speaker.text, check.on.description,
      act.caller?.uuid,
    ])
  }
}
