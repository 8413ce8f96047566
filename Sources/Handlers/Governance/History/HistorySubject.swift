import Storage
import Workbook
import WorkbookProtocol

import struct Foundation.UUID

/// A record whose history is asked for, as the caller stands to it.
struct HistorySubject {
  let kind: Wire.RecordKind
  let relations: Set<AccessRelation>
  /// In whose access log it stands that it was read.
  let concerns: [AccessSubject]
}

extension Reading {
  /// `nil` when there is no such record, or none of a kind whose history is shown.
  func historySubject(_ record: UUID) throws -> HistorySubject? {
    guard
      let kind = try snapshot.kind(of: record).flatMap({ Wire.RecordKind(rawValue: $0.rawValue) })
    else { return nil }
    return switch kind {
    case .person: registered(kind, of: [Person.ID(record)])
    case .team: registered(kind, of: [])
    case .relationship:
      try snapshot.relationship(Relationship.ID(record)).map {
        registered(kind, of: [$0.value.holder, $0.value.subject])
      }
    case .roleGrant:
      try snapshot.roleGrant(RoleGrant.ID(record)).map { registered(kind, of: [$0.value.person]) }
    case .session: try snapshot.session(SessionID(record)).map(subject)
    case .assessment:
      try snapshot.parties(to: Assessment.ID(record)).map { try subject($0, Assessment.ID(record)) }
    case .audit: try snapshot.parties(to: Audit.ID(record)).flatMap(subject)
    // It is part of its session, in whose history it stands.
    case .caseDiscussion: nil
    }
  }

  /// A record by which the service is run.
  private func registered(_ kind: Wire.RecordKind, of people: [Person.ID]) -> HistorySubject {
    HistorySubject(
      kind: kind,
      relations: people.contains(standing.person)
        ? [.authority, .register, .oneself] : [.authority, .register],
      concerns: people.map { .person($0) })
  }

  private func subject(_ session: SessionRecord) throws -> HistorySubject {
    HistorySubject(
      kind: .session,
      relations: try SessionAccess(session, for: standing, in: snapshot, on: today).relations,
      concerns: ([session.supervisor] + session.supervisees).map { .person($0) })
  }

  private func subject(
    _ parties: AssessmentParties, _ id: Assessment.ID
  ) throws -> HistorySubject {
    var relations = relations(to: parties)
    if mayAudit, try snapshot.auditors(of: id).contains(standing.person) {
      relations.insert(.auditor)
    }
    return HistorySubject(
      kind: .assessment, relations: relations, concerns: concerns(parties))
  }

  private func subject(_ audit: AuditParties) throws -> HistorySubject? {
    guard let assessment = try snapshot.parties(to: audit.assessment) else { return nil }
    var relations = relations(to: assessment)
    // Whoever wrote the assessment reads an audit of it once feedback has been given (DOMAIN §7).
    if !(audit.feedbackGivenOn.map { $0 <= today } ?? false) {
      relations.remove(.auditedPractitioner)
    }
    if mayAudit, audit.auditor == standing.person { relations.insert(.auditor) }
    return HistorySubject(
      kind: .audit, relations: relations,
      concerns: concerns(assessment) + [.person(audit.auditor)])
  }

  /// Without the role an auditor no longer reads the record itself.
  private var mayAudit: Bool { standing.roles.contains(.qualityAuditor) }

  private func relations(to assessment: AssessmentParties) -> Set<AccessRelation> {
    var relations: Set<AccessRelation> = [.anyone, .authority]
    if assessment.practitioner == standing.person { relations.insert(.auditedPractitioner) }
    if standing.supervises.contains(assessment.practitioner) { relations.insert(.supervisor) }
    return relations
  }

  private func concerns(_ assessment: AssessmentParties) -> [AccessSubject] {
    [.person(assessment.practitioner), .child(assessment.child)]
  }
}
