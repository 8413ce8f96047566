import JSONRPC
import Storage
import Workbook
import WorkbookProtocol

extension Services {
  func registerAssessment(
    _ params: AssessmentsRegister.Params, _ call: Call<Visit>
  ) async throws -> AssessmentsRegister.Result {
    let entry = try AssessmentEntry(params.assessment)
    let id: Assessment.ID = try id(params.id, at: now())
    let assessment: Assessment
    do {
      assessment = try Assessment.check(entry, id: id, workingDays: content.workingDays)
    } catch {
      throw Fault(error, under: "/assessment")
    }
    let written = try await write(
      AssessmentsRegister.self, call,
      .init(
        params.idempotencyKey, dryRun: params.dryRun,
        sealing: store.vault.keys(for: assessment.youngPerson))
    ) { writing in
      let transaction = writing.transaction
      let broken = assessment.rulesBroken(
        on: writing.today, practitioner: try transaction.person(assessment.practitioner)?.value,
        teamExists: try transaction.team(assessment.team) != nil)
      if let fault = Fault(rulesBroken: broken, under: "/assessment") { throw fault }
      try transaction.register(assessment)
      transaction.notes.wrote(.person(assessment.practitioner), record: id.uuid)
      transaction.notes.wrote(
        .child(store.vault.tag(of: assessment.youngPerson)), record: id.uuid)
      return (id.uuid, 1)
    }
    return .init(id: written.id, revision: written.revision, replayed: written.replayed)
  }
}
