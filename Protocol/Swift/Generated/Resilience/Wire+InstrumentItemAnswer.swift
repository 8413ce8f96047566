// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Answer.
  ///
  /// The number given to one item.
  public struct InstrumentItemAnswer: Codable, Sendable, Hashable {
    /// Item. The number of the item.
    public var item: Int
    /// Answer. The number as it was given; reversing is done in the scoring.
    public var answer: Int

    public init(
      item: Int,
      answer: Int
    ) {
      self.item = item
      self.answer = answer
    }
  }
}
