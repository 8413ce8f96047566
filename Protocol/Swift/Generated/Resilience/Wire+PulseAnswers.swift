// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Monthly pulse.
  ///
  /// Eight statements about this month, answered 1 (not at all) to 5 (completely). Not a validated
  /// scale. Leave out what you would rather not answer.
  public struct PulseAnswers: Codable, Sendable, Hashable {
    /// Workload. My workload let me do the work properly this month.
    public var p1: Int?
    /// Time with young people. I had enough time face to face with young people.
    public var p2: Int?
    /// Someone to think with. I had someone skilled to think with when it mattered.
    public var p3: Int?
    /// Attention to what it does to me. Supervision paid attention to how the work affects me.
    public var p4: Int?
    /// Work came home. Work came home with me when I did not want it.
    public var p5: Int?
    /// Recovery. After something hard, I was able to recover.
    public var p6: Int?
    /// Safe to say. I could say I was struggling without being judged.
    public var p7: Int?
    /// Leaders understand. What leaders here do shows that they understand this work.
    public var p8: Int?

    public init(
      p1: Int? = nil,
      p2: Int? = nil,
      p3: Int? = nil,
      p4: Int? = nil,
      p5: Int? = nil,
      p6: Int? = nil,
      p7: Int? = nil,
      p8: Int? = nil
    ) {
      self.p1 = p1
      self.p2 = p2
      self.p3 = p3
      self.p4 = p4
      self.p5 = p5
      self.p6 = p6
      self.p7 = p7
      self.p8 = p8
    }
  }
}
