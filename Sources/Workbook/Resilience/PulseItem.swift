/// The eight statements of the monthly pulse (DOMAIN §2.1): ours, and not a validated scale.
package enum PulseItem: String, Sendable, CaseIterable {
  case p1, p2, p3, p4, p5, p6, p7, p8

  /// `P1` to `P8`.
  package var id: String { rawValue.uppercased() }

  /// Whether a high answer is the worse one.
  package var isReversed: Bool { self == .p5 }

  /// The answer so counted that 5 is better, as every figure about a group has it.
  package func coded(_ answer: Answer) -> Answer { isReversed ? answer.reversed : answer }
}
