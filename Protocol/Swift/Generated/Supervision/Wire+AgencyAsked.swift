// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Agency asked.
  ///
  /// An agency, when it was asked, and its answer.
  public struct AgencyAsked: Codable, Sendable, Hashable {
    /// Agency. Which agency.
    public var agency: String
    /// Date. When it was asked.
    public var date: String?
    public var answer: Wire.AgencyAnswer

    public init(
      agency: String,
      date: String? = nil,
      answer: Wire.AgencyAnswer
    ) {
      self.agency = agency
      self.date = date
      self.answer = answer
    }
  }
}
