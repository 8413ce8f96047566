// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// How they were told.
  ///
  /// How the answer reached them.
  public enum HowTold: String, Codable, Sendable, Hashable, CaseIterable {
    case inPerson
    case letter
    case phone
    case throughWorker
    case throughAdvocate
    case withTheCode
    case poster

    /// The label for people.
    public var title: String {
      switch self {
      case .inPerson: "In person"
      case .letter: "By letter"
      case .phone: "By phone"
      case .throughWorker: "Through their worker"
      case .throughAdvocate: "Through an advocate"
      case .withTheCode: "With the code"
      case .poster: "On a poster"
      }
    }
  }
}
