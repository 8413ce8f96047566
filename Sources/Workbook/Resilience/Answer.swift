/// An answer from 1 to 5, as it was given (DOMAIN §2.1).
package struct Answer: Hashable, Sendable, Comparable {
  package static let range = 1...5

  package let rawValue: Int

  package init?(rawValue: Int) {
    guard Self.range.contains(rawValue) else { return nil }
    self.rawValue = rawValue
  }

  /// The same answer counted from the other end: 5 becomes 1.
  package var reversed: Answer { Answer(unchecked: 6 - rawValue) }

  private init(unchecked rawValue: Int) {
    self.rawValue = rawValue
  }

  package static func < (left: Answer, right: Answer) -> Bool { left.rawValue < right.rawValue }
}
