import JSONRPC
import Sealing
import Storage
import Workbook
import WorkbookProtocol

import struct Foundation.UUID

/// What a worker writes down: at once, or afterwards from paper.
extension Services {
  func contribute(
    _ params: ParticipationContribute.Params, _ call: Call<Visit>
  ) async throws -> ParticipationContribute.Result {
    let entry = try ContributionEntry(params.contribution)
    guard entry.agreement != nil else {
      throw Fault.invalidParam(
        "/contribution/agreement", "Say who agreed to their taking part.")
    }
    do throws(Breaches) {
      try entry.check(lists: content.lists)
    } catch {
      throw Fault(error, under: "/contribution")
    }
    let code = params.withCode == true ? FollowCode.made(from: random) : nil
    let id = Contribution.ID(UUID(random: random))
    try await makeSpareKeys()
    let written = try await writeByTheDay(
      ParticipationContribute.self, call, .init(params.idempotencyKey, dryRun: params.dryRun)
    ) { writing in
      _ = try writing.require([.authority], "contribution")
    } act: { writing, _ in
      try writing.check(entry)
      let contribution = Contribution(
        id: id, receivedOn: writing.today, entry: entry, gatheredBy: writing.standing.person)
      try writing.transaction.add(contribution, code: code)
      if let reference = entry.named?.youngPerson {
        writing.transaction.notes.wrote(.child(store.vault.tag(of: reference)), record: id.uuid)
      }
      return (id.uuid, 1)
    }
    let isNew = written.replayed == nil && params.dryRun != true
    if isNew { readingHours.note(id, at: now()) }
    return .init(
      id: written.id, code: isNew ? code?.text : nil, revision: written.revision,
      replayed: written.replayed)
  }

  /// Keys for contributions are made ahead, many at a time: the order in which keys are made would be that in which people came.
  package func makeSpareKeys() async throws {
    let left = try await faulting { try await store.read { try $0.spareContributionKeys() } }
    guard left < SpareKeys.fewest else { return }
    let subjects = (0..<SpareKeys.batch).map { _ in Vault.newContributionKeySubject(random: random)
    }
    let act = Act("participation.contribute", by: nil, at: now(), sealing: Set(subjects))
    try await faulting {
      try await store.write(act) { try $0.addSpareContributionKeys(subjects) }
    }
  }
}

private enum SpareKeys {
  static let fewest = 16
  static let batch = 64
}

extension FollowCode {
  static func made(from random: RandomBytes) -> FollowCode? {
    FollowCode(random: random.bytes(FollowCode.publicLength + FollowCode.secretLength))
  }
}

extension Writing {
  /// What only the records can tell.
  fileprivate func check(_ entry: ContributionEntry) throws {
    for person in [entry.aboutWorker, entry.agreement?.approver].compactMap(\.self) {
      guard try transaction.person(person) != nil else { throw Fault.notFound("person") }
    }
    if let activity = entry.activity, try transaction.activity(activity) == nil {
      throw Fault.notFound("activity")
    }
    if let reference = entry.assessment {
      guard let assessment = try transaction.assessment(reference)?.value else {
        throw Fault.notFound("assessment")
      }
      guard assessment.practitioner != standing.person else {
        throw Fault.ruleViolated(
          "What is said about an assessment is gathered by somebody who did not write it.",
          at: "/contribution/assessment")
      }
    }
    if let quote = entry.quote, quote.until < today {
      throw Fault.ruleViolated(
        "The day until which the words may be shown has passed.", at: "/contribution/quote/until")
    }
  }
}
