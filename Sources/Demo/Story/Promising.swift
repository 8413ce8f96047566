import Workbook
import WorkbookProtocol

/// When the leader reads a quarter's figures, and when they say what became of their promises.
func readings(from start: Day, until end: Day) -> [(Day, Happening)] {
  var happenings: [(Day, Happening)] = []
  var quarter = Quarter(of: start)
  while CheckInWindow.release(of: quarter).adding(days: 3).weekdayOrNext < end {
    let reading = CheckInWindow.release(of: quarter).adding(days: 3).weekdayOrNext
    happenings.append((reading, .reading(quarter)))
    let answered = reading.adding(days: 75).weekdayOrNext
    if answered < end { happenings.append((answered, .promisesAnswered(quarter))) }
    quarter = quarter.next
  }
  return happenings
}

extension Narrator {
  /// The leader reads the report, which releases the quarter's figures, and promises two things.
  mutating func read(_ quarter: Quarter, on day: Day) async throws {
    guard let leader = cast.leader else { return }
    let period = Wire.ReportingPeriod(
      from: quarter.from.description, until: quarter.until.description)
    let me = caller(leader.id)
    try await me.call(ReportsWorkforce.self, .init(period: period))
    for number in 0..<2 {
      let text = Phrases.promises[(quarter.ordinal * 2 + number) % Phrases.promises.count]
      let owner = number == 0 ? leader : chance.one(of: cast.supervisors)
      let made = try await me.call(
        PromisesAdd.self,
        .init(
          unit: cast.organisation.description, quarter: period, text: text,
          owner: owner.id.description, due: day.adding(days: 70).weekdayOrNext.description,
          idempotencyKey: keys.next()))
      promises[quarter, default: []].append(made.id)
    }
  }

  /// Most promises are kept, some in part; now and then nobody says.
  mutating func answerPromises(_ quarter: Quarter) async throws {
    guard let leader = cast.leader else { return }
    for promise in promises[quarter] ?? [] where chance.happens(0.85) {
      let outcome = chance.one(
        of: [.kept, .kept, .partlyKept, .notKept] as [Wire.PromiseOutcome])
      let words =
        switch outcome {
        case .kept: "Done, and told to every team."
        case .partlyKept: "Begun in two services; the third follows."
        case .notKept: "The post stayed empty; we try again."
        }
      try await caller(leader.id).call(
        PromisesAnswer.self,
        .init(
          id: promise, outcome: outcome, whatHappened: words, ifRevision: 1,
          idempotencyKey: keys.next()))
    }
  }
}
