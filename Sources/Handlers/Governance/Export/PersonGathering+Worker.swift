import JSONRPC
import Sealing
import Storage
import Workbook
import WorkbookProtocol

extension PersonGathering {
  func records(ofWorker id: Person.ID) throws -> [RecordToGather] {
    guard let person = try snapshot.person(id)?.value else { throw Fault.notFound("person") }
    let ties = try snapshot.relationships(about: id) + snapshot.relationships(heldBy: id)
    let sessions = try snapshot.sessions(in: [.supervisee(id)], limit: Self.most)
    return try [
      RecordToGather(id: id.uuid, day: person.started) { try $0.person(person) }
    ]
      + ties.map { tie in
        RecordToGather(id: tie.value.id.uuid, day: tie.value.from) { try $0.tie(tie.value) }
      }
      + snapshot.roleGrants(of: id).map { grant in
        RecordToGather(id: grant.value.id.uuid, day: grant.value.from) { try $0.role(grant) }
      }
      + snapshot.absences(of: id).map { absence in
        RecordToGather(id: absence.id.uuid, day: absence.value.from) { try $0.absence(absence) }
      }
      + sessions.map { session in
        RecordToGather(id: session.id.uuid, day: session.day, concerns: parties(to: session)) {
          try $0.session(session, ofWorker: id)
        }
      }
      + sessions.flatMap { try addenda(to: $0) }
      + recordsOfEither()
  }

  /// More sessions than anybody has in a working life.
  static let most = 20_000

  private func person(_ person: Person) throws -> GatheredRecord {
    let left = person.left.map { day in
      GatheredField(name: "left", labels: ["Left"], text: day.inWords)
    }
    return GatheredRecord(
      kind: "person", title: "Person record",
      fields: try fields.fields(of: try Wire.PersonEntry(person), "PersonEntry")
        + [left].compactMap(\.self), quoting: Self.organisations)
  }

  private func tie(_ tie: Relationship) throws -> GatheredRecord {
    let names = try Names([tie.holder, tie.subject], in: snapshot)
    let wire = Wire.Relationship(
      id: tie.id.description, kind: try same(tie.kind), holder: names[tie.holder],
      subject: names[tie.subject], from: tie.from.description, until: tie.until?.description)
    return GatheredRecord(
      kind: "relationship", title: "Supervision of \(names[tie.subject].name)",
      fields: try fields.fields(of: wire, "Relationship", skipping: ["id"]),
      quoting: Self.organisations)
  }

  private func role(_ grant: Recorded<RoleGrant>) throws -> GatheredRecord {
    let names = try Names([grant.value.person], in: snapshot)
    return GatheredRecord(
      kind: "roleGrant", title: "Role held",
      fields: try fields.fields(
        of: try Wire.RoleGrant(grant, on: today, names), "RoleGrant",
        skipping: ["id", "revision", "person"]), quoting: Self.organisations)
  }

  private func absence(_ absence: RecordedAbsence) throws -> GatheredRecord {
    let wire = Wire.Absence(
      id: absence.id.description, from: absence.value.from.description,
      until: absence.value.until.description)
    return GatheredRecord(
      kind: "absence", title: "Absence",
      fields: try fields.fields(of: wire, "Absence", skipping: ["id"]),
      quoting: Self.organisations)
  }

  /// The record and the personal part, each unless it was erased; nothing that is about a young person.
  private func session(
    _ session: SessionRecord, ofWorker person: Person.ID
  ) throws -> GatheredRecord {
    let isAlone = session.supervisees == [person]
    var found = try words(
      of: session, SessionParts(record: true, cases: .none, personalPart: false))
    if isAlone {
      let personal = SessionParts(record: false, cases: .none, personalPart: true)
      if try !snapshot.isErased(.personal, of: session) {
        found += try entryFields(of: session, personal).filter {
          $0.name.hasPrefix("personalPart/")
        }
      } else {
        found.append(
          GatheredField(
            name: "personalPart/erased", labels: ["Personal part"], text: Self.erased.text))
      }
    }
    for confirmation in session.people where confirmation.person == person {
      guard let given = confirmation.confirmation else { continue }
      found += try fields.fields(
        of: Wire.SessionConfirmation(
          by: person.description, at: given.at.description, happened: given.happened,
          minutes: given.minutes, interrupted: given.interrupted, differences: []),
        "SessionConfirmation", skipping: ["confirmation/by"],
        in: ("confirmation", "The person’s own confirmation"))
    }
    return GatheredRecord(kind: "session", title: try title(of: session), fields: found) { field in
      field.hasPrefix("personalPart/") ? .ofPersonalPart(person) : .ofSession(session)
    }
  }

  private static let organisations: @Sendable (String) -> QuotedWords = { _ in .ofOrganisation }
}

extension PersonGathering {
  /// The fields of some parts of a session; in place of words that were erased the sentence that they were.
  func words(of session: SessionRecord, _ parts: SessionParts) throws -> [GatheredField] {
    let words = try unlessErased { try entryFields(of: session, parts) }
    guard words == [Self.erased], parts.record || parts.cases != .none else { return words }
    let header = SessionParts(record: false, cases: .none, personalPart: false)
    return try entryFields(of: session, header) + words
  }

  private func entryFields(
    of session: SessionRecord, _ parts: SessionParts
  ) throws -> [GatheredField] {
    var entry = try snapshot.entry(of: session, opening: parts)
    // Ratings of depth are about the talk, and each of the two sees the other's only when both are in.
    for index in entry.cases.indices { entry.cases[index].depth = nil }
    return try fields.fields(of: try Wire.SessionEntry(entry), "SessionEntry")
      .filter { !$0.name.hasSuffix("/id") && $0.name != "agreementVersion" }
  }

  func title(of session: SessionRecord) throws -> String {
    let supervisor = try Names([session.supervisor], in: snapshot)[session.supervisor].name
    return "Supervision with \(supervisor)"
  }
}
