import Testing

@testable import Workbook

/// The way from said to done, walked in every direction it has.
@Suite struct AnswerPathTests {
  /// A path with what happened on the way to it, which the path itself need not know.
  private struct Walked: Hashable {
    var path: AnswerPath
    var saidNotFair = false
    var looks = 0
    var decided = false
    var told = false
  }

  private struct Move {
    let from: Walked
    let step: AnswerPath.Step
    let to: Walked
  }

  /// Every step with every decision; a decision belongs to one step alone.
  private static let tries: [(AnswerPath.Step, Outcome.Kind?)] =
    AnswerPath.Step.allCases.flatMap { step in
      ([nil] + Outcome.Kind.allCases).map { (step, $0) }
    }

  private static func walk() -> (places: Set<Walked>, moves: [Move], refused: Int) {
    let start = Walked(path: .start)
    var places: Set = [start]
    var waiting = [start]
    var moves: [Move] = []
    var refused = 0
    while let from = waiting.popLast() {
      for (step, decision) in tries {
        guard let path = from.path.after(step, decision: decision) else {
          refused += 1
          continue
        }
        var to = from
        to.path = path
        if step == .replyNotFair { to.saidNotFair = true }
        // Counted to three and no further, so that a way round without end would still be walked in a while.
        if step == .lookAgain { to.looks = min(3, to.looks + 1) }
        if step == .decide { (to.decided, to.told) = (true, false) }
        if step == .tell { to.told = true }
        moves.append(Move(from: from, step: step, to: to))
        if places.insert(to).inserted { waiting.append(to) }
      }
    }
    return (places, moves, refused)
  }

  /// Written down a second time, from the domain rather than from the code.
  private static let table: [AnswerPath.State: [AnswerPath.Step: Set<AnswerPath.State>]] = [
    .received: [.checkSafety: [.safetyChecked]],
    .safetyChecked: [.acknowledge: [.acknowledged]],
    .acknowledged: [.sendToDecisionMaker: [.sentToDecisionMaker]],
    .sentToDecisionMaker: [.decide: [.decided]],
    .decided: [.tell: [.toldYoungPerson]],
    .toldYoungPerson: [
      .decide: [.decided], .replyFair: [.replied], .replyNoAnswer: [.replied],
      .replyNotFair: [.secondLook, .replied],
    ],
    .secondLook: [.lookAgain: [.sentToDecisionMaker]],
    .replied: [.close: [.closed]],
    .closed: [:],
  ]

  @Test func `every path, step and decision goes where the domain says and nowhere else`() {
    var found: [AnswerPath.State: [AnswerPath.Step: Set<AnswerPath.State>]] =
      Dictionary(uniqueKeysWithValues: AnswerPath.State.allCases.map { ($0, [:]) })
    for move in Self.walk().moves {
      found[move.from.path.state, default: [:]][move.step, default: []]
        .insert(move.to.path.state)
    }
    #expect(found == Self.table)
  }

  @Test func `the figures of the walk`() {
    var paths: Set = [AnswerPath.start]
    var waiting = [AnswerPath.start]
    var (transitions, refused) = (0, 0)
    while let from = waiting.popLast() {
      for (step, decision) in Self.tries {
        guard let path = from.after(step, decision: decision) else {
          refused += 1
          continue
        }
        transitions += 1
        if paths.insert(path).inserted { waiting.append(path) }
      }
    }
    print(
      "AnswerPath: \(paths.count) paths reachable, \(transitions) transitions, \(refused) refused")
    #expect(transitions + refused == paths.count * Self.tries.count)
    #expect(Set(paths.map(\.state)) == Set(AnswerPath.State.allCases))
  }

  @Test func `from everywhere it can still be closed`() {
    let (places, moves, _) = Self.walk()
    var reaching = places.filter { $0.path.state == .closed }
    #expect(!reaching.isEmpty)
    var grew = true
    while grew {
      let before = reaching.count
      for move in moves where reaching.contains(move.to) { reaching.insert(move.from) }
      grew = reaching.count > before
    }
    #expect(places.subtracting(reaching).isEmpty)
  }

  @Test func `nothing closes after not fair without a second look, and there is one second look`() {
    let places = Self.walk().places
    for place in places where place.path.state == .closed && place.saidNotFair {
      #expect(place.looks == 1)
    }
    for place in places { #expect(place.looks <= 1) }
    #expect(places.contains { $0.path.state == .closed && $0.looks == 1 })
  }

  @Test func `nothing closes that was not decided, told and replied to`() {
    for place in Self.walk().places where place.path.state == .closed {
      #expect(place.decided && place.told && place.path.reply != nil)
      #expect(place.path.decision != nil && place.path.decision != .needMoreTime)
    }
  }

  @Test func `more time is told and then decided again, and nobody is asked if that is fair`() {
    let told = AnswerPath(state: .toldYoungPerson, decision: .needMoreTime)
    for step in AnswerPath.Step.allCases where step != .decide {
      #expect(told.after(step) == nil, "\(step)")
    }
    #expect(told.after(.decide, decision: .declined)?.state == .decided)
  }

  @Test func `a decision belongs to deciding alone`() {
    #expect(AnswerPath.start.after(.checkSafety, decision: .accepted) == nil)
    #expect(AnswerPath(state: .sentToDecisionMaker).after(.decide) == nil)
  }

  @Test func `a second not fair can be closed, since somebody has looked again`() throws {
    var path = AnswerPath(state: .toldYoungPerson, decision: .declined)
    for step in [AnswerPath.Step.replyNotFair, .lookAgain] {
      path = try #require(path.after(step))
    }
    #expect(path.decision == nil, "the first decision no longer stands")
    path = try #require(path.after(.decide, decision: .needMoreTime))
    path = try #require(path.after(.tell))
    path = try #require(path.after(.decide, decision: .declined))
    for step in [AnswerPath.Step.tell, .replyNotFair, .close] {
      path = try #require(path.after(step), "\(step)")
    }
    #expect(path.state == .closed)
  }

  @Test func `every refusal says what comes first`() {
    var sentences: [AnswerPath.State: Set<String>] = [:]
    for place in Self.walk().places {
      for step in AnswerPath.Step.allCases {
        let sentence = step.refusal(from: place.path)
        #expect(sentence.hasSuffix(".") && sentence.count > 10)
        sentences[place.path.state, default: []].insert(sentence)
      }
    }
    let all = sentences.values.reduce([], +)
    #expect(all.count == Set(all).count, "two states refuse with the same sentence")
    #expect(sentences.count == AnswerPath.State.allCases.count)
  }
}
