import JSONRPC
import Storage
import Workbook
import WorkbookProtocol

import struct Foundation.UUID

extension Reading {
  /// In the access log of everybody whom an opened record concerns.
  func note(_ concerned: [AccessSubject], in record: UUID) {
    for subject in concerned where subject != .person(standing.person) {
      notes.read(subject, record: record)
    }
  }
}

extension Services {
  func exportPerson(
    _ params: GovernanceExportPerson.Params, _ call: Call<Visit>
  ) async throws -> GovernanceExportPerson.Result {
    let subject = try ExportSubject(person: params.person, youngPerson: params.youngPerson)
    let content = content
    return try await read(GovernanceExportPerson.self, call, reason: params.reason) { reading in
      _ = try reading.require([.authority], "person")
      let snapshot = reading.snapshot
      let export = try PersonExport(
        PersonGathering(
          subject, for: reading.standing, in: snapshot, on: reading.today, content))
      reading.notes.read(subject.access(snapshot.vault))
      for record in export.records { reading.note(record.concerns, in: record.id) }
      var answer = Wire.PersonExport(
        about: export.about, madeOn: export.madeOn.description,
        recordCount: export.records.count, notIncluded: export.notIncluded)
      switch params.as ?? .data {
      case .data: answer.records = export.records.map(Wire.ExportedRecord.init)
      case .page:
        let page = ExportPage(export).html
        guard page.utf8.count <= ExportPage.mostBytes else {
          throw Fault.ruleViolated(
            "There is too much for one page. Ask for it as data instead.", at: "/as")
        }
        answer.page = page
      }
      return answer
    }
  }
}
