import JSONRPC
import Sealing
import Storage
import Workbook
import WorkbookProtocol

import struct Foundation.UUID

/// One record about somebody, as it goes into an export.
struct GatheredRecord {
  let kind: String
  let title: String
  let fields: [GatheredField]
  /// Whose words a field holds.
  var quoting: @Sendable (_ field: String) -> QuotedWords
}

/// A record that there is, and how to open it: what is not wanted is not opened.
struct RecordToGather {
  let id: UUID
  let day: Day
  /// In whose access log it stands that it was opened, beside the one asked about.
  var concerns: [AccessSubject] = []
  let open: (PersonGathering) throws -> GatheredRecord
}

/// Finds all that is recorded about one person, in one snapshot.
final class PersonGathering {
  let snapshot: Snapshot
  let subject: ExportSubject
  let today: Day
  let fields: RecordFields
  /// Whoever gathers, as they stand to what young people said.
  let access: ContributionAccess

  /// - Throws: 1004 when somebody gathers what is about themself.
  init(
    _ subject: ExportSubject, for standing: Standing, in snapshot: Snapshot, on today: Day,
    _ content: Content
  ) throws {
    guard subject != .worker(standing.person) else {
      throw Fault.ruleViolated("Somebody else of information governance answers your own request.")
    }
    access = try ContributionAccess(standing, in: snapshot, on: today)
    self.snapshot = snapshot
    self.subject = subject
    self.today = today
    fields = try RecordFields(snapshot, content.lists)
  }

  /// The oldest first.
  /// - Throws: not found, for a worker who is not on the list.
  func records() throws -> [RecordToGather] {
    let found =
      switch subject {
      case .worker(let person): try records(ofWorker: person)
      case .youngPerson(let reference): try records(ofYoungPerson: reference)
      }
    return found.sorted {
      ($0.day, Identifier<GatheredRecord>($0.id)) < ($1.day, Identifier<GatheredRecord>($1.id))
    }
  }

  /// Assessments, their audits after feedback, and emergency readings, which both have.
  func recordsOfEither() throws -> [RecordToGather] {
    let about = subject.access(snapshot.vault)
    let assessments = try snapshot.assessments(about: about).map { found in
      RecordToGather(
        id: found.id.uuid, day: found.day, concerns: try parties(to: found.id)
      ) { try $0.assessment(found) }
    }
    let audits = try snapshot.assessments(about: about).flatMap { found in
      let parties = try parties(to: found.id)
      return try fedBackAudits(of: found.id).map { audit in
        RecordToGather(id: audit.id.uuid, day: audit.audit.entry.date, concerns: parties) {
          try $0.audit(audit, of: found.id)
        }
      }
    }
    let readings = try snapshot.breakGlasses(about: about).compactMap { try emergency($0) }
    return assessments + audits + readings
  }

  private func parties(to assessment: Assessment.ID) throws -> [AccessSubject] {
    try snapshot.parties(to: assessment).map { [.person($0.practitioner), .child($0.child)] } ?? []
  }

  /// Everybody in a session.
  func parties(to session: SessionRecord) -> [AccessSubject] {
    ([session.supervisor] + session.supervisees).map { .person($0) }
  }

  /// What stands in place of words whose key was destroyed.
  static let erased = GatheredField(
    name: "erased", labels: ["Erased"],
    text: "The words of this record were erased. Nobody can bring them back.")

  /// What a body makes of a record's words, or the sentence that they were erased.
  func unlessErased(_ body: () throws -> [GatheredField]) throws -> [GatheredField] {
    do {
      return try body()
    } catch SealError.keyDestroyed {
      return [Self.erased]
    }
  }

  private func assessment(_ found: DatedRecord<Assessment>) throws -> GatheredRecord {
    var (title, quoted) = ("Assessment", QuotedWords.ofOrganisation)
    let fields = try unlessErased {
      guard let assessment = try snapshot.assessment(found.id)?.value else { return [] }
      title = "Assessment \(assessment.reference.text)"
      quoted = .about(assessment.youngPerson)
      return try self.fields.fields(
        of: try Wire.AssessmentEntry(assessment), "AssessmentEntry", skipping: othersReference)
    }
    return GatheredRecord(kind: "assessment", title: title, fields: fields) { [quoted] _ in quoted }
  }

  /// In what a worker is handed, no young person's reference stands.
  private var othersReference: Set<String> {
    switch subject {
    case .worker: ["youngPerson"]
    case .youngPerson: []
    }
  }

  /// Audits are sealed under the same key as their assessment: if that is gone, the assessment says so.
  private func fedBackAudits(of id: Assessment.ID) throws -> [RecordedAudit] {
    do {
      return try snapshot.audits(of: id).filter { recorded in
        recorded.audit.entry.feedbackGivenOn.map { $0 <= today } ?? false
      }
    } catch SealError.keyDestroyed {
      return []
    }
  }

  private func audit(
    _ recorded: RecordedAudit, of id: Assessment.ID
  ) throws -> GatheredRecord {
    guard let assessment = try snapshot.assessment(id)?.value else {
      throw StoreError.unreadable(.assessment)
    }
    return GatheredRecord(
      kind: "audit", title: "Audit of assessment \(assessment.reference.text)",
      fields: try fields.fields(
        of: try Wire.AuditRecord(recorded), "AuditRecord",
        skipping: ["id", "revision", "recordedAt"])
    ) { _ in .about(assessment.youngPerson) }
  }

  /// `nil` while the notice is held back.
  private func emergency(_ found: DatedRecord<BreakGlass>) throws -> RecordToGather? {
    let quoted: QuotedWords =
      switch subject {
      case .worker: .ofOrganisation
      case .youngPerson(let reference): .about(reference)
      }
    let title = "Records read in an emergency"
    do {
      guard let broken = try snapshot.breakGlass(found.id), !broken.value.hold.isHeld(on: today)
      else { return nil }
      let wire = try wire(broken)
      return RecordToGather(id: found.id.uuid, day: found.day) { gathering in
        GatheredRecord(
          kind: "breakGlass", title: title,
          fields: try gathering.fields.fields(
            of: wire, "BreakGlass", skipping: ["id", "revision", "reviewDue"])
        ) { _ in quoted }
      }
    } catch SealError.keyDestroyed {
      return RecordToGather(id: found.id.uuid, day: found.day) { _ in
        GatheredRecord(kind: "breakGlass", title: title, fields: [Self.erased]) { _ in quoted }
      }
    }
  }

  /// As those concerned are told of it: not who reviewed it, nor why it was held back.
  private func wire(_ recorded: Recorded<BreakGlass>) throws -> Wire.BreakGlass {
    let broken = recorded.value
    return Wire.BreakGlass(
      id: broken.id.description, by: try Names([broken.by], in: snapshot)[broken.by],
      reason: broken.reason.text, at: broken.at.description, until: broken.until.description,
      reviewDue: broken.reviewDue.description, reviewedOn: broken.review?.on.description,
      justified: broken.review?.justified, revision: recorded.revision)
  }
}
