// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Prompt.
  ///
  /// A question to think with.
  public struct Prompt: Codable, Sendable, Hashable {
    /// Id. Its id, such as `RP-4.4-3`.
    public var id: String
    /// Section. The section of the evidence scope it comes from.
    public var section: String
    public var audience: Wire.PromptAudience
    /// Domain. What it is about.
    public var domain: String
    /// Question. The question.
    public var text: String
    /// Sets. The sets that offer it first.
    public var sets: [Wire.PromptSet]
    /// Retired. No longer offered; kept because records refer to it.
    public var retired: Bool?

    public init(
      id: String,
      section: String,
      audience: Wire.PromptAudience,
      domain: String,
      text: String,
      sets: [Wire.PromptSet],
      retired: Bool? = nil
    ) {
      self.id = id
      self.section = section
      self.audience = audience
      self.domain = domain
      self.text = text
      self.sets = sets
      self.retired = retired
    }
  }
}
