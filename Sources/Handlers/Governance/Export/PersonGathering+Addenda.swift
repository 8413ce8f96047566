import Storage
import Workbook
import WorkbookProtocol

extension PersonGathering {
  /// The notes added to those parts of a session that are about the person.
  func addenda(to session: SessionRecord) throws -> [RecordToGather] {
    try snapshot.addenda(to: session, opening: parts(of: session)).map { note in
      RecordToGather(id: note.id.uuid, day: note.at.day, concerns: parties(to: session)) {
        gathering in
        try gathering.addendum(note, to: session)
      }
    }
  }

  private func parts(of session: SessionRecord) -> SessionParts {
    switch subject {
    case .worker(let person):
      SessionParts(record: true, cases: .none, personalPart: session.supervisees == [person])
    case .youngPerson(let reference):
      SessionParts(
        record: false, cases: .about([snapshot.vault.tag(of: reference)]), personalPart: false)
    }
  }

  private func addendum(
    _ note: RecordedAddendum, to session: SessionRecord
  ) throws -> GatheredRecord {
    let author = try Names([note.by], in: snapshot)[note.by].name
    let words = note.text.map { GatheredField(name: "text", labels: ["Note"], text: $0.text) }
    let quoted: QuotedWords =
      switch (subject, note.part) {
      case (.youngPerson(let reference), _): .about(reference)
      case (.worker(let person), .personal): .ofPersonalPart(person)
      case (.worker, _): .ofSession(session)
      }
    return GatheredRecord(
      kind: "addendum", title: "Note added to the session of \(session.day.inWords)",
      fields: [
        GatheredField(name: "by", labels: ["By"], text: author), words ?? Self.erased,
      ]
    ) { _ in quoted }
  }
}
