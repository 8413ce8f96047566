// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Agreement.
  ///
  /// A child's no outweighs an adult's yes. Required unless it came by their own hand on a screen.
  public struct Agreement: Codable, Sendable, Hashable {
    public var kind: Wire.AgreementKind
    /// Why the parent was not asked. Required where the parent was not asked.
    public var reason: String?
    /// Approved by. Who approved not asking the parent.
    public var approver: String?

    public init(
      kind: Wire.AgreementKind,
      reason: String? = nil,
      approver: String? = nil
    ) {
      self.kind = kind
      self.reason = reason
      self.approver = approver
    }
  }
}
