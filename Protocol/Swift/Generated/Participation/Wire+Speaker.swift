// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Speaking as.
  ///
  /// Kept and reported apart: never shown beside the child's own words.
  public enum Speaker: String, Codable, Sendable, Hashable, CaseIterable {
    case youngPerson
    case parent
    case carer
    case brotherOrSister
    case careLeaver

    /// The label for people.
    public var title: String {
      switch self {
      case .youngPerson: "Young person"
      case .parent: "Parent"
      case .carer: "Carer"
      case .brotherOrSister: "Brother or sister"
      case .careLeaver: "Care leaver"
      }
    }
  }
}
