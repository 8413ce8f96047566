/// How much the records allow to be said about a link (DOMAIN §5), on randomly chosen audits only.
enum Tier: Int, Comparable, Sendable {
  /// Counts, medians, distributions: nothing is compared.
  case describe
  /// Between practitioners.
  case between
  /// And within the same practitioner.
  case within

  static let fewestPractitioners = 10
  static let fewestAudits = 20
  static let fewestForWithin = 30
  static let fewestWithThreeAudits = 10
  static let auditsForWithin = 3

  /// - Parameter withThree: practitioners with at least three audits.
  init(practitioners: Int, audits: Int, withThree: Int) {
    if practitioners < Self.fewestPractitioners || audits < Self.fewestAudits {
      self = .describe
    } else if practitioners >= Self.fewestForWithin && withThree >= Self.fewestWithThreeAudits {
      self = .within
    } else {
      self = .between
    }
  }

  static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
