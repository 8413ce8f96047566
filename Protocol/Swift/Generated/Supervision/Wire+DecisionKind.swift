// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Kind of decision.
  ///
  /// Which way the decision goes.
  public enum DecisionKind: String, Codable, Sendable, Hashable, CaseIterable {
    case `continue`
    case change
    case stepUp
    case stepDown
    case handOver
    case end

    /// The label for people.
    public var title: String {
      switch self {
      case .`continue`: "Continue"
      case .change: "Change"
      case .stepUp: "Step up"
      case .stepDown: "Step down"
      case .handOver: "Hand over"
      case .end: "End"
      }
    }
  }
}
