import Handlers
import Workbook
import WorkbookProtocol

/// Tells the story day by day, through the methods that the people themselves would use.
struct Narrator {
  let workbook: LocalWorkbook
  let clock: MovableClock
  let cast: Cast
  let content: ContentLists
  let workingDays: WorkingDays
  var cases: [Case]
  var chance: Chance
  var keys = StoryKeys("telling")
  let ids: StoryIDs
  /// By which young people say something with their own hands.
  let door: YoungPeoplesDoor
  /// What was promised, by the quarter whose figures it answers.
  var promises: [Quarter: [String]] = [:]
  /// What was said, by its number in the plot, while something is still to come of it.
  var voices: [Int: Heard] = [:]
  var activities: [String] = []

  mutating func tell(_ plot: Plot, from start: Day, until end: Day) async throws {
    for ordinal in start.ordinal..<end.ordinal {
      let day = Day(ordinal: ordinal)
      for happening in plot.days[ordinal] ?? [] {
        clock.move(to: day, hour: 17)
        try await tell(happening, on: day)
      }
    }
  }

  private mutating func tell(_ happening: Happening, on day: Day) async throws {
    switch happening {
    case .referral(let number): try await refer(number, on: day)
    case .session(let practitioner): try await individual(practitioner, on: day)
    case .cancelledSession(let practitioner, let replacement):
      try await cancelled(cast.practitioners[practitioner], on: day, replacement)
    case .otherSession(let kind, let practitioner):
      try await otherSession(kind, practitioner, on: day)
    case .group(let supervisor): try await group(supervisor, on: day)
    case .absence(let practitioner, let days):
      try await absence(practitioner, from: day, days: days)
    case .completion(let number): try await complete(number, on: day)
    case .audit(let number): try await audit(number, on: day)
    case .leaving(let practitioner): try await leave(practitioner, on: day)
    case .checkIn(let plan): try await checkIn(plan)
    case .contactMade(let supervisor): try await contact(supervisor)
    case .reading(let quarter): try await read(quarter, on: day)
    case .promisesAnswered(let quarter): try await answerPromises(quarter)
    case .participationBegins: try await beginParticipation(on: day)
    case .voice(let voice): try await say(voice, on: day)
    case .voiceAnswered(let number, let step): try await answer(number, step, on: day)
    }
  }

  func caller(_ person: Person.ID) -> LocalWorkbook { workbook.signedIn(as: person) }

  private mutating func refer(_ number: Int, on day: Day) async throws {
    let told = cases[number]
    let practitioner = cast.practitioners[told.practitioner]
    try await caller(practitioner.supervisor.id).call(
      PeopleAllocate.self,
      .init(
        practitioner: practitioner.member.id.description, youngPerson: told.youngPerson,
        from: day.description, idempotencyKey: keys.next()))
  }

  private mutating func absence(_ practitioner: Int, from day: Day, days: Int) async throws {
    let person = cast.practitioners[practitioner].member.id
    try await caller(person).call(
      PeopleRecordAbsence.self,
      .init(
        person: person.description, from: day.description,
        until: day.adding(days: days - 1).description, idempotencyKey: keys.next()))
  }

  private mutating func leave(_ practitioner: Int, on day: Day) async throws {
    let person = cast.practitioners[practitioner].member.id
    try await caller(cast.administrator.id).call(
      PeopleLeave.self,
      .init(
        id: person.description, left: day.description, ifRevision: 1, idempotencyKey: keys.next()))
  }

  private mutating func complete(_ number: Int, on day: Day) async throws {
    let told = cases[number]
    let practitioner = cast.practitioners[told.practitioner]
    let started = told.referred.adding(days: Int.random(in: 1...4, using: &chance))
    let took = workingDays.count(after: told.referred, through: told.completed)
    let registered = try await caller(cast.auditors[0].id).call(
      AssessmentsRegister.self,
      .init(
        assessment: .init(
          reference: told.reference, youngPerson: told.youngPerson, kind: .sexualExploitation,
          practitioner: practitioner.member.id.description, team: practitioner.team.description,
          referred: told.referred.description, started: started.description,
          completed: told.completed.description,
          overrunReason: took > Assessment.longestWorkingDays
            ? "Waiting for the interview to be arranged." : nil,
          mainWorkerChanged: told.mainWorkerChanged), idempotencyKey: keys.next()))
    cases[number].assessment = registered.id
  }
}
