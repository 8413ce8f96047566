import JSONRPC
import Sealing
import Storage
import Workbook
import WorkbookProtocol

import struct Foundation.UUID

extension Services {
  func redact(
    _ params: GovernanceRedact.Params, _ call: Call<Visit>
  ) async throws -> GovernanceRedact.Result {
    let me = try signedIn(call)
    let subject = try ExportSubject(person: params.person, youngPerson: params.youngPerson)
    let record = try Identifier<GatheredRecord>(wire: params.record).uuid
    let passage = try params.passage.map { try Words(required: $0, at: "/passage") }
    let reason = try Words(required: params.reason, at: "/reason")
    let (now, content) = (now(), content)
    let redaction = Redaction(
      id: Redaction.ID(makeID(now)), record: record, field: params.field, passage: passage,
      reason: reason, by: me, on: now.day)
    let terms = WriteTerms(
      params.idempotencyKey, dryRun: params.dryRun, reason: params.reason,
      sealing: [.organisation])
    // A refusal and a dry run tell what stands there too: that it was read is in the log before either.
    try await read(GovernanceRedact.self, call, reason: params.reason) { reading in
      _ = try reading.require([.authority], "record")
      let gathering = try PersonGathering(
        subject, for: reading.standing, in: reading.snapshot, on: reading.today, content)
      guard let found = try gathering.records().first(where: { $0.id == record }) else {
        throw Fault.notFound("record in the export")
      }
      reading.notes.read(subject.access(reading.snapshot.vault), record: record)
      reading.note(found.concerns, in: record)
    }
    let written = try await write(GovernanceRedact.self, call, terms) { writing in
      _ = try writing.require([.authority], "record")
      return try writing.place(record, params.field, about: subject, content)
    } act: { writing, place in
      let about = subject.access(writing.transaction.vault)
      let others = try writing.transaction.redactions(about: about).map(\.value)
        .filter { $0.record == record && $0.field == params.field }
      if let refusal = redaction.refusal(in: place.text, beside: others) {
        throw Fault(refusal)
      }
      try writing.transaction.add(redaction, about: about, quoting: place.quoting)
      writing.transaction.notes.wrote(about, record: record)
      return (redaction.id.uuid, 1)
    }
    return .init(id: written.id, revision: written.revision, replayed: written.replayed)
  }

  func unredact(
    _ params: GovernanceUnredact.Params, _ call: Call<Visit>
  ) async throws -> GovernanceUnredact.Result {
    let id = try Redaction.ID(wire: params.id)
    let terms = WriteTerms(params.idempotencyKey, dryRun: params.dryRun)
    let written = try await write(GovernanceUnredact.self, call, terms) { writing in
      _ = try writing.require([.authority], "redaction")
      guard let found = try writing.transaction.redaction(id) else {
        throw Fault.notFound("redaction")
      }
      guard found.about != .person(writing.standing.person) else {
        throw Fault.ruleViolated(
          "Somebody else of information governance answers your own request.")
      }
      return found
    } act: { writing, found in
      guard found.revision == params.ifRevision else {
        throw StoreError.revisionConflict(current: found.revision)
      }
      guard found.value.takenBackOn == nil else {
        throw Fault.ruleViolated("It has been taken back.")
      }
      let revision = try writing.transaction.takeBack(id, ifRevision: params.ifRevision)
      writing.transaction.notes.wrote(found.about, record: found.value.record)
      return (id.uuid, revision)
    }
    return .init(id: written.id, revision: written.revision, replayed: written.replayed)
  }
}

/// One field of an export.
private struct ExportPlace {
  let text: String
  let quoting: QuotedWords
}

extension Writing {
  /// The field as it stands in the export about the subject, with nothing left out.
  fileprivate func place(
    _ record: UUID, _ field: String, about subject: ExportSubject, _ content: Content
  ) throws -> ExportPlace {
    let gathering = try PersonGathering(
      subject, for: standing, in: transaction, on: today, content)
    guard let found = try gathering.records().first(where: { $0.id == record }) else {
      throw Fault.notFound("record in the export")
    }
    let gathered = try found.open(gathering)
    guard let place = gathered.fields.first(where: { $0.name == field }),
      place.text != PersonGathering.erased.text
    else { throw Fault.notFound("field in this record") }
    return ExportPlace(text: place.text, quoting: gathered.quoting(field))
  }
}

extension Fault {
  fileprivate init(_ refusal: Redaction.Refusal) {
    switch refusal {
    case .passageIsNotThere:
      self = .ruleViolated(
        "The passage does not stand in this field word for word.", at: "/passage")
    case .leftOutAlready:
      self = .ruleViolated("This is left out already; take that back first to give another reason.")
    case .reasonSaysIt:
      self = .ruleViolated(
        "The reason is shown in place of the passage and repeats it. Say it in other words.",
        at: "/reason")
    }
  }
}
