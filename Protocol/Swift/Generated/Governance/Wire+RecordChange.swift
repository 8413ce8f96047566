// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Change.
  ///
  /// Which record changed, when and how; never its content.
  public struct RecordChange: Codable, Sendable, Hashable {
    /// Number. Its place in the order of changes.
    public var sequence: Int
    /// When. When it was stored.
    public var at: String
    public var kind: Wire.RecordKind
    /// Record. The record's id; for a confirmation or a rating, the session's.
    public var id: String
    /// Revision. The record's revision after it.
    public var revision: Int
    public var act: Wire.ChangeAct

    public init(
      sequence: Int,
      at: String,
      kind: Wire.RecordKind,
      id: String,
      revision: Int,
      act: Wire.ChangeAct
    ) {
      self.sequence = sequence
      self.at = at
      self.kind = kind
      self.id = id
      self.revision = revision
      self.act = act
    }
  }
}
