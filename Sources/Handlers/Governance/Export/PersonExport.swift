import Storage
import Workbook
import WorkbookProtocol

import struct Foundation.UUID

/// What is handed to one person: their records with what is left out of them.
struct PersonExport {
  struct Field {
    let field: GatheredField
    /// With what is left out replaced by the reasons.
    let text: String
    let redactions: [Wire.Redaction]
  }

  struct Record {
    let id: UUID
    let concerns: [AccessSubject]
    let kind: String
    let title: String
    let day: Day
    let fields: [Field]
  }

  let about: String
  let madeOn: Day
  let notIncluded: [String]
  let records: [Record]

  init(_ gathering: PersonGathering) throws {
    let snapshot = gathering.snapshot
    let redactions = Redactions(
      try snapshot.redactions(about: gathering.subject.access(snapshot.vault)))
    let names = try Names(redactions.people, in: snapshot)
    about =
      switch gathering.subject {
      case .worker(let person): try Names([person], in: snapshot)[person].name
      case .youngPerson(let reference): reference.display
      }
    madeOn = gathering.today
    notIncluded = gathering.subject.notIncluded
    records = try gathering.records().map { found in
      let record = try found.open(gathering)
      return Record(
        id: found.id, concerns: found.concerns, kind: record.kind, title: record.title,
        day: found.day,
        fields: record.fields.map { field in
          let inForce = redactions.of(found.id, field.name)
          return Field(
            field: field, text: inForce.map(\.value).applied(to: field.text),
            redactions: inForce.map { .init($0, names) })
        })
    }
  }
}

extension Wire.ExportedRecord {
  init(_ record: PersonExport.Record) {
    self.init(
      id: Identifier<Never>(record.id).description, kind: record.kind,
      title: String(record.title.prefix(300)),
      on: record.day.description,
      fields: record.fields.map { field in
        .init(
          name: field.field.name, label: String(field.field.label.prefix(300)), text: field.text,
          redactions: field.redactions.ifAny)
      })
  }
}

extension Wire.Redaction {
  fileprivate init(_ recorded: RecordedRedaction, _ names: Names) {
    self.init(
      id: recorded.value.id.description, reason: recorded.value.reason.text,
      by: names[recorded.value.by], on: recorded.value.on.description,
      revision: recorded.revision)
  }
}
