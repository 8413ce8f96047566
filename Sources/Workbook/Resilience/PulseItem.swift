/// The eight statements of the monthly pulse (DOMAIN §2.1): ours, and not a validated scale.
package enum PulseItem: String, Sendable, CaseIterable {
  case p1, p2, p3, p4, p5, p6, p7, p8

  package enum Domain: String, Sendable, CaseIterable {
    case conditions, supervision, emotionalImpact, recovery, safety, leadership
  }

  /// `P1` to `P8`.
  package var id: String { rawValue.uppercased() }

  package var domain: Domain {
    switch self {
    case .p1, .p2: .conditions
    case .p3, .p4: .supervision
    case .p5: .emotionalImpact
    case .p6: .recovery
    case .p7: .safety
    case .p8: .leadership
    }
  }

  /// Whether a high answer is the worse one.
  package var isReversed: Bool { self == .p5 }

  /// The answer so counted that 5 is better, as every figure about a group has it.
  package func coded(_ answer: Answer) -> Answer { isReversed ? answer.reversed : answer }
}
