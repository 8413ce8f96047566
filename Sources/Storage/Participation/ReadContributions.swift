import Foundation
import GRDB
import Sealing
package import Workbook

/// Which contributions a list holds.
package struct ContributionFilter: Sendable {
  package var states: Set<AnswerPath.State>?
  package var waitingForReading: Bool

  package init(states: Set<AnswerPath.State>? = nil, waitingForReading: Bool = false) {
    self.states = states
    self.waitingForReading = waitingForReading
  }
}

extension Snapshot {
  package func contributionHead(_ id: Contribution.ID) throws -> ContributionHead? {
    try contributionRow(id)?.head()
  }

  package func contribution(_ id: Contribution.ID) throws -> ContributionRecord? {
    try contributionRow(id).map(recorded)
  }

  /// In the order of the ids, which is no order at all.
  package func contributionHeads(
    _ filter: ContributionFilter = .init(), after: Contribution.ID?, limit: Int
  ) throws -> [ContributionHead] {
    let states = filter.states.map { $0.map(\.code) } ?? AnswerPath.State.allCases.map(\.code)
    let marks = states.map(String.init).joined(separator: ", ")
    let waiting =
      filter.waitingForReading
      ? "AND withdrawn_on IS NULL AND (gate = 1 OR reply_gate = 1)" : ""
    return try ContributionRow.fetchAll(
      db,
      sql: """
        \(ContributionRow.select)
        WHERE contribution.id > ? AND state IN (\(marks)) \(waiting)
        ORDER BY contribution.id LIMIT ?
        """, arguments: [after?.uuid ?? UUID.lowest, limit]
    ).map { try $0.head() }
  }

  package func contributions(receivedFrom: Day, until: Day) throws -> [ContributionRecord] {
    try ContributionRow.fetchAll(
      db,
      sql: """
        \(ContributionRow.select) WHERE received_on BETWEEN ? AND ? ORDER BY contribution.id
        """, arguments: [receivedFrom.description, until.description]
    ).map(recorded)
  }

  func contributionRow(_ id: Contribution.ID) throws -> ContributionRow? {
    try ContributionRow.fetchOne(
      db.cachedStatement(sql: "\(ContributionRow.select) WHERE contribution.id = ?"),
      arguments: [id.uuid])
  }

  private func recorded(_ row: ContributionRow) throws -> ContributionRecord {
    let head = try row.head()
    do {
      let entry = try row.blob.map { blob in
        try vault.open(StoredContribution.self, of: row.id, Array(blob)).entry(row)
      }
      return ContributionRecord(head: head, entry: entry, steps: try steps(of: row.id))
    } catch SealError.keyDestroyed {
      // A database that came back from a copy holds what was taken back since.
      return ContributionRecord(head: head, entry: nil, steps: [])
    }
  }

  private func steps(of contribution: UUID) throws -> [HandlingStep] {
    try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT on_day, by, blob, seq FROM contribution_step WHERE contribution = ? ORDER BY seq
          """),
      arguments: [contribution]
    ).map { row in
      let place = vault.place(ofStep: row[3], of: contribution)
      return HandlingStep(
        what: try vault.open(StoredHandlingStep.self, of: place, Array(row[2] as Data)).what(),
        on: try Day(column: row[0], of: .contribution),
        by: (row[1] as UUID?).map { Person.ID($0) })
    }
  }
}

extension Vault {
  /// What a step is bound to: one that was put in another's place does not open.
  func place(ofStep number: Int, of contribution: UUID) -> UUID {
    UUID(subject(named: "step \(number) of \(contribution.uuidString)"))
  }
}
