// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Evidence.
  ///
  /// Evidence for one condition of the gate.
  public struct PeerEvidence: Codable, Sendable, Hashable {
    public var condition: Wire.PeerCondition
    /// Evidence. How it is known.
    public var evidence: String
    /// Dated. The day of the evidence.
    public var on: String

    public init(
      condition: Wire.PeerCondition,
      evidence: String,
      on: String
    ) {
      self.condition = condition
      self.evidence = evidence
      self.on = on
    }
  }
}
