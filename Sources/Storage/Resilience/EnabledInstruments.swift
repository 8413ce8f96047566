import Foundation
import GRDB
package import Workbook

extension Snapshot {
  /// The instruments that this authority asks, each with the authority's own wording of its items.
  package func enabledInstruments() throws -> [Instrument.ID: [String]] {
    let rows = try Row.fetchAll(
      db.cachedStatement(sql: "SELECT id, wording FROM enabled_instrument"))
    return try rows.reduce(into: [:]) { enabled, row in
      enabled[Instrument.ID(row[0])] = try JSONDecoder().decode(
        [String].self, from: Data((row[1] as String).utf8))
    }
  }
}

extension Transaction {
  /// Enabling an instrument again replaces its wording.
  package func enable(_ instrument: Instrument.ID, wording: [String]) throws {
    let json = String(decoding: try JSONEncoder().encode(wording), as: UTF8.self)
    try db.cachedStatement(
      sql: """
        INSERT INTO enabled_instrument (id, wording, since, by) VALUES (?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE
        SET wording = excluded.wording, since = excluded.since, by = excluded.by
        """
    ).execute(arguments: [instrument.text, json, act.at.day.description, act.caller?.uuid])
  }

  /// Disabling what is not enabled does no harm.
  package func disable(_ instrument: Instrument.ID) throws {
    try db.cachedStatement(sql: "DELETE FROM enabled_instrument WHERE id = ?")
      .execute(arguments: [instrument.text])
  }
}
