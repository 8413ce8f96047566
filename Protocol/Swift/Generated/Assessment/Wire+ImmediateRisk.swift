// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Immediate risk.
  ///
  /// Whether the auditor found that somebody is in danger now. Then the responsible manager is told
  /// at once, before the audit is finished.
  public struct ImmediateRisk: Codable, Sendable, Hashable {
    /// Found. Whether an immediate risk was found.
    public var found: Bool
    /// Manager told. Which manager was told; required if a risk was found.
    public var toldManager: String?
    /// Told at. When that manager was told; required if a risk was found.
    public var toldAt: String?

    public init(
      found: Bool,
      toldManager: String? = nil,
      toldAt: String? = nil
    ) {
      self.found = found
      self.toldManager = toldManager
      self.toldAt = toldAt
    }
  }
}
