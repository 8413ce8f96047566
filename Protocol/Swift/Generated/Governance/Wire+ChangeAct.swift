// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// What happened.
  ///
  /// What happened to the record.
  public enum ChangeAct: String, Codable, Sendable, Hashable, CaseIterable {
    case created
    case changed
    case ended

    /// The label for people.
    public var title: String {
      switch self {
        case .created: "Created"
        case .changed: "Changed"
        case .ended: "Ended"
      }
    }
  }
}
