import JSONRPC
import Storage
import Workbook
import WorkbookProtocol

extension Services {
  func getAssessment(
    _ params: AssessmentsGet.Params, _ call: Call<Visit>
  ) async throws -> AssessmentsGet.Result {
    let id = try Assessment.ID(wire: params.id)
    return try await read(AssessmentsGet.self, call) { reading in
      guard let recorded = try reading.snapshot.assessment(id) else {
        throw Fault.notFound("assessment")
      }
      let assessment = recorded.value
      let relations = reading.standing.relations(
        to: assessment, opened: try reading.openGlass, store.vault)
      _ = try reading.require(relations, "assessment")
      if assessment.practitioner != reading.standing.person {
        reading.notes.read(.person(assessment.practitioner), record: id.uuid)
      }
      reading.notes.read(.child(store.vault.tag(of: assessment.youngPerson)), record: id.uuid)
      let audits = try reading.snapshot.audits(of: id)
        .filter { reading.maySee($0, relations) }
      let made = try reading.snapshot.history(of: id.uuid).first
      let names = try Names(
        [assessment.practitioner] + audits.map(\.audit.entry.auditor)
          + (made?.by.map { [$0] } ?? []), in: reading.snapshot)
      return .init(
        id: id.description, revision: recorded.revision,
        assessment: try Wire.AssessmentEntry(assessment),
        workingDays: assessment.workingDaysTaken(content.workingDays),
        registeredBy: (made?.by ?? assessment.practitioner).description,
        registeredAt: (made?.at ?? reading.now).description,
        audits: try audits.readingEach(Wire.AuditRecord.init), people: names.all)
    }
  }
}

extension Standing {
  func relations(
    to assessment: Assessment, opened: OpenGlass, _ vault: Vault
  ) -> Set<AccessRelation> {
    var relations: Set<AccessRelation> = [.anyone, .authority]
    if assessment.practitioner == person { relations.insert(.auditedPractitioner) }
    if supervises.contains(assessment.practitioner) { relations.insert(.supervisor) }
    if opened.workers.contains(assessment.practitioner) { relations.insert(.brokenGlass) }
    if !opened.children.isEmpty, opened.children.contains(vault.tag(of: assessment.youngPerson)) {
      relations.insert(.brokenGlassForChild)
    }
    return relations
  }
}

extension Reading {
  /// Whoever wrote the assessment reads an audit of it once feedback has been given (DOMAIN §7).
  func maySee(_ audit: RecordedAudit, _ relations: Set<AccessRelation>) -> Bool {
    if !permission.parts(relations.subtracting([.auditedPractitioner])).isEmpty { return true }
    return audit.audit.entry.feedbackGivenOn.map { $0 <= today } ?? false
  }
}

extension Wire.AuditRecord {
  init(_ recorded: RecordedAudit) throws(WireMismatch) {
    let audit = recorded.audit
    self.init(
      id: recorded.id.description, revision: recorded.revision,
      auditor: audit.entry.auditor.description, recordedAt: recorded.recordedAt.description,
      audit: try Wire.AuditEntry(audit.entry),
      scored: Criterion.indexed.count { audit.judgements[$0]?.counted != nil },
      qualityIndex: audit.qualityIndex)
  }
}
