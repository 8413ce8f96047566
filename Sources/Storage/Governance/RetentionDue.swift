import GRDB
import Sealing
package import Workbook

import struct Foundation.UUID

/// Records that have come to the day on which somebody must decide whether they are kept. Of what is counted by the month
/// only the month: never how many there are or whose.
package struct RecordsDue: Hashable, Sendable {
  package let records: RetentionRule.Records
  /// The day on which the time began.
  package let since: Day
  /// `nil` where they are counted by the month or are one whole.
  package let person: Person.ID?

  package var month: Month { Month(of: since) }
  package var due: Day { RetentionRule.of(records).due(since: since) }
}

extension Snapshot {
  /// What is due of these, the oldest first. Each month costs one search of an index.
  package func due(_ records: RetentionRule.Records, on today: Day) throws -> [RecordsDue] {
    let rule = RetentionRule.of(records)
    func each(_ sql: String) throws -> [RecordsDue] {
      try months(sql, until: rule.latestMonthDue(on: today)).map {
        RecordsDue(records: records, since: $0.last, person: nil)
      }
    }
    switch records {
    case .sessions: return try each("SELECT min(day) FROM session WHERE day BETWEEN ? AND ?")
    case .assessments:
      return try each("SELECT min(referred) FROM assessment WHERE referred BETWEEN ? AND ?")
    case .audits: return try each("SELECT min(day) FROM audit WHERE day BETWEEN ? AND ?")
    case .feedbackWithoutName:
      return try each(
        """
        SELECT min(received_on) FROM contribution INDEXED BY contribution_without_name
        WHERE named = 0 AND received_on BETWEEN ? AND ?
        """)
    case .feedbackWithName:
      return try each(
        """
        SELECT min(received_on) FROM contribution INDEXED BY contribution_with_name
        WHERE named = 1 AND received_on BETWEEN ? AND ?
        """)
    case .checkIns: return try checkInsDue(until: Month(of: rule.latestDue(on: today)))
    case .personalParts: return try personalPartsDue(until: rule.latestDue(on: today))
    case .concerns: return try concernsDue(until: rule.latestMonthDue(on: today))
    case .accessLog: return try accessLogDue(since: rule.latestDue(on: today))
    }
  }

  /// The months in which there is something, found by going from one to the next.
  ///
  /// - Parameter sql: finds the first day between two.
  private func months(_ sql: String, until last: Month) throws -> [Month] {
    let statement = try db.cachedStatement(sql: sql)
    var (found, from) = ([Month](), "0001-01-01")
    while let first = try String.fetchOne(statement, arguments: [from, last.last.description]) {
      let month = Month(of: try Day(column: first, of: .other))
      found.append(month)
      guard month < last else { break }
      from = month.next.first.description
    }
    return found
  }

  /// A month counts from its first day: a check-in keeps no other.
  private func checkInsDue(until last: Month) throws -> [RecordsDue] {
    let statement = try db.cachedStatement(
      sql: "SELECT min(month) FROM check_in WHERE month BETWEEN ? AND ?")
    var (found, from) = ([RecordsDue](), 0)
    while let first = try Int.fetchOne(statement, arguments: [from, last.ordinal]) {
      found.append(
        RecordsDue(records: .checkIns, since: Month(ordinal: first).first, person: nil))
      from = first + 1
    }
    return found
  }

  /// Of those who have left, and only while there are any: whoever has none has no key.
  private func personalPartsDue(until last: Day) throws -> [RecordsDue] {
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: "SELECT id, left_on FROM person WHERE left_on <= ? ORDER BY left_on"),
      arguments: [last.description])
    return try rows.compactMap { row in
      let person = Person.ID(row[0] as UUID)
      guard try vault.keystore.key(for: vault.personal(person)) != nil else { return nil }
      return RecordsDue(
        records: .personalParts, since: try Day(column: row[1], of: .person), person: person)
    }
  }

  private func concernsDue(until last: Month) throws -> [RecordsDue] {
    let statement = try db.cachedStatement(
      sql: "SELECT min(noticed_at) FROM concern WHERE noticed_at BETWEEN ? AND ?")
    let end = LondonTime.instant(on: last.next.first, minutesPastMidnight: 0).milliseconds - 1
    var (found, from) = ([RecordsDue](), Int64.min)
    while let first = try Int64.fetchOne(statement, arguments: [from, end]) {
      let month = Month(of: Instant(milliseconds: first).day)
      found.append(RecordsDue(records: .concerns, since: month.last, person: nil))
      from = LondonTime.instant(on: month.next.first, minutesPastMidnight: 0).milliseconds
    }
    return found
  }

  /// Its rows are one chain: it comes due as a whole, with its first row.
  private func accessLogDue(since last: Day) throws -> [RecordsDue] {
    let first = try Int64.fetchOne(
      db.cachedStatement(
        sql: "SELECT at FROM access_log WHERE seq = (SELECT min(seq) FROM access_log)"))
    guard let first else { return [] }
    let day = Instant(milliseconds: first).day
    return day <= last ? [RecordsDue(records: .accessLog, since: day, person: nil)] : []
  }
}
