// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Left out.
  ///
  /// Why something is left out of an export.
  public struct Redaction: Codable, Sendable, Hashable {
    /// Id. The redaction's id; for `governance.unredact`.
    public var id: String
    /// Reason. Why.
    public var reason: String
    public var by: Wire.PersonName
    /// Day. When it was decided.
    public var on: String
    /// Revision. The present revision.
    public var revision: Int

    public init(
      id: String,
      reason: String,
      by: Wire.PersonName,
      on: String,
      revision: Int
    ) {
      self.id = id
      self.reason = reason
      self.by = by
      self.on = on
      self.revision = revision
    }
  }
}
