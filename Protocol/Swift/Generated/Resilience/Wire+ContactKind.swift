// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Who is to contact me.
  ///
  /// Whom you would like to hear from. Nobody looks at your answers to decide this for you.
  public enum ContactKind: String, Codable, Sendable, Hashable, CaseIterable {
    case supervisor
    case anotherManager
    case wellbeingContact

    /// The label for people.
    public var title: String {
      switch self {
      case .supervisor: "My supervisor"
      case .anotherManager: "Another manager"
      case .wellbeingContact: "Somebody for wellbeing"
      }
    }
  }
}
