import Testing
import Workbook
import WorkbookProtocol

@Suite struct ActivityMethodTests {
  private func entry(starts: String, gate: [Wire.PeerEvidence]?) -> Wire.ActivityEntry {
    .init(
      title: "Asking each other", purpose: "What helps at night", stage: .explore,
      mode: .youngPeopleStartedAdultsSupported, influenceHopedFor: .oneService,
      peerResearch: [.asked], peerResearchGate: gate, starts: starts)
  }

  @Test func `peer research does not start before its gate`() async throws {
    let hearing = try await Hearing()
    func refusal(_ entry: Wire.ActivityEntry) async throws -> Refusal {
      try await hearing.service.refusal(
        of: ParticipationStartActivity.self,
        .init(activity: entry, idempotencyKey: hearing.service.key()), as: hearing.worker)
    }
    let bare = try await refusal(entry(starts: "2026-03-02", gate: nil))
    #expect(bare.pointers == ["/activity/peerResearchGate"])
    #expect(bare.data.detail.contains("trained"))
    var gate = Wire.PeerCondition.allCases.map {
      Wire.PeerEvidence(condition: $0, evidence: "Talked through.", on: "2026-02-20")
    }
    gate[2].on = "2026-03-10"
    #expect(try await !refusal(entry(starts: "2026-03-02", gate: gate)).data.detail.isEmpty)
    // Planned for later, it may be written down before.
    let planned = try await hearing.service.call(
      ParticipationStartActivity.self,
      .init(
        activity: entry(starts: "2026-04-01", gate: nil), idempotencyKey: hearing.service.key()),
      as: hearing.worker)
    gate[2].on = "2026-03-01"
    try await hearing.service.call(
      ParticipationUpdateActivity.self,
      .init(
        id: planned.id, activity: entry(starts: "2026-03-02", gate: gate), ifRevision: 1,
        idempotencyKey: hearing.service.key()), as: hearing.worker)
    let listed = try await hearing.service.call(
      ParticipationListActivities.self, .init(), as: hearing.lead)
    #expect(listed.items.first?.activity.peerResearchGate?.count == 4)
  }

  @Test func `translations are unchecked until a speaker has read them here`() async throws {
    let hearing = try await Hearing()
    let administrator = hearing.people.administrator
    func unchecked() async throws -> Set<String> {
      var keys: Set<String> = []
      var cursor: String?
      repeat {
        let page = try await hearing.service.call(
          TranslationsList.self, .init(uncheckedOnly: true, cursor: cursor, limit: 200),
          as: administrator)
        keys.formUnion(page.items.map(\.key))
        cursor = page.nextCursor
      } while cursor != nil
      return keys
    }
    let before = try await unchecked()
    let key = try #require(before.sorted().first)
    try await hearing.service.call(
      TranslationsConfirm.self,
      .init(
        keys: [key], speaker: "Eira Invented", idempotencyKey: hearing.service.key()),
      as: administrator)
    #expect(try await unchecked() == before.subtracting([key]))
  }
}
