package import Workbook

/// How many people stand behind a figure, of a sort that can be added up over units, and when they
/// are enough to show it.
package protocol GroupCount: Hashable, Sendable {
  static var none: Self { get }
  static func + (left: Self, right: Self) -> Self

  /// Distinct people behind the figure.
  var people: Int { get }
  /// Whether there is nobody here whom a figure could be about.
  var isEmpty: Bool { get }
  /// Whether a figure that rests on exactly these people gives nobody away.
  func suffices(for smallest: SmallestGroup) -> Bool
}

/// Behind a figure about what people answered.
package struct HeadCount: GroupCount {
  package static let none = HeadCount(answered: 0, couldAnswer: 0)

  package let answered: Int
  /// At least as many as answered.
  package let couldAnswer: Int

  /// - Parameter couldAnswer: whom the question was for; those who answered are among them in any
  ///   case.
  package init(answered: Int, couldAnswer: Int) {
    precondition(answered >= 0, "nobody answers less than not at all")
    self.answered = answered
    self.couldAnswer = max(answered, couldAnswer)
  }

  package static func + (left: Self, right: Self) -> Self {
    HeadCount(
      answered: left.answered + right.answered,
      couldAnswer: left.couldAnswer + right.couldAnswer)
  }

  package var people: Int { answered }
  package var isEmpty: Bool { couldAnswer == 0 }

  /// At least two more must have been able to answer than need to: otherwise that the figure is
  /// shown would say who answered, to everybody, or to the one who did not.
  package func suffices(for smallest: SmallestGroup) -> Bool {
    answered >= smallest.people && couldAnswer >= smallest.people + Self.margin
  }

  package static let margin = 2
}

/// Behind a figure that comes from records about the work, which nobody answers.
package struct PeopleRecorded: GroupCount {
  package static let none = PeopleRecorded(0)

  package let people: Int

  package init(_ people: Int) {
    precondition(people >= 0, "a number of people")
    self.people = people
  }

  package static func + (left: Self, right: Self) -> Self { Self(left.people + right.people) }

  package var isEmpty: Bool { people == 0 }

  package func suffices(for smallest: SmallestGroup) -> Bool { people >= smallest.people }
}
