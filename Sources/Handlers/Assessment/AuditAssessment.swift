import JSONRPC
import JSONText
import Storage
import Workbook
import WorkbookProtocol

extension Services {
  func auditAssessment(
    _ params: AssessmentsAudit.Params, _ call: Call<Visit>
  ) async throws -> AssessmentsAudit.Result {
    let assessmentID = try Assessment.ID(wire: params.assessment)
    let audit = try checked(params, assessmentID, auditor: try signedIn(call))
    let id: Audit.ID = try id(params.id, at: now())
    let youngPerson = try await store.read { try $0.assessment(assessmentID) }?.value.youngPerson
    let written = try await write(
      AssessmentsAudit.self, call,
      .init(
        params.idempotencyKey, dryRun: params.dryRun,
        sealing: youngPerson.map(store.vault.keys(for:)) ?? [])
    ) { writing in
      guard let assessment = try writing.transaction.assessment(assessmentID)?.value else {
        throw Fault.notFound("assessment")
      }
      return assessment
    } act: { writing, assessment in
      try writing.requireKnown(audit)
      let broken = audit.rulesBroken(given: try writing.circumstances(of: assessment))
      // The assessment is a parameter beside the audit, not a member of it.
      let faults = broken.map { breach in
        breach.pointer == "/assessment"
          ? FieldFault(breach, under: "") : FieldFault(breach, under: "/audit")
      }
      if var fault = Fault(rulesBroken: broken, under: "/audit") {
        fault.errors = faults
        throw fault
      }
      try writing.transaction.insert(audit, id: id, about: assessment)
      writing.transaction.notes.wrote(.person(assessment.practitioner), record: id.uuid)
      writing.transaction.notes.wrote(
        .child(store.vault.tag(of: assessment.youngPerson)), record: id.uuid)
      return (id.uuid, 1)
    }
    return .init(id: written.id, revision: written.revision, replayed: written.replayed)
  }

  private func checked(
    _ params: AssessmentsAudit.Params, _ assessment: Assessment.ID, auditor: Person.ID
  ) throws -> Audit {
    let entry = try AuditEntry(
      params.audit, assessment: assessment, auditor: auditor, today: now().day)
    var breaches = AuditEntry.repeatedCriteria(in: params.audit)
    do {
      let audit = try Audit.check(entry, content: content.lists)
      if breaches.isEmpty { return audit }
    } catch {
      breaches += error.all.map { $0.pointing(into: params.audit) }
    }
    throw Fault.invalidParams(breaches.map { FieldFault($0, under: "/audit") })
  }
}

extension Breach {
  /// The domain knows judgements by criterion, the caller by position: `/judgements/C2/…` becomes `/judgements/1/…`.
  fileprivate func pointing(into wire: Wire.AuditEntry) -> Breach {
    let steps = pointer.split(separator: "/", omittingEmptySubsequences: true).map(String.init)
    guard steps.count >= 2, steps[0] == "judgements" else { return self }
    guard let index = wire.judgements.firstIndex(where: { $0.criterion.rawValue == steps[1] })
    else { return Breach("/judgements", code, message) }
    let rest = steps.dropFirst(2).map { "/\($0)" }.joined()
    return Breach("/judgements/\(index)\(rest)", code, message)
  }
}

extension Writing {
  fileprivate func circumstances(of assessment: Assessment) throws -> AuditCircumstances {
    let practitioner = assessment.practitioner
    return AuditCircumstances(
      now: now, assessment: assessment,
      relationships: try transaction.relationships(about: practitioner).map(\.value),
      auditorsAllocations: try transaction.allocations(of: standing.person).map(\.value),
      line: try transaction.line(above: practitioner, on: today)
        .union(try transaction.leaders(above: practitioner, on: today))
        .subtracting([practitioner]),
      earlierAuditors: try transaction.auditors(of: assessment.id))
  }

  /// Whoever the audit names is on the list of people.
  fileprivate func requireKnown(_ audit: Audit) throws {
    let named =
      audit.entry.actions.enumerated().map { ("/actions/\($0)/owner", $1.owner) }
      + (audit.entry.immediateRisk?.managerTold.map { [("/immediateRisk/managerTold", $0)] } ?? [])
    let unknown = try named.filter { try transaction.person($0.1) == nil }.map {
      Breach($0.0, .unknown, "There is nobody with this id on the list of people.")
    }
    if let fault = Fault(rulesBroken: unknown, under: "/audit") { throw fault }
  }
}

extension Snapshot {
  /// Leaders of the person's unit or of one above it.
  fileprivate func leaders(above person: Person.ID, on day: Day) throws -> Set<Person.ID> {
    guard let team = try self.person(person)?.value.team else { return [] }
    return Set(
      try roleGrants(of: .leader).map(\.value)
        .filter { grant in
          guard let unit = grant.unit, grant.holds(on: day) else { return false }
          return try units(within: unit).contains(team)
        }.map(\.person))
  }
}
