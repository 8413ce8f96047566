// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Sign that danger is falling.
  ///
  /// How one sign stands, who says so, and a word of evidence.
  public struct Sign: Codable, Sendable, Hashable {
    /// Sign. Its id in the lists, `OUT-…`.
    public var sign: String
    public var state: Wire.SignState
    /// Who says so. Who says so.
    public var saidBy: String?
    /// Evidence. A word of evidence.
    public var evidence: String?

    public init(
      sign: String,
      state: Wire.SignState,
      saidBy: String? = nil,
      evidence: String? = nil
    ) {
      self.sign = sign
      self.state = state
      self.saidBy = saidBy
      self.evidence = evidence
    }
  }
}
