// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Immediate risk.
  ///
  /// Somebody is in danger now, and the responsible manager was told at once, before the audit was
  /// finished. Absent when no such risk was found.
  public struct ImmediateRisk: Codable, Sendable, Hashable {
    /// What. What immediate risk was found.
    public var what: String?
    /// Manager told. Which manager was told.
    public var managerTold: String?
    /// Told at. When that manager was told.
    public var toldAt: String?

    public init(
      what: String? = nil,
      managerTold: String? = nil,
      toldAt: String? = nil
    ) {
      self.what = what
      self.managerTold = managerTold
      self.toldAt = toldAt
    }
  }
}
