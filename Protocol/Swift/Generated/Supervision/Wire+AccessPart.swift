// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Part.
  ///
  /// A strand of a record that has its own readers.
  public enum AccessPart: String, Codable, Sendable, Hashable, CaseIterable {
    case record
    case `case`
    case words
    case personal

    /// The label for people.
    public var title: String {
      switch self {
      case .record: "The record"
      case .`case`: "Case discussions"
      case .words: "Their words"
      case .personal: "Personal part"
      }
    }
  }
}
