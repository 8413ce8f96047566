// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Personal part.
  ///
  /// What concerns the supervisee alone. It belongs to its two parties and never goes on a child's
  /// file. For staff of another agency no leave, performance or wellbeing unless a sharing
  /// agreement is recorded.
  public struct PersonalPart: Codable, Sendable, Hashable {
    /// Workload. What there is to do and whether it can be done.
    public var workload: String?
    /// Wellbeing. How they are and what the work does to them.
    public var wellbeing: String?
    /// Development. What they want to learn and how.
    public var development: String?
    /// Performance. What goes well and what has to change.
    public var performance: String?
    /// Leave. Leave taken and planned.
    public var leave: String?
    /// Safety. What they need to be safe at work.
    public var safety: String?
    /// Anything I want you to know. Whatever else the supervisee wants to have said.
    public var anythingElse: String?
    /// Conditions to watch. `WATCH-5` to `WATCH-7`, about oneself or the service: never one person
    /// about another.
    public var watched: [Wire.WatchedCondition]?

    public init(
      workload: String? = nil,
      wellbeing: String? = nil,
      development: String? = nil,
      performance: String? = nil,
      leave: String? = nil,
      safety: String? = nil,
      anythingElse: String? = nil,
      watched: [Wire.WatchedCondition]? = nil
    ) {
      self.workload = workload
      self.wellbeing = wellbeing
      self.development = development
      self.performance = performance
      self.leave = leave
      self.safety = safety
      self.anythingElse = anythingElse
      self.watched = watched
    }
  }
}
