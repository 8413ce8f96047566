// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Contribution.
  ///
  /// One contribution, as far as the caller may see it.
  public struct ContributionRecord: Codable, Sendable, Hashable {
    public var summary: Wire.ContributionSummary
    /// Parts. What of it the caller may see.
    public var parts: [Wire.AccessPart]
    public var contribution: Wire.ContributionEntry?
    public var aboutWorker: Wire.PersonName?
    /// Steps. What became of it, the oldest first.
    public var steps: [Wire.HandlingStep]

    public init(
      summary: Wire.ContributionSummary,
      parts: [Wire.AccessPart],
      contribution: Wire.ContributionEntry? = nil,
      aboutWorker: Wire.PersonName? = nil,
      steps: [Wire.HandlingStep]
    ) {
      self.summary = summary
      self.parts = parts
      self.contribution = contribution
      self.aboutWorker = aboutWorker
      self.steps = steps
    }
  }
}
