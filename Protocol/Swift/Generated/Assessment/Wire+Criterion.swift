// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Criterion.
  ///
  /// One of the criteria. O1 is recorded and kept out of the index; X1 only if a tool was used; X2
  /// only if there is a justice process.
  public enum Criterion: String, Codable, Sendable, Hashable, CaseIterable {
    case c1 = "C1"
    case c2 = "C2"
    case c3 = "C3"
    case c4 = "C4"
    case c5 = "C5"
    case c6 = "C6"
    case c7 = "C7"
    case c8 = "C8"
    case c9 = "C9"
    case c10 = "C10"
    case x1 = "X1"
    case x2 = "X2"
    case o1 = "O1"

    /// The label for people.
    public var title: String {
      switch self {
      case .c1: "This person's needs and history"
      case .c2: "Voice and lived experience"
      case .c3: "Analysis"
      case .c4: "Risk as interacting and changing"
      case .c5: "Agencies and information"
      case .c6: "Strengths, relationships, family"
      case .c7: "Language"
      case .c8: "Plan and how we will know"
      case .c9: "Timely and kept alive"
      case .c10: "Others who may be harmed"
      case .x1: "Tools with judgement"
      case .x2: "Justice process"
      case .o1: "Oversight visible"
      }
    }
  }
}
