import Testing
import Workbook
import WorkbookProtocol

/// Two people rate how deep a talk went, and neither is led by the other (DOMAIN §1.3).
@Suite struct DepthRatingTests {
  private let authority: TestAuthority
  private var people: TestAuthority.People { authority.people }

  init() async throws {
    authority = try await TestAuthority()
  }

  private func rating(for reader: Person.ID, reason: String? = nil) async throws
    -> Wire.DepthRatings
  {
    let session = try await authority.service.call(
      SupervisionGet.self, .init(id: authority.sessions.individual, reason: reason), as: reader)
    #expect((session.record.cases ?? []).allSatisfy { $0.depth == nil })
    return try #require(session.depth.first)
  }

  @Test func `neither sees the other's rating until both are in, and nobody else sees one`()
    async throws
  {
    let supervisors = try await rating(for: people.supervisor)
    #expect(supervisors.supervisorDepth == 3 && !supervisors.bothIn)
    let before = try await rating(for: people.practitioner)
    #expect(before.supervisorDepth == nil && before.superviseeDepth == nil && !before.bothIn)
    let coverers = try await rating(for: people.coverer)
    #expect(coverers.supervisorDepth == nil && coverers.superviseeDepth == nil)

    try await authority.service.call(
      SupervisionRateDepth.self,
      .init(discussion: before.discussion, depth: 2, idempotencyKey: authority.service.key()),
      as: people.practitioner)
    for reader in [people.supervisor, people.practitioner, people.coverer] {
      let after = try await rating(for: reader)
      #expect(after.supervisorDepth == 3 && after.superviseeDepth == 2 && after.bothIn)
    }
  }

  @Test func `a rating is given once`() async throws {
    let discussion = try await rating(for: people.practitioner).discussion
    func params(_ depth: Int) -> SupervisionRateDepth.Params {
      .init(discussion: discussion, depth: depth, idempotencyKey: authority.service.key())
    }
    try await authority.service.call(
      SupervisionRateDepth.self, params(2), as: people.practitioner)
    let refusal = try await authority.service.refusal(
      of: SupervisionRateDepth.self, params(4), as: people.practitioner)
    #expect(refusal.code == ErrorCode.ruleViolated.code)
    #expect(try await rating(for: people.practitioner).superviseeDepth == 2)
  }

  @Test func `how useful it was is seen by nobody but whoever said so`() async throws {
    let usefulness = Wire.SessionUsefulness(
      spokeHonestly: 1, thinkingMoved: 2, knowWhatHappensNext: 3)
    try await authority.service.call(
      SupervisionRateUsefulness.self,
      .init(
        session: authority.sessions.individual, usefulness: usefulness,
        idempotencyKey: authority.service.key()), as: people.practitioner)
    for (reader, reason, seen) in [
      (people.practitioner, nil, usefulness), (people.supervisor, nil, nil),
      (people.informationGovernance, "A request", nil),
    ] as [(Person.ID, String?, Wire.SessionUsefulness?)] {
      let session = try await authority.service.call(
        SupervisionGet.self, .init(id: authority.sessions.individual, reason: reason), as: reader)
      #expect(session.usefulness == seen)
    }
  }
}
