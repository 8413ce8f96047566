package import Workbook

/// What leaders promised, with the name of whoever took it on.
package struct WorkforcePromises: Sendable {
  struct Made: Sendable {
    let promise: WorkforcePromise
    let owner: String
  }

  /// The oldest first, whatever the order they came in.
  let all: [Made]

  package init(_ all: [(promise: WorkforcePromise, owner: String)]) {
    self.all = all.map { Made(promise: $0.promise, owner: $0.owner) }
      .sorted { $0.sortingKey < $1.sortingKey }
  }

  private init(ordered all: [Made]) {
    self.all = all
  }

  func of(_ quarter: Quarter) -> [Made] { all.filter { $0.promise.quarter == quarter } }

  /// Made about quarters before, and nobody has said what became of them.
  func open(before quarter: Quarter) -> [Made] {
    all.filter { $0.promise.quarter < quarter && $0.promise.answer == nil }
  }

  func made(to units: Set<Team.ID>) -> WorkforcePromises {
    WorkforcePromises(ordered: all.filter { units.contains($0.promise.unit) })
  }
}

extension WorkforcePromises.Made {
  fileprivate var sortingKey: (Quarter, Day, Day, WorkforcePromise.ID) {
    (promise.quarter, promise.madeOn, promise.due, promise.id)
  }

  /// Whether it was kept and what happened, in words, as far as anybody has said by `today`.
  func outcome(on today: Day) -> String {
    guard let answer = promise.answer else {
      return promise.isOverdue(on: today)
        ? "Nobody has said. It was due on \(promise.due.inWords)." : "Not due yet."
    }
    return "\(answer.outcome.words) (\(answer.on.inWords)). \(answer.whatHappened.text)"
  }
}

extension WorkforcePromise.Outcome {
  fileprivate var words: String {
    switch self {
    case .kept: "Kept"
    case .partlyKept: "Kept in part"
    case .notKept: "Not kept"
    }
  }
}
