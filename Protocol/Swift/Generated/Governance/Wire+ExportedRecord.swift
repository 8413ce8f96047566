// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Record.
  ///
  /// One record about the person.
  public struct ExportedRecord: Codable, Sendable, Hashable {
    /// Record. The record's id.
    public var id: String
    /// Kind of record. What kind of record it is.
    public var kind: String
    /// Title. What it is in words.
    public var title: String
    /// Day. The day it belongs to.
    public var on: String?
    /// Fields. What it says, in order.
    public var fields: [Wire.ExportedField]

    public init(
      id: String,
      kind: String,
      title: String,
      on: String? = nil,
      fields: [Wire.ExportedField]
    ) {
      self.id = id
      self.kind = kind
      self.title = title
      self.on = on
      self.fields = fields
    }
  }
}
