// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Preparation.
  ///
  /// Written beforehand by the supervisee; it becomes the start of the record.
  public struct SessionPreparation: Codable, Sendable, Hashable {
    /// The young person's words. What the young person said, in their own words.
    public var youngPersonsWords: String?
    /// My question. What I want to think about in this session.
    public var myQuestion: String?

    public init(
      youngPersonsWords: String? = nil,
      myQuestion: String? = nil
    ) {
      self.youngPersonsWords = youngPersonsWords
      self.myQuestion = myQuestion
    }
  }
}
