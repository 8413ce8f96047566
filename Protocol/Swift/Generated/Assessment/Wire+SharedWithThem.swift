// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Shared with them.
  ///
  /// When and how the assessment was shared with the young person, and whether they could read it.
  public struct SharedWithThem: Codable, Sendable, Hashable {
    /// Date. The day it was shared.
    public var date: String
    /// Form. In which form: read to them, a letter, a drawing.
    public var form: String
    public var couldReadIt: Wire.YesNoUnknown

    public init(
      date: String,
      form: String,
      couldReadIt: Wire.YesNoUnknown
    ) {
      self.date = date
      self.form = form
      self.couldReadIt = couldReadIt
    }
  }
}
