import Foundation
import Handlers
import JSONRPC
import Storage
import Testing
import Workbook
import WorkbookProtocol

@Suite struct CheckInMethodTests {
  private let authority: TestAuthority
  private var people: TestAuthority.People { authority.people }
  private var service: TestService { authority.service }

  init() async throws {
    authority = try await TestAuthority()
  }

  private static let pulse = Wire.PulseAnswers(
    p1: 3, p2: 4, p3: 5, p4: 4, p5: 2, p6: 4, p7: 5, p8: 3)

  @discardableResult
  private func checkIn(
    _ person: Person.ID, _ entry: Wire.CheckInEntry = .init(pulse: pulse), month: String? = nil,
    share: Bool? = nil, contact: Wire.ContactWish? = nil, ifRevision: Int? = nil
  ) async throws -> ResilienceCheckIn.Result {
    try await service.call(
      ResilienceCheckIn.self,
      .init(
        checkIn: entry, idempotencyKey: service.key(), month: month, shareWithSupervisor: share,
        pleaseContactMe: contact, ifRevision: ifRevision), as: person)
  }

  private func refusal(
    _ entry: Wire.CheckInEntry = .init(pulse: pulse), month: String? = nil, share: Bool? = nil,
    contact: Wire.ContactWish? = nil, ifRevision: Int? = nil, of person: Person.ID? = nil
  ) async throws -> Refusal {
    try await service.refusal(
      of: ResilienceCheckIn.self,
      .init(
        checkIn: entry, idempotencyKey: service.key(), month: month, shareWithSupervisor: share,
        pleaseContactMe: contact, ifRevision: ifRevision), as: person ?? people.practitioner)
  }

  @Test func `what somebody answered comes back to them as it was given`() async throws {
    let entry = Wire.CheckInEntry(
      pulse: Self.pulse, staying: 4, childrenAllocated: 17, points: 41.5,
      conditions: ["WATCH-2", "WATCH-7"], note: "🕯️ für mich — لي")
    let made = try await checkIn(people.practitioner, entry)
    #expect(made.revision == 1)
    let mine = try await service.call(ResilienceList.self, .init(), as: people.practitioner)
    let record = try #require(mine.items.first)
    #expect(record.id == made.id && record.month == "2026-03" && record.checkIn == entry)
    #expect(record.sharedWith == nil && record.contact == nil && record.scores.isEmpty)
  }

