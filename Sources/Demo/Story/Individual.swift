import Workbook
import WorkbookProtocol

/// The regular session, and what its supervisee says of it afterwards.
extension Narrator {
  mutating func individual(_ number: Int, on day: Day) async throws {
    let practitioner = cast.practitioners[number]
    let open = openCases(of: number, on: day)
    let chosen =
      open.filter { day - cases[$0].referred <= 27 }.max { cases[$0].referred < cases[$1].referred }
      ?? (open.isEmpty ? nil : chance.one(of: open))
    let depth = chosen == nil ? nil : rating(by: practitioner.supervisor)
    let entry = individualEntry(practitioner, on: day, open: open, chosen: chosen, depth: depth)
    let recorded = try await caller(practitioner.supervisor.id).call(
      SupervisionRecord.self, .init(session: entry, idempotencyKey: keys.next()))
    try await answers(to: recorded.id, entry, of: practitioner, chosen: chosen, depth, on: day)
  }

  /// Cases that are with this practitioner on the day, newest first; at most three come up.
  func openCases(of practitioner: Int, on day: Day) -> [Int] {
    let open = cases.indices.filter {
      cases[$0].practitioner == practitioner && cases[$0].referred <= day
        && day <= cases[$0].completed.adding(days: 40)
    }
    return Array(open.reversed().prefix(3))
  }

  private mutating func rating(by supervisor: Member) -> Int {
    let tendency = cast.tendency[supervisor.id] ?? 0
    return min(4, max(1, Int((2.65 + tendency + 0.75 * chance.bell()).rounded())))
  }

  private mutating func individualEntry(
    _ practitioner: Practitioner, on day: Day, open: [Int], chosen: Int?, depth: Int?
  ) -> Wire.SessionEntry {
    let minutes =
      chance.happens(0.88)
      ? Int.random(in: 92...115, using: &chance) : Int.random(in: 45...85, using: &chance)
    let start = LondonTime.instant(
      on: day, minutesPastMidnight: chance.one(of: [540, 600, 780, 840]))
    let interruption = chance.happens(0.2) ? Int.random(in: 2...15, using: &chance) : 0
    var entry = Wire.SessionEntry(
      kind: .individual, status: interruption > 10 ? .partHeld : .held,
      supervisees: [practitioner.member.id.description], plannedStart: start.description,
      plannedMinutes: 100, actualStart: start.description,
      actualEnd: start.adding(minutes: minutes).description, interruptionMinutes: interruption,
      setting: chance.one(of: [.inPerson, .inPerson, .video, .walking]))
    entry.thinking = thinking()
    entry.effectOfWorkTalkedAbout = chance.happens(0.7)
    entry.next = .init(on: day.adding(days: 28).weekdayOrNext.description)
    entry.chosenCase =
      chosen.map { .init(youngPerson: cases[$0].youngPerson) }
      ?? .init(whyNone: "No case is open yet.")
    entry.cases = open.map { number in
      discussion(number, isChosen: number == chosen, depth: depth, on: day)
    }
    if entry.cases?.isEmpty == true { entry.cases = nil }
    if chance.happens(0.4) {
      entry.personalPart = .init(anythingElse: chance.one(of: Phrases.personal))
    }
    if chance.happens(0.6) {
      entry.actions = [
        .init(
          text: chance.one(of: Phrases.actions), owner: practitioner.member.id.description,
          due: day.adding(days: Int.random(in: 7...30, using: &chance)).description)
      ]
    }
    return entry
  }

  private mutating func thinking() -> Wire.SessionThinking {
    var thinking = Wire.SessionThinking(functions: [.accountability])
    if chance.happens(0.6) { thinking.functions?.append(.support) }
    if chance.happens(0.4) { thinking.functions?.append(.development) }
    thinking.purposes = [chance.one(of: content.items(of: .purposes)).id.text]
    if chance.happens(0.5) {
      thinking.topics = [chance.one(of: content.items(of: .topics)).id.text]
    }
    if chance.happens(0.5) {
      thinking.prompts = [.init(prompt: chance.one(of: content.prompts.forSessions).id.text)]
    }
    return thinking
  }

  mutating func cancelled(
    _ practitioner: Practitioner, on day: Day, _ replacement: Day?
  ) async throws {
    let planned = LondonTime.instant(on: day, minutesPastMidnight: 600)
    let reason = chance.one(
      of: [
        .supervisorCrisisWork, .superviseeCrisisWork, .court, .supervisorAbsence,
        .superviseeAbsence, .otherOrganisationalDemand, .roomOrTechnology,
      ] as [Wire.CancelReason])
    let notHeld = Wire.NotHeld(
      by: reason == .superviseeAbsence ? .supervisee : .supervisor, reason: reason,
      replacement: replacement.map {
        LondonTime.instant(on: $0, minutesPastMidnight: 600).description
      },
      whyNoReplacement: replacement == nil ? "The next regular session is close." : nil,
      decidedAt: planned.adding(minutes: -Int.random(in: 30...2_000, using: &chance)).description)
    try await caller(practitioner.supervisor.id).call(
      SupervisionRecord.self,
      .init(
        session: .init(
          kind: .individual, status: chance.one(of: [.cancelled, .cancelled, .postponed]),
          supervisees: [practitioner.member.id.description], plannedStart: planned.description,
          plannedMinutes: 90, notHeld: notHeld), idempotencyKey: keys.next()))
  }

  /// Most confirm, most rate, some say how useful it was; nobody has to.
  private mutating func answers(
    to session: String, _ entry: Wire.SessionEntry, of practitioner: Practitioner, chosen: Int?,
    _ depth: Int?, on day: Day
  ) async throws {
    let me = caller(practitioner.member.id)
    if chance.happens(0.97), let start = entry.actualStart.flatMap({ Instant($0) }),
      let end = entry.actualEnd.flatMap({ Instant($0) })
    {
      try await me.call(
        SupervisionConfirm.self,
        .init(
          session: session, happened: true, idempotencyKey: keys.next(),
          minutes: Instant.minutes(from: start, to: end),
          interrupted: (entry.interruptionMinutes ?? 0) > 0))
    }
    if chance.happens(0.4) {
      func answer(_ chance: inout Chance) -> Int { Int.random(in: 2...5, using: &chance) }
      try await me.call(
        SupervisionRateUsefulness.self,
        .init(
          session: session,
          usefulness: .init(
            spokeHonestly: answer(&chance), thinkingMoved: answer(&chance),
            knowWhatHappensNext: answer(&chance)), idempotencyKey: keys.next()))
    }
    guard let chosen, let depth,
      let discussion = entry.cases?.first(where: {
        $0.youngPerson == cases[chosen].youngPerson
      })?.id, chance.happens(0.92)
    else { return }
    let own = min(4, max(1, depth + chance.one(of: [-1, 0, 0, 0, 1])))
    try await me.call(
      SupervisionRateDepth.self,
      .init(discussion: discussion, depth: own, idempotencyKey: keys.next()))
    let wasEarly = workingDays.count(after: cases[chosen].referred, through: day) <= 20
    if wasEarly, min(depth, own) >= 3 { cases[chosen].wasThoughtThrough = true }
  }
}
