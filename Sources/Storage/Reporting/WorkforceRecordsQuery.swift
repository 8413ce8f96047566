import Foundation
import GRDB
import Sealing
package import Workbook

extension Snapshot {
  /// All that a quarter's workforce figures are worked out from, for the whole authority.
  ///
  /// Whose a check-in is, is a number in it that means nothing elsewhere. Check-ins of people whom the
  /// pulse is not for are left out: nothing that knows them by this number could tell.
  package func workforceRecords(of quarter: Quarter) throws -> WorkforceRecords {
    var work = try linkRecords()
    try placeAsOnLastDay(of: quarter, &work)
    let supervisions = try supervisions(in: quarter, work)
    let asked = work.practitioners.indices.filter { work.practitioners[$0].isPractitioner }
    let supervising = supervisions.filter { work.practitioners[$0.subject].isPractitioner }
    let all = Set(asked).union(supervising.map(\.holder))
    return WorkforceRecords(
      teams: try teams().map(\.value),
      answered: try answered(in: quarter, by: Set(all.map { work.practitioners[$0].id })),
      work: work, supervised: Set(supervisions.filter(\.onLastDay).map(\.subject)), asked: all)
  }

  /// Puts people back into the units they were in when the quarter ended: whoever moves somebody afterwards changes no figure.
  private func placeAsOnLastDay(of quarter: Quarter, _ work: inout LinkRecords) throws {
    let end = LondonTime.instant(on: quarter.next.from, minutesPastMidnight: 0)
    let statement = try db.cachedStatement(
      sql: "SELECT what FROM record_revision WHERE record = ? AND at >= ? ORDER BY seq DESC")
    for position in work.practitioners.indices {
      let changes = try String.fetchCursor(
        statement, arguments: [work.practitioners[position].id.uuid, end.milliseconds])
      while let change = try changes.next() {
        guard let team = try History.before(change, column: "team") else { continue }
        work.practitioners[position].team = team.uuid.map { Team.ID($0) }
      }
    }
  }

  private func answered(
    in quarter: Quarter, by asked: Set<Person.ID>
  ) throws -> [WorkforceRecords.Answered] {
    let owners = Set(asked.map { vault.owner($0).data })
    let months = quarter.months
    let rows = try CheckInRow.fetchAll(
      db.cachedStatement(
        sql: "SELECT \(CheckInRow.columns) FROM check_in WHERE month BETWEEN ? AND ?"),
      arguments: [months[0].ordinal, months[2].ordinal]
    ).filter { owners.contains($0.owner.data) }
    let tags = Set(rows.map(\.owner.bytes)).sorted { $0.lexicographicallyPrecedes($1) }
    let authors = Dictionary(uniqueKeysWithValues: zip(tags, tags.indices))
    return try rows.compactMap { row in
      guard let checkIn = try vault.open(row)?.checkIn, let author = authors[row.owner.bytes]
      else { return nil }
      return .init(
        author: author, month: checkIn.month, unit: checkIn.unit, entry: checkIn.entry)
    }.sorted { ($0.author, $0.month) < ($1.author, $1.month) }
  }

  /// Who supervised whom on any day of the quarter, as positions in the practitioners.
  private func supervisions(
    in quarter: Quarter, _ work: LinkRecords
  ) throws -> [(holder: Int, subject: Int, onLastDay: Bool)] {
    let positions = Dictionary(
      uniqueKeysWithValues: zip(work.practitioners.map(\.id.uuid), work.practitioners.indices))
    return try Row.fetchAll(
      db,
      sql: """
        SELECT /* whole table */ holder, subject, until_day IS NULL OR until_day >= ?2
        FROM relationship
        WHERE kind = 1 AND from_day <= ?2 AND (until_day IS NULL OR until_day >= ?1)
        """,
      arguments: [quarter.from.description, quarter.until.description]
    ).map { row in
      guard let holder = positions[row[0]], let subject = positions[row[1]] else {
        throw StoreError.unreadable(.relationship)
      }
      return (holder, subject, row[2])
    }
  }
}
