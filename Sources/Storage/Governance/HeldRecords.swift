import Foundation
import GRDB
import Sealing
package import Workbook

/// Whatever deletes what somebody wrote asks here, inside its own transaction, whether a hold covers it.
extension Transaction {
  /// - Throws: ``StoreError/held``.
  func refuseIfHeld(_ deletion: @autoclosure () throws -> Deletion<ChildTag>) throws {
    let holds = try holdsInForce()
    guard holds != HoldsInForce() else { return }
    if holds.cover(try deletion()) { throw StoreError.held }
  }
}

extension Snapshot {
  package func holdsInForce() throws -> HoldsInForce<ChildTag> {
    let rows = try LegalHoldRow.fetchAll(
      db.cachedStatement(
        sql: "SELECT * FROM legal_hold INDEXED BY legal_hold_in_force WHERE ended_on IS NULL"))
    var holds = HoldsInForce<ChildTag>()
    for row in rows {
      if row.everything { holds.everything = true }
      if let person = row.person { holds.people.insert(Person.ID(person)) }
      if let child = row.child {
        holds.children.insert(ChildTag(try Bytes16(column: child, of: .legalHold)))
      }
      if let kept = row.recordClass {
        holds.classes.insert(try RecordClass(code: kept, of: .legalHold))
      }
    }
    return holds
  }

  /// All personal parts of somebody, with those who held the sessions.
  package func deletion(ofPersonalPartsOf person: Person.ID) throws -> Deletion<ChildTag> {
    let supervisors = try UUID.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT DISTINCT session.supervisor FROM session_person
          JOIN session ON session.id = session_person.session
          WHERE session_person.person = ? AND session_person.supervisee = 1
          """),
      arguments: [person.uuid])
    let people = Set(supervisors.map { Person.ID($0) }).union([person])
    return Deletion([.personalParts], people: people)
  }

  /// A contribution with everybody who has to do with it: whom it is about, who wrote it down, who handled it, and those of an
  /// assessment it names and of a concern that came of it.
  func deletion(of row: ContributionRow) throws -> Deletion<ChildTag> {
    var deletion = Deletion<ChildTag>([.feedback])
    let handlers = try UUID.fetchAll(
      db.cachedStatement(
        sql: "SELECT by FROM contribution_step WHERE contribution = ? AND by IS NOT NULL"),
      arguments: [row.id])
    let named = [row.aboutWorker, row.gatheredBy, row.decisionMaker].compactMap(\.self)
    deletion.people = Set((handlers + named).map { Person.ID($0) })
    if let child = row.childTag {
      deletion.children.insert(ChildTag(try Bytes16(column: child, of: .contribution)))
    }
    try addAssessment(to: &deletion, row)
    try addConcerns(to: &deletion, row)
    return deletion
  }

  private func addAssessment(to deletion: inout Deletion<ChildTag>, _ row: ContributionRow) throws {
    guard let reference = try contribution(Contribution.ID(row.id))?.entry?.assessment,
      let assessment = try assessment(reference)?.value
    else { return }
    deletion.people.insert(assessment.practitioner)
    deletion.children.insert(vault.tag(of: assessment.youngPerson))
  }

  private func addConcerns(to deletion: inout Deletion<ChildTag>, _ row: ContributionRow) throws {
    let concerns = try UUID.fetchAll(
      db.cachedStatement(sql: "SELECT id FROM concern WHERE contribution = ?"),
      arguments: [row.id])
    for id in concerns {
      guard let concern = try concern(Concern.ID(id))?.value else { continue }
      deletion.classes.insert(.concerns)
      deletion.people.formUnion([concern.recordedBy, concern.entry.noticedBy])
      if let worker = concern.entry.aboutWorker { deletion.people.insert(worker) }
      if let child = concern.entry.youngPerson { deletion.children.insert(vault.tag(of: child)) }
    }
  }
}

extension Deletion<ChildTag> {
  package static func checkIns(of person: Person.ID) -> Deletion {
    Deletion([.checkIns], people: [person])
  }

  package static let everybodysCheckIns = Deletion([.checkIns], isOfEverybody: true)

  /// What somebody said without a name may have come to a concern.
  package static let everybodysFeedback = Deletion([.feedback, .concerns], isOfEverybody: true)
}
