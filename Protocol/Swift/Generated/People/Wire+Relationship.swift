// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Relation.
  ///
  /// Who supervises or covers whom, from a day to a day. Access follows it and ends with it.
  public struct Relationship: Codable, Sendable, Hashable {
    /// Relation. The relation's id.
    public var id: String
    public var kind: Wire.RelationshipKind
    public var holder: Wire.PersonName
    public var subject: Wire.PersonName
    /// From. The first day.
    public var from: String
    /// Until. The last day; absent while it is open.
    public var until: String?

    public init(
      id: String,
      kind: Wire.RelationshipKind,
      holder: Wire.PersonName,
      subject: Wire.PersonName,
      from: String,
      until: String? = nil
    ) {
      self.id = id
      self.kind = kind
      self.holder = holder
      self.subject = subject
      self.from = from
      self.until = until
    }
  }
}
