// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Prompt used.
  ///
  /// A prompt or a question that was used, and what was said to it.
  public struct PromptUse: Codable, Sendable, Hashable {
    /// Prompt. Its id: `RP-…` in the prompt library, or `PQ-…` in the lists.
    public var prompt: String
    /// Response. What was said to it.
    public var response: String?

    public init(
      prompt: String,
      response: String? = nil
    ) {
      self.prompt = prompt
      self.response = response
    }
  }
}
