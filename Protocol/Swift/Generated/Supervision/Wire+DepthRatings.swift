// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Depth of one case discussion.
  ///
  /// Both ratings of one discussion with one supervisee: 1 update, 2 explanation, 3 exploration, 4
  /// shift into action.
  public struct DepthRatings: Codable, Sendable, Hashable {
    /// Case discussion. The id of the discussion.
    public var discussion: String
    /// Supervisee. Whose rating stands beside the supervisor's.
    public var supervisee: String
    /// Supervisor's rating. Shown to the supervisor, and to others once both are in.
    public var supervisorDepth: Int?
    /// Supervisee's rating. Shown to the supervisee, and to others once both are in.
    public var superviseeDepth: Int?
    /// Both are in. Whether both have rated.
    public var bothIn: Bool

    public init(
      discussion: String,
      supervisee: String,
      supervisorDepth: Int? = nil,
      superviseeDepth: Int? = nil,
      bothIn: Bool
    ) {
      self.discussion = discussion
      self.supervisee = supervisee
      self.supervisorDepth = supervisorDepth
      self.superviseeDepth = superviseeDepth
      self.bothIn = bothIn
    }
  }
}
