import Foundation
import GRDB
import Sealing
package import Workbook

/// Contributions are written without a trace of when they came: no row in the change feed, the histories or the access log
/// (but that of a named young person, which is the handler's), no time of day, no order.
extension Transaction {
  /// Takes a key that was made ahead: see ``addSpareContributionKeys(_:)``.
  ///
  /// - Throws: ``StoreError/busy`` when no such key is left.
  package func add(_ contribution: Contribution, code: FollowCode?) throws {
    let entry = contribution.entry
    let subject = try takeSpareKey()
    let words = StoredContribution(entry)
    let (key, blob) = try vault.seal(words, of: contribution.id.uuid, under: subject)
    let child = try (entry.named?.youngPerson).map {
      try numberMaking(vault.tag(of: $0).value, in: .child)
    }
    try db.cachedStatement(
      sql: """
        INSERT INTO contribution (
          id, revision, received_on, key_subject, key_id, format, blob, named, child, activity,
          about_worker, gathered_by, gate, state, may_be_complaint)
        VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, 1, ?)
        """
    ).execute(arguments: [
      contribution.id.uuid, contribution.receivedOn.description, subject.id.data,
      Data(key.value.bytes), Int(StoredContribution.format.number), Data(blob),
      entry.named != nil, child, entry.activity?.uuid, entry.aboutWorker?.uuid,
      contribution.gatheredBy?.uuid, entry.mayBeComplaint,
    ])
    if let code { try add(code, of: contribution.id) }
    unordered.days.insert(contribution.receivedOn)
  }

  /// Appends a step and moves the contribution on.
  ///
  /// - Returns: the new revision.
  /// - Throws: ``StoreError/notFound(_:)``; ``StoreError/revisionConflict(current:)``.
  package func record(
    _ step: HandlingStep, of id: Contribution.ID, path: AnswerPath, ifRevision: Int?
  ) throws -> Int {
    let row = try row(id, ifRevision)
    try append(step, to: row)
    let effect = StepEffect(step.what, row)
    try db.cachedStatement(
      sql: """
        UPDATE contribution SET revision = ?, state = ?, decision = ?, reply = ?, gate = ?,
          reply_gate = ?, decision_maker = ?, promised_by = ? WHERE id = ?
        """
    ).execute(arguments: [
      row.revision + 1, path.state.code, path.decision?.code, path.reply?.code, effect.gate,
      effect.replyGate, effect.decisionMaker, effect.promisedBy, row.id,
    ])
    return row.revision + 1
  }

  private func append(_ step: HandlingStep, to row: ContributionRow) throws {
    let steps = try Int.fetchOne(
      db.cachedStatement(sql: "SELECT count(*) FROM contribution_step WHERE contribution = ?"),
      arguments: [row.id])
    let number = (steps ?? 0) + 1
    let (_, blob) = try vault.seal(
      StoredHandlingStep(step.what), of: vault.place(ofStep: number, of: row.id),
      under: try row.subject)
    try db.cachedStatement(
      sql: """
        INSERT INTO contribution_step (contribution, seq, on_day, by, format, blob)
        VALUES (?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      row.id, number, step.on.description, step.by?.uuid, Int(StoredHandlingStep.format.number),
      Data(blob),
    ])
    unordered.days.insert(step.on)
  }

  /// What a reader found out beside the words.
  package func mark(
    _ id: Contribution.ID, aboutWorker: Person.ID?, mayBeComplaint: Bool
  ) throws {
    try db.cachedStatement(
      sql: "UPDATE contribution SET about_worker = ?, may_be_complaint = ? WHERE id = ?"
    ).execute(arguments: [aboutWorker?.uuid, mayBeComplaint, id.uuid])
  }

  /// Its words, and those of every step, cannot be read by anybody afterwards, from any copy: the key is destroyed before
  /// the answer is given. That something was there stays, with who took it back when it was not its author, and its code
  /// still finds that it was taken back.
  ///
  /// - Returns: the new revision.
  /// - Throws: ``StoreError/notFound(_:)``; ``StoreError/revisionConflict(current:)``; ``StoreError/held``.
  package func withdraw(
    _ id: Contribution.ID, on day: Day, by person: Person.ID?, ifRevision: Int?
  ) throws -> Int {
    let row = try row(id, ifRevision)
    try refuseIfHeld(try deletion(of: row))
    return try takeBack(row, on: day, by: person)
  }

  /// Without asking whether a hold covers it: for what was kept until now, or cannot be read any more.
  func takeBack(_ row: ContributionRow, on day: Day, by person: Person.ID?) throws -> Int {
    try db.cachedStatement(sql: "DELETE FROM contribution_step WHERE contribution = ?")
      .execute(arguments: [row.id])
    try db.cachedStatement(
      sql: """
        UPDATE contribution SET revision = ?, blob = NULL, withdrawn_on = ?, withdrawn_by = ?,
          child = NULL
        WHERE id = ?
        """
    ).execute(arguments: [row.revision + 1, day.description, person?.uuid, row.id])
    try destroyAfterCommit(row.keyID)
    unordered.days.insert(day)
    return row.revision + 1
  }

  private func row(_ id: Contribution.ID, _ ifRevision: Int?) throws -> ContributionRow {
    guard let row = try contributionRow(id) else { throw StoreError.notFound(.contribution) }
    if let ifRevision, ifRevision != row.revision {
      throw StoreError.revisionConflict(current: row.revision)
    }
    return row
  }
}

/// What a step changes in the clear columns.
private struct StepEffect {
  var gate: Int
  var replyGate: Int?
  var decisionMaker: UUID?
  var promisedBy: String?

  init(_ what: HandlingStep.What, _ row: ContributionRow) {
    gate = row.gate
    replyGate = row.replyGate
    decisionMaker = row.decisionMaker
    promisedBy = row.promisedBy
    switch what {
    case .readForSafety(.words, let finding, _): gate = finding.gate.code
    case .readForSafety(.reply, let finding, _): replyGate = finding.gate.code
    case .sentToDecisionMaker(let person, _): decisionMaker = person.uuid
    case .decided(.needMoreTime(_, let by)): promisedBy = by.description
    case .decided: promisedBy = nil
    case .replied(_, let words, _): if words != nil { replyGate = SafetyGate.pending.code }
    case .acknowledged, .told, .lookedAgain, .closed, .withdrawn: break
    }
  }
}
