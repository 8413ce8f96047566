/// How many people answered, as it may be shown: rounded down to five (DOMAIN §2.3), and never all
/// who could have answered, so that it does not say of anybody that they did.
///
/// Where several units' numbers are shown, take them all from ``DisclosureGate/people(in:_:)``:
/// side by side they may say what none of them says alone.
package struct ShownPeople: Hashable, Sendable, Codable {
  private static let step = 5

  /// A multiple of 5. As many answered, or up to four more; where all could be meant, up to five
  /// more.
  package let atLeast: Int

  /// - Precondition: of a unit that the gate shows, so at least 5 answered, and more than 5 could
  ///   have.
  package init(answered: Int, couldAnswer: Int) {
    precondition(answered >= Self.step && couldAnswer > Self.step, "not shown by the gate")
    let rounded = answered / Self.step * Self.step
    atLeast = rounded < couldAnswer ? rounded : rounded - Self.step
  }

  init(_ count: HeadCount) {
    self.init(answered: count.answered, couldAnswer: count.couldAnswer)
  }

  private init(atLeast: Int) {
    self.atLeast = atLeast
  }

  /// As true, and less precise; `nil` where nothing lower can be shown.
  var lowered: ShownPeople? {
    atLeast > Self.step ? ShownPeople(atLeast: atLeast - Self.step) : nil
  }

  /// As many may have answered where this is all that the rounding took away.
  func most(of count: HeadCount) -> Int {
    atLeast + Self.step == count.couldAnswer
      ? count.couldAnswer : min(count.couldAnswer, atLeast + Self.step - 1)
  }

  /// `10 or more`.
  package var words: String { "\(atLeast) or more" }

  /// A number: `10`.
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    atLeast = try container.decode(Int.self)
    guard atLeast >= Self.step, atLeast.isMultiple(of: Self.step) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "a multiple of five people, and not none")
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(atLeast)
  }
}
