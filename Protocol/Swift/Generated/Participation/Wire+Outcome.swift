// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Decision.
  ///
  /// In words for the young person. `accepted` needs what, by and who; `partly` needs what, by,
  /// notThis and reason; `declined` needs reason and who; `needMoreTime` needs reason and by.
  public struct Outcome: Codable, Sendable, Hashable {
    public var kind: Wire.OutcomeKind
    /// We will. What will be done.
    public var what: String?
    /// By. The day by which.
    public var by: String?
    /// We will not. What will not be done.
    public var notThis: String?
    /// Why. A reason that a child could read.
    public var reason: String?
    /// Who. How the young person knows whoever sees to it or decided: a name or a post.
    public var who: String?

    public init(
      kind: Wire.OutcomeKind,
      what: String? = nil,
      by: String? = nil,
      notThis: String? = nil,
      reason: String? = nil,
      who: String? = nil
    ) {
      self.kind = kind
      self.what = what
      self.by = by
      self.notThis = notThis
      self.reason = reason
      self.who = who
    }
  }
}
