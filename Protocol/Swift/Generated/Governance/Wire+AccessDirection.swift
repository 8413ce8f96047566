// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Read or changed.
  ///
  /// Whether the record was read or changed.
  public enum AccessDirection: String, Codable, Sendable, Hashable, CaseIterable {
    case read
    case changed

    /// The label for people.
    public var title: String {
      switch self {
      case .read: "Read"
      case .changed: "Changed"
      }
    }
  }
}
