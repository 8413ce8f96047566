import Workbook
import WorkbookProtocol

/// Everything that is not the regular session.
extension Narrator {
  mutating func otherSession(
    _ kind: SessionKind, _ number: Int, on day: Day
  ) async throws {
    let practitioner = cast.practitioners[number]
    let open = openCases(of: number, on: day)
    let needsCase = [.caseConsultation, .managementOversight].contains(kind)
    guard !needsCase || !open.isEmpty else { return }
    let start = LondonTime.instant(on: day, minutesPastMidnight: 660)
    var entry = Wire.SessionEntry(
      kind: try sameWord(kind), status: .held,
      supervisees: [practitioner.member.id.description], actualStart: start.description,
      actualEnd: start.adding(minutes: chance.one(of: [15, 30, 45, 60])).description)
    fill(&entry, kind, practitioner, open: open, on: day)
    let recorder = kind == .peer ? practitioner.member : practitioner.supervisor
    try await caller(recorder.id).call(
      SupervisionRecord.self, .init(session: entry, idempotencyKey: keys.next()))
  }

  private mutating func fill(
    _ entry: inout Wire.SessionEntry, _ kind: SessionKind, _ practitioner: Practitioner,
    open: [Int], on day: Day
  ) {
    switch kind {
    case .adHoc where open.isEmpty:
      entry.aboutNoChild = true
      entry.decision = "Swap the duty day this week."
      entry.because = "The court date falls on it."
    case .adHoc:
      entry.cases = [decided(open[0], on: day)]
    case .managementOversight:
      entry.cases = [decided(open[0], on: day)]
      entry.lookedAt = "The last four visits and the chronology."
      entry.told = "The worker and the school."
      entry.byWhen = day.adding(days: 14).description
    case .caseConsultation:
      var discussion = decided(open[0], on: day)
      discussion.thinking = .init(alternative: chance.one(of: Phrases.alternatives))
      entry.cases = [discussion]
      entry.question = chance.one(of: Phrases.questions)
    case .observationDebrief:
      entry.observation = .init(
        date: day.adding(days: -2).description, howAgreed: "Asked beforehand; she said yes.",
        helped: chance.one(of: Phrases.helped), toTry: chance.one(of: Phrases.toTry))
    case .postIncident:
      entry.afterIncident = .init(
        fitToBeAtWork: "“Shaken, but I would rather be here.”",
        supportOffered: "The afternoon off, and a call tonight.", whoChecksIn: "The team manager",
        checkInOn: day.adding(days: 1).description)
    case .peer:
      entry.supervisees = []
    case .external, .individual, .group: break
    }
  }

  private mutating func decided(_ number: Int, on day: Day) -> Wire.CaseDiscussionEntry {
    .init(
      id: storyID(), youngPerson: cases[number].youngPerson, outcome: .decided,
      them: .init(words: chance.one(of: Phrases.theirWords)), decision: decision(on: day))
  }

  mutating func group(_ supervisor: Int, on day: Day) async throws {
    let facilitator = cast.supervisors[supervisor]
    let here = cast.practitioners.filter {
      $0.supervisor.id == facilitator.id && $0.started <= day && ($0.left.map { day < $0 } ?? true)
    }
    let came = here.filter { _ in chance.happens(0.75) }.map(\.member.id.description)
    guard came.count >= 3 else { return }
    let start = LondonTime.instant(on: day, minutesPastMidnight: 840)
    try await caller(facilitator.id).call(
      SupervisionRecord.self,
      .init(
        session: .init(
          kind: .group, status: .held, supervisees: came, actualStart: start.description,
          actualEnd: start.adding(minutes: 90).description, setting: .inPerson, attended: came,
          question: chance.one(of: Phrases.questions),
          takeAway: chance.one(of: Phrases.takeAways)), idempotencyKey: keys.next()))
  }
}

/// The same word of two enumerations.
func sameWord<From: RawRepresentable<String>, To: RawRepresentable<String>>(
  _ value: From
) throws -> To {
  guard let same = To(rawValue: value.rawValue) else {
    throw LocalFailure(method: "", code: 0, text: "\(value.rawValue) is not in the contract")
  }
  return same
}
