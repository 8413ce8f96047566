// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Usefulness.
  ///
  /// The supervisee's own rating of the session, 1 not at all to 5 completely. Only the person who
  /// gave it sees it here.
  public struct SessionUsefulness: Codable, Sendable, Hashable {
    /// I could speak honestly. 1 not at all to 5 completely.
    public var spokeHonestly: Int
    /// My thinking moved. 1 not at all to 5 completely.
    public var thinkingMoved: Int
    /// I know what happens next and why. 1 not at all to 5 completely.
    public var knowWhatHappensNext: Int

    public init(
      spokeHonestly: Int,
      thinkingMoved: Int,
      knowWhatHappensNext: Int
    ) {
      self.spokeHonestly = spokeHonestly
      self.thinkingMoved = thinkingMoved
      self.knowWhatHappensNext = knowWhatHappensNext
    }
  }
}
