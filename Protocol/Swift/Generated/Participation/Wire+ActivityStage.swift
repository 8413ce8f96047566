// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Stage.
  ///
  /// Where in the work young people take part.
  public enum ActivityStage: String, Codable, Sendable, Hashable, CaseIterable {
    case explore
    case create
    case reflect
    case recommend
    case deliver
    case evaluate

    /// The label for people.
    public var title: String {
      switch self {
      case .explore: "Explore"
      case .create: "Create"
      case .reflect: "Reflect"
      case .recommend: "Recommend"
      case .deliver: "Deliver"
      case .evaluate: "Evaluate"
      }
    }
  }
}
