// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Field.
  ///
  /// One field of a record.
  public struct ExportedField: Codable, Sendable, Hashable {
    /// Name. Its name, for `governance.redact`.
    public var name: String
    /// Label. Its name in words.
    public var label: String
    /// Text. What it says; with passages left out marked in square brackets.
    public var text: String?
    /// Left out. What was left out of it and why.
    public var redactions: [Wire.Redaction]?

    public init(
      name: String,
      label: String,
      text: String? = nil,
      redactions: [Wire.Redaction]? = nil
    ) {
      self.name = name
      self.label = label
      self.text = text
      self.redactions = redactions
    }
  }
}
