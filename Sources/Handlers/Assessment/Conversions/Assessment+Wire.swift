import Workbook
import WorkbookProtocol

extension AssessmentEntry {
  init(_ wire: Wire.AssessmentEntry) throws(WireMismatch) {
    self.init(
      reference: AssessmentReference(wire.reference),
      youngPerson: YoungPersonReference(wire.youngPerson), kind: try same(wire.kind),
      practitioner: try Person.ID(wire: wire.practitioner), team: try Team.ID(wire: wire.team),
      referred: try Day(wire: wire.referred), started: try Day(wire: wire.started),
      completed: try wire.completed.reading(Day.init(wire:)),
      overrunReason: Words(wire.overrunReason), mainWorkerChanged: wire.mainWorkerChanged)
  }
}

extension Wire.AssessmentEntry {
  init(_ assessment: Assessment) throws(WireMismatch) {
    self.init(
      reference: assessment.reference.text, youngPerson: assessment.youngPerson.display,
      kind: try same(assessment.kind), practitioner: assessment.practitioner.description,
      team: assessment.team.description, referred: assessment.referred.description,
      started: assessment.started.description, completed: assessment.completed?.description,
      overrunReason: assessment.overrunReason?.text,
      mainWorkerChanged: assessment.mainWorkerChanged)
  }
}
