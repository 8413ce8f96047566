import Sealing
import Storage
import Workbook
import WorkbookProtocol

extension HandlingStep {
  fileprivate var isReply: Bool { if case .replied = what { true } else { false } }
}

extension PersonGathering {
  func records(ofYoungPerson reference: YoungPersonReference) throws -> [RecordToGather] {
    let tag = snapshot.vault.tag(of: reference)
    let sessions = try snapshot.sessions(in: [.child(tag)], limit: Self.most)
    return try snapshot.allocations(of: reference).map { allocation in
      RecordToGather(
        id: allocation.id.uuid, day: allocation.from, concerns: [.person(allocation.practitioner)]
      ) { try $0.allocation(allocation) }
    }
      + sessions.map { session in
        RecordToGather(id: session.id.uuid, day: session.day, concerns: parties(to: session)) {
          try $0.session(session, about: reference)
        }
      }
      + sessions.flatMap { try addenda(to: $0) }
      + snapshot.contributions(by: tag).filter(isTheirs).map { found in
        RecordToGather(id: found.id.uuid, day: found.day) { try $0.contribution(found) }
      }
      + recordsOfEither()
  }

  /// Read for safety, about nobody whom whoever gathers has to do with, and said by the young person: what a parent said
  /// never stands beside their words (DOMAIN §3).
  private func isTheirs(_ found: DatedRecord<Contribution>) throws -> Bool {
    guard let head = try snapshot.contributionHead(found.id), head.gate == .clear,
      access.isUnconcerned(about: head.aboutWorker)
    else { return false }
    let speaker = try snapshot.contribution(found.id)?.entry?.speakingAs
    return speaker.map { [.youngPerson, .careLeaver].contains($0) } ?? true
  }

  private func allocation(_ allocation: Allocation) throws -> GatheredRecord {
    let wire = Wire.Allocation(
      id: allocation.id.description, practitioner: allocation.practitioner.description,
      youngPerson: allocation.youngPerson.display, from: allocation.from.description,
      until: allocation.until?.description)
    return GatheredRecord(
      kind: "allocation", title: "Worker",
      fields: try fields.fields(of: wire, "Allocation", skipping: ["id"])
    ) { _ in .about(allocation.youngPerson) }
  }

  /// What was said about this young person, and what is to be done about them; nothing else of the session.
  private func session(
    _ session: SessionRecord, about reference: YoungPersonReference
  ) throws -> GatheredRecord {
    let tag = snapshot.vault.tag(of: reference)
    let parts = SessionParts(record: false, cases: .about([tag]), personalPart: false)
    return GatheredRecord(
      kind: "caseDiscussion", title: "Talked about: \(try title(of: session))",
      fields: try words(of: session, parts)
    ) { _ in .about(reference) }
  }

  private func contribution(_ found: DatedRecord<Contribution>) throws -> GatheredRecord {
    let title = "What was said"
    guard let record = try snapshot.contribution(found.id), let entry = record.entry else {
      return GatheredRecord(kind: "contribution", title: title, fields: [Self.erased]) { _ in
        .ofOrganisation
      }
    }
    let people = record.steps.flatMap { step in
      if case .sentToDecisionMaker(let person, _) = step.what { return [step.by, person] }
      return [step.by]
    }
    let names = try Names(people.compactMap(\.self), in: snapshot)
    var fields = try self.fields.fields(of: try Wire.ContributionEntry(entry), "ContributionEntry")
    for (index, step) in record.steps.enumerated() {
      // What a reader found for safety belongs to safeguarding.
      let isRead = !step.isReply || record.head.replyGate == .clear
      fields += try self.fields.fields(
        of: try Wire.HandlingStep(step, names, showsWords: isRead), "HandlingStep",
        skipping: ["steps/\(index)/finding"],
        in: ("steps/\(index)", "What became of it, \(index + 1)"))
    }
    return GatheredRecord(kind: "contribution", title: title, fields: fields) { _ in
      .ofContribution(found.id)
    }
  }
}
