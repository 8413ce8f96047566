// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Passed on to the local picture.
  ///
  /// To whom, when, and under which reference; no content.
  public struct PassedOn: Codable, Sendable, Hashable {
    /// To. To whom it was passed on.
    public var to: String
    /// Date. The day it was passed on.
    public var on: String
    /// Reference. The reference it was given there.
    public var reference: String?

    public init(
      to: String,
      on: String,
      reference: String? = nil
    ) {
      self.to = to
      self.on = on
      self.reference = reference
    }
  }
}
