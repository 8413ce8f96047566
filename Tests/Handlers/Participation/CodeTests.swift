import Foundation
import Handlers
import Testing
import Workbook
import WorkbookProtocol

@Suite struct CodeTests {
  private func wrong(_ code: FollowCode) -> String {
    let last = code.secretPart.last == "0" ? "1" : "0"
    return code.publicPart + code.secretPart.dropLast() + last
  }

  @Test func `wrong codes take longer and longer, and the right one is never shut out`()
    async throws
  {
    let hearing = try await Hearing()
    let said = try await hearing.door.say(hearing.own(), nil)
    var waits: [Duration] = []
    for _ in 0..<12 {
      await #expect(throws: DoorRefusal.unknownCode) {
        try await hearing.door.follow(wrong(said.code))
      }
      waits.append(try #require(hearing.service.pauses.last))
    }
    #expect(waits == waits.sorted() && waits.first == .milliseconds(250))
    #expect(waits.last == .seconds(8))
    let answer = try await hearing.door.follow(said.code.text.lowercased())
    #expect(hearing.service.pauses.last == .seconds(8))
    #expect(answer.canReply == false)
    hearing.service.clock.move(minutes: 61)
    _ = try await hearing.door.follow(said.code.text)
    #expect(hearing.service.pauses.last == .milliseconds(250))
  }

  @Test func `a wrong code and one that never was are told in the same words and the same time`()
    async throws
  {
    let hearing = try await Hearing()
    let said = try await hearing.door.say(hearing.own(), nil)
    let near = try await hearing.service.refusal(
      of: ParticipationFollow.self, .init(code: wrong(said.code)), as: nil)
    let nearWait = hearing.service.pauses.last
    let never = try await hearing.service.refusal(
      of: ParticipationFollow.self, .init(code: "ZZZZ-ZZZZ-ZZZZ"), as: nil)
    #expect(near.text == never.text && nearWait == hearing.service.pauses.last)
  }

  @Test func `a slip is void after five wrong tries, and opens the form once`() async throws {
    let hearing = try await Hearing(openToAnybody: false)
    await #expect(throws: DoorRefusal.invitationNeeded) { try await hearing.door.opening(nil) }
    let made = try await hearing.service.call(
      ParticipationInvite.self,
      .init(
        kind: .oneAnswer, count: 2, until: "2026-03-20", idempotencyKey: hearing.service.key()),
      as: hearing.worker)
    let codes = try #require(made.codes).compactMap(FollowCode.init(typed:))
    #expect(codes.count == 2)
    for _ in 0..<4 {
      await #expect(throws: DoorRefusal.unknownCode) {
        try await hearing.door.opening(wrong(codes[0]))
      }
    }
    #expect(try await hearing.door.opening(codes[0].text).isOpen)
    await #expect(throws: DoorRefusal.unknownCode) {
      try await hearing.door.opening(wrong(codes[0]))
    }
    await #expect(throws: DoorRefusal.unknownCode) {
      try await hearing.door.opening(codes[0].text)
    }
    _ = try await hearing.door.say(hearing.own(), codes[1].text)
    await #expect(throws: DoorRefusal.unknownCode) {
      try await hearing.door.say(hearing.own(), codes[1].text)
    }
    hearing.service.clock.move(days: 20)
  }

  @Test func `the holder of a code sees nothing that was said, by whom or about whom`() async throws
  {
    let hearing = try await Hearing()
    let said = try await hearing.contribute(
      hearing.entry(words: "canary words", youngPerson: "LS-CANARY"), withCode: true)
    let code = try #require(said.code)
    try await hearing.check(said.id, message: "We are worried. You can call us.")
    let answer = try await hearing.service.call(
      ParticipationFollow.self, .init(code: code), as: nil)
    #expect(answer.safetyMessage == "We are worried. You can call us.")
    let text = String(decoding: try JSONEncoder().encode(answer), as: UTF8.self)
    #expect(!text.contains("canary") && !text.contains("CANARY"))
  }

  @Test func `whoever wants no code has none`() async throws {
    let hearing = try await Hearing()
    let said = try await hearing.door.say(hearing.own(), nil)
    try await hearing.door.doWithoutCode(said.code.text)
    await #expect(throws: DoorRefusal.unknownCode) {
      try await hearing.door.follow(said.code.text)
    }
  }

  @Test func `a reply is taken once, and said again it changes nothing`() async throws {
    let hearing = try await Hearing()
    let said = try await hearing.contribute(hearing.entry(), withCode: true)
    let code = try #require(said.code)
    await #expect(throws: DoorRefusal.noReplyNow) {
      try await hearing.door.reply(.fair, nil, code)
    }
    var revision = try await hearing.send(said.id, to: hearing.people.leader)
    revision = try await hearing.decide(
      said.id, .accepted, as: hearing.people.leader, revision: revision)
    _ = try await hearing.tell(said.id, revision: revision)
    try await hearing.door.reply(.fair, nil, code)
    try await hearing.door.reply(.fair, nil, code)
    await #expect(throws: DoorRefusal.noReplyNow) {
      try await hearing.door.reply(.notFair, nil, code)
    }
    await #expect(throws: DoorRefusal.tooLong) {
      try await hearing.door.reply(.fair, String(repeating: "x", count: 100_000), code)
    }
  }

  @Test func `an answer of ten thousand letters is kept exactly, one more is refused`() async throws
  {
    let hearing = try await Hearing()
    let text = String(repeating: "🏳️‍🌈 ش\n", count: 2_500)
    _ = try await hearing.door.say(hearing.own(text), nil)
    let kept = try await hearing.get(try await hearing.waiting(), as: hearing.checker)
    #expect(kept.contribution?.oneChange == text)
    await #expect(throws: DoorRefusal.tooLong) {
      try await hearing.door.say(hearing.own(text + "x"), nil)
    }
    await #expect(throws: DoorRefusal.nothingSaid) {
      try await hearing.door.say(OwnWords(speakingAs: .youngPerson, language: .welsh), nil)
    }
  }

  @Test func `the form is closed while nobody is named to read`() async throws {
    let hearing = try await Hearing()
    var settings = hearing.settings()
    settings.takesAnswers = false
    settings.deputy = nil
    try await hearing.service.call(
      ParticipationSetSettings.self,
      .init(settings: settings, ifRevision: 1, idempotencyKey: hearing.service.key()),
      as: hearing.lead)
    #expect(try await hearing.door.opening(nil).isOpen == false)
    await #expect(throws: DoorRefusal.closed) { try await hearing.door.say(hearing.own(), nil) }
    settings.takesAnswers = true
    let refused = try await hearing.service.refusal(
      of: ParticipationSetSettings.self,
      .init(settings: settings, ifRevision: 2, idempotencyKey: hearing.service.key()),
      as: hearing.lead)
    #expect(refused.pointers == ["/settings/takesAnswers"])
  }
}
