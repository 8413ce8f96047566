// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Change.
  ///
  /// Which record changed and when; never its content.
  public struct RecordChange: Codable, Sendable, Hashable {
    /// Number. Its place in the order of changes.
    public var sequence: Int
    /// When. When it was stored.
    public var at: String
    public var kind: Wire.RecordKind
    /// Record. The record's id.
    public var id: String
    /// Revision. The record's revision after it.
    public var revision: Int

    public init(
      sequence: Int,
      at: String,
      kind: Wire.RecordKind,
      id: String,
      revision: Int
    ) {
      self.sequence = sequence
      self.at = at
      self.kind = kind
      self.id = id
      self.revision = revision
    }
  }
}