  @Test func `a second check-in of a month replaces the first only with its revision`() async throws
  {
    let first = try await checkIn(people.practitioner)
    let refused = try await refusal(.init(pulse: .init(p1: 1)))
    #expect(refused.code == ErrorCode.alreadyExists.code)
    #expect(
      refused.data.detail == "You have checked in for March 2026 already. To replace that, send "
        + "the revision you replace (it is at revision 1).")
    #expect(try await refusal(ifRevision: 7).code == ErrorCode.revisionConflict.code)
    let second = try await checkIn(
      people.practitioner, .init(pulse: .init(p1: 1)), ifRevision: first.revision)
    #expect(second.id == first.id && second.revision == 2)
    let mine = try await service.call(ResilienceList.self, .init(), as: people.practitioner)
    #expect(mine.items.count == 1 && mine.items.first?.checkIn.pulse == .init(p1: 1))
  }

  @Test func `a revision of a check-in that there is not is not found`() async throws {
    #expect(try await refusal(ifRevision: 1).code == ErrorCode.notFound.code)
  }

  @Test func `a repeated call is answered and not done again`() async throws {
    let params = ResilienceCheckIn.Params(
      checkIn: .init(pulse: Self.pulse), idempotencyKey: "the-same-key")
    let first = try await service.call(ResilienceCheckIn.self, params, as: people.practitioner)
    let again = try await service.call(ResilienceCheckIn.self, params, as: people.practitioner)
    #expect(again.id == first.id && again.revision == 1 && again.replayed == true)
    let others = try await service.call(
      ResilienceCheckIn.self, params, as: people.otherPractitioner)
    #expect(others.id != first.id && others.replayed == nil)
  }

  @Test(arguments: [
    (#"{"pulse":{"p1":6}}"#, "/checkIn/pulse/p1"), (#"{"pulse":{"p1":0}}"#, "/checkIn/pulse/p1"),
    (#"{"pulse":{"p1":2.5}}"#, "/checkIn/pulse/p1"), (#"{"pulse":{"p9":1}}"#, "/checkIn/pulse/p9"),
    (#"{"staying":9}"#, "/checkIn/staying"),
    (#"{"childrenAllocated":-1}"#, "/checkIn/childrenAllocated"),
    (#"{"conditions":["WATCH-9"]}"#, "/checkIn/conditions/0"),
    (#"{"conditions":["PURP-1"]}"#, "/checkIn/conditions/0"), (#"{}"#, "/checkIn"),
    (#"{"note":"  "}"#, "/checkIn"), (#"{"minutesTaken":3}"#, "/checkIn/minutesTaken"),
    (
      #"{"instruments":[{"instrument":"BRS","answers":[{"item":1,"answer":2},{"item":1,"answer":3}]}]}"#,
      "/checkIn/instruments/0/answers/1/item"
    ),
  ])
  func `items out of range and what is no item are named`(
    entry: String, pointer: String
  ) async throws {
    let visit = Visit(caller: Caller(person: people.practitioner))
    let answer = try await service.answer(
      ResilienceCheckIn.self,
      params: Data(#"{"checkIn":\#(entry),"idempotencyKey":"out-of-range"}"#.utf8), as: visit)
    guard case .refused(let refusal) = answer else {
      Issue.record("\(entry) was taken")
      return
    }
    #expect(refusal.code == ErrorCode.invalidParams.code && refusal.pointers == [pointer])
  }

  @Test func `only this month and, until the 10th, the month before can be answered`() async throws
  {
    #expect(try await refusal(month: "2026-13").pointers == ["/month"])
    #expect(try await refusal(month: "2026-04").data.detail == "April 2026 has not begun.")
    #expect(
      try await refusal(month: "2026-01").data.detail
        == "January 2026 is closed: it could be answered until 10 February 2026.")
    try await checkIn(people.practitioner, month: "2026-02")
    try await checkIn(people.practitioner)
    service.clock.move(days: 9)
    #expect(try await refusal(month: "2026-02", ifRevision: 1).code == ErrorCode.ruleViolated.code)
    let mine = try await service.call(
      ResilienceList.self, .init(limit: 1), as: people.practitioner)
    #expect(mine.items.map(\.month) == ["2026-03"])
    let more = try await service.call(
      ResilienceList.self, .init(cursor: mine.nextCursor, limit: 1), as: people.practitioner)
    #expect(more.items.map(\.month) == ["2026-02"] && more.nextCursor == nil)
  }

  // MARK: Instruments

  private static let scale = Wire.CheckInEntry(instruments: [
    .init(
      instrument: "BRS",
      answers: [4, 2, 5, 1, 4, 2].enumerated().map {
        .init(item: $0.offset + 1, answer: $0.element)
      })
  ])

  private func enable(wording: Int = 6, mayUse: Bool = true) -> InstrumentsEnable.Params {
    .init(
      instrument: "BRS", mayUse: mayUse, wording: (0..<wording).map { "Our copy of item \($0)" },
      idempotencyKey: service.key())
  }

  @Test func `an instrument is asked only once the authority has said that it may use it`()
    async throws
  {
    let refused = try await refusal(Self.scale)
    #expect(refused.pointers == ["/checkIn/instruments/0/instrument"])
    #expect(
      try await service.refusal(
        of: InstrumentsEnable.self, enable(mayUse: false), as: people.administrator
      ).pointers == ["/mayUse"])
    #expect(
      try await service.refusal(
        of: InstrumentsEnable.self, enable(wording: 5), as: people.administrator
      ).pointers == ["/wording"])
    try await service.call(InstrumentsEnable.self, enable(), as: people.administrator)
    try await checkIn(people.practitioner, Self.scale)
    let mine = try await service.call(ResilienceList.self, .init(), as: people.practitioner)
    let score = try #require(mine.items.first?.scores.first)
    #expect(score.instrument == "BRS" && score.answered == 6 && score.band == "high")
    #expect(abs((score.score ?? 0) - 4.3333) < 0.0001)
    let listed = try await service.call(
      InstrumentsList.self, .init(enabledOnly: true), as: people.practitioner)
    #expect(listed.items.map(\.id) == ["BRS"] && listed.items.first?.wording?.count == 6)
    try await service.call(
      InstrumentsDisable.self, .init(instrument: "BRS", idempotencyKey: service.key()),
      as: people.administrator)
    #expect(try await refusal(Self.scale, ifRevision: 1).code == ErrorCode.ruleViolated.code)
  }

  @Test func `no wording of an instrument comes with the product`() async throws {
    let listed = try await service.call(InstrumentsList.self, .init(), as: people.practitioner)
    #expect(listed.items.count == 2)
    #expect(listed.items.allSatisfy { $0.wording == nil && !$0.enabled })
  }

  // MARK: Sharing

  private func shared(with reader: Person.ID) async throws -> [Wire.CheckInRecord] {
    try await service.call(
      ResilienceList.self, .init(person: people.practitioner.description), as: reader
    ).items
  }

  @Test func `a supervisor reads what was shared, without the note, until it is taken back`()
    async throws
  {
    try await checkIn(people.practitioner, month: "2026-02")
    let made = try await checkIn(
      people.practitioner, .init(pulse: Self.pulse, note: "Only for me"))
    #expect(try await shared(with: people.supervisor).isEmpty)
    try await service.call(
      ResilienceShare.self, .init(checkIn: made.id, idempotencyKey: service.key()),
      as: people.practitioner)
    let seen = try await shared(with: people.supervisor)
    #expect(seen.map(\.month) == ["2026-03"])
    #expect(seen.first?.checkIn == .init(pulse: Self.pulse))
    #expect(seen.first?.sharedWith == nil && seen.first?.contact == nil)
    let mine = try await service.call(ResilienceList.self, .init(), as: people.practitioner)
    #expect(mine.items.first?.sharedWith?.map(\.id) == [people.supervisor.description])
    try await service.call(
      ResilienceUnshare.self, .init(checkIn: made.id, idempotencyKey: service.key()),
      as: people.practitioner)
    #expect(try await shared(with: people.supervisor).isEmpty)
  }

  @Test func `those who cover, once supervised, or lead see nothing of what was shared`()
    async throws
  {
    try await checkIn(people.practitioner, share: true)
    #expect(try await shared(with: people.supervisor).count == 1)
    for reader in [
      people.formerSupervisor, people.coverer, people.leader, people.administrator,
      people.informationGovernance, people.safeguardingLead, people.otherSupervisor,
    ] {
      let refusal = try await service.refusal(
        of: ResilienceList.self, .init(person: people.practitioner.description), as: reader)
      #expect(refusal.code == ErrorCode.notFound.code)
    }
  }

  @Test func `a new supervisor does not inherit what was shared with the one before`() async throws
  {
    try await checkIn(people.practitioner, share: true)
    let (other, me) = (people.otherSupervisor, people.practitioner)
    try await service.found { try $0.tie(other, me, from: "2026-03-01") }
    #expect(try await shared(with: people.otherSupervisor).isEmpty)
  }

  @Test func `reading what was shared stands in the access log`() async throws {
    try await checkIn(people.practitioner, share: true)
    _ = try await shared(with: people.supervisor)
    let me = people.practitioner
    let rows = try await service.store.read { try $0.whoRead(me, limit: 1) }
    #expect(rows.first?.method == "resilience.list" && rows.first?.caller == people.supervisor)
  }

  @Test func `whoever has no supervisor cannot share, and is told why`() async throws {
    let refused = try await refusal(share: true, of: people.newWorker)
    #expect(refused.data.detail == "Nobody is recorded as your supervisor today.")
  }

  // MARK: Please contact me

  @Test func `whoever is asked learns that somebody would like to hear from them, and no more`()
    async throws
  {
    try await checkIn(people.practitioner, contact: .init(who: .supervisor))
    let asked = try await service.call(
      ResilienceContactRequests.self, .init(), as: people.supervisor)
    let wish = try #require(asked.items.first)
    #expect(wish.person.id == people.practitioner.description && wish.askedOn == "2026-03-02")
    #expect(try await shared(with: people.supervisor).isEmpty)
    try await service.call(
      ResilienceConfirmContact.self,
      .init(id: wish.id, ifRevision: wish.revision, idempotencyKey: service.key()),
      as: people.supervisor)
    let mine = try await service.call(ResilienceList.self, .init(), as: people.practitioner)
    #expect(mine.items.first?.contact?.map(\.contactedOn) == ["2026-03-02"])
    let left = try await service.call(
      ResilienceContactRequests.self, .init(), as: people.supervisor)
    #expect(left.items.isEmpty)
    let again = try await service.refusal(
      of: ResilienceConfirmContact.self,
      .init(id: wish.id, ifRevision: 2, idempotencyKey: service.key()), as: people.supervisor)
    #expect(again.data.detail == "You have said already that you were in touch.")
  }

  @Test func `another manager is named, and is somebody else who works here`() async throws {
    #expect(
      try await refusal(contact: .init(who: .anotherManager)).pointers
        == ["/pleaseContactMe/person"])
    let me = people.practitioner.description
    #expect(
      try await refusal(contact: .init(who: .anotherManager, person: me)).code
        == ErrorCode.ruleViolated.code)
    let gone = people.leaver.description
    #expect(
      try await refusal(contact: .init(who: .wellbeingContact, person: gone)).code
        == ErrorCode.notFound.code)
    try await checkIn(
      people.practitioner,
      contact: .init(who: .anotherManager, person: people.leader.description))
    let asked = try await service.call(ResilienceContactRequests.self, .init(), as: people.leader)
    #expect(asked.items.map(\.who) == [.anotherManager])
  }

  @Test func `whoever waits already is not announced twice, and a deletion takes the wish back`()
    async throws
  {
    let first = try await checkIn(people.practitioner, contact: .init(who: .supervisor))
    try await checkIn(
      people.practitioner, contact: .init(who: .supervisor), ifRevision: first.revision)
    func waiting() async throws -> Int {
      try await service.call(
        ResilienceContactRequests.self, .init(withContacted: true), as: people.supervisor
      ).items.count
    }
    #expect(try await waiting() == 1)
    try await service.call(
      ResilienceDelete.self, .init(checkIns: [first.id], idempotencyKey: service.key()),
      as: people.practitioner)
    #expect(try await waiting() == 0)
  }

  @Test func `a replacement that does not say so is shared with nobody`() async throws {
    let first = try await checkIn(people.practitioner, share: true)
    try await checkIn(people.practitioner, ifRevision: first.revision)
    #expect(try await shared(with: people.supervisor).isEmpty)
  }

  @Test func `a reader of a shared entry is not told how often it was touched`() async throws {
    let first = try await checkIn(people.practitioner)
    try await checkIn(people.practitioner, share: true, ifRevision: first.revision)
    #expect(try await shared(with: people.supervisor).map(\.revision) == [1])
  }

  @Test func `a check-in that is refused or only tried leaves no key behind`() async throws {
    let before = try service.keystoreLength()
    _ = try await refusal(month: "2025-01")
    _ = try await refusal(ifRevision: 3)
    try await service.call(
      ResilienceCheckIn.self,
      .init(checkIn: .init(pulse: Self.pulse), idempotencyKey: service.key(), dryRun: true),
      as: people.practitioner)
    #expect(try service.keystoreLength() == before)
    try await checkIn(people.practitioner)
    #expect(try service.keystoreLength() > before)
  }

  // MARK: Delete and export

  @Test func `what is deleted is gone for its author too, and the month can be answered again`()
    async throws
  {
    let made = try await checkIn(people.practitioner)
    let params = ResilienceDelete.Params(checkIns: [made.id], idempotencyKey: service.key())
    try await service.call(ResilienceDelete.self, params, as: people.practitioner)
    let again = try await service.call(ResilienceDelete.self, params, as: people.practitioner)
    #expect(again.replayed == true)
    #expect(
      try await service.call(ResilienceList.self, .init(), as: people.practitioner).items.isEmpty)
    #expect(try await checkIn(people.practitioner).id != made.id)
  }

  @Test func `nobody deletes, shares or takes back another's`() async throws {
    let made = try await checkIn(people.practitioner, share: true)
    let own = try await checkIn(people.supervisor)
    let refused = try await service.refusal(
      of: ResilienceDelete.self,
      .init(checkIns: [own.id, made.id], idempotencyKey: service.key()), as: people.supervisor)
    #expect(refused.code == ErrorCode.notFound.code)
    #expect(
      try await service.call(ResilienceList.self, .init(), as: people.supervisor).items.count == 1)
    #expect(
      try await service.refusal(
        of: ResilienceUnshare.self, .init(checkIn: made.id, idempotencyKey: service.key()),
        as: people.supervisor
      ).code == ErrorCode.notFound.code)
  }

  @Test func `an export holds everything of its author's, oldest first`() async throws {
    try await checkIn(people.practitioner, month: "2026-02")
    try await checkIn(people.practitioner, .init(pulse: Self.pulse, note: "Mine"))
    let export = try await service.call(ResilienceExport.self, .init(), as: people.practitioner)
    #expect(export.person.id == people.practitioner.description)
    #expect(export.exportedOn == "2026-03-02")
    #expect(export.checkIns.map(\.month) == ["2026-02", "2026-03"])
    #expect(export.checkIns.last?.checkIn.note == "Mine")
  }
}
