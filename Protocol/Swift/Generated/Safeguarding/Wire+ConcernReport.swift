// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Report.
  ///
  /// That police or children's services were told. Nobody's approval is needed.
  public struct ConcernReport: Codable, Sendable, Hashable {
    public var to: Wire.ReportRecipient
    /// When. When they were told.
    public var at: String
    /// By. Who told them.
    public var by: String
    /// Reference. Their reference, if they gave one.
    public var reference: String?

    public init(
      to: Wire.ReportRecipient,
      at: String,
      by: String,
      reference: String? = nil
    ) {
      self.to = to
      self.at = at
      self.by = by
      self.reference = reference
    }
  }
}
