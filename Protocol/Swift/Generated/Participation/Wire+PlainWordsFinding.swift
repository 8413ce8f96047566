// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Hard to read.
  ///
  /// Pointed out, never forbidden.
  public struct PlainWordsFinding: Codable, Sendable, Hashable {
    public var kind: Wire.PlainWordsKind
    /// Passage. The passage itself.
    public var passage: String
    /// Perhaps. What to do about it.
    public var suggestion: String

    public init(
      kind: Wire.PlainWordsKind,
      passage: String,
      suggestion: String
    ) {
      self.kind = kind
      self.passage = passage
      self.suggestion = suggestion
    }
  }
}
