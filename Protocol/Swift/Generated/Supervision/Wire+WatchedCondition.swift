// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Condition to watch.
  ///
  /// A condition to watch, what will be done about it, and by when. It is about oneself or the
  /// service, never about another person.
  public struct WatchedCondition: Codable, Sendable, Hashable {
    /// Condition. Its id in the lists, `WATCH-…`.
    public var condition: String
    /// What will be done. What will be done about it.
    public var whatWillBeDone: String?
    /// By when. When it will be done.
    public var byWhen: String?

    public init(
      condition: String,
      whatWillBeDone: String? = nil,
      byWhen: String? = nil
    ) {
      self.condition = condition
      self.whatWillBeDone = whatWillBeDone
      self.byWhen = byWhen
    }
  }
}
