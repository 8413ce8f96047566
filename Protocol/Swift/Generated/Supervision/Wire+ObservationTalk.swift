// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Observation.
  ///
  /// An observation of practice that was talked over afterwards.
  public struct ObservationTalk: Codable, Sendable, Hashable {
    /// Date. The day of the observation.
    public var date: String?
    /// How they agreed. How the young person or family agreed to be observed.
    public var howAgreed: String?
    /// One thing that helped. One thing the worker did that helped.
    public var helped: String?
    /// One to try. One thing to try next time.
    public var toTry: String?

    public init(
      date: String? = nil,
      howAgreed: String? = nil,
      helped: String? = nil,
      toTry: String? = nil
    ) {
      self.date = date
      self.howAgreed = howAgreed
      self.helped = helped
      self.toTry = toTry
    }
  }
}
