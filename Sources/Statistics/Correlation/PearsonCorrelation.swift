/// Pearson's product-moment correlation.
package struct PearsonCorrelation: Sendable, Equatable {
  package let n: Int
  /// −1…1.
  package let r: Double

  /// n = 0 and 1 are `tooFew`; n = 2 is +1, −1 or `noVariation`, and says nothing; from n = 3 on nothing is
  /// special. A column that is constant is `noVariation`.
  package static func of(_ pairs: [Pair]) -> Estimate<PearsonCorrelation> {
    let n = pairs.count
    guard n >= 2 else { return .undefined(.tooFew(n: n, needed: 2)) }
    guard pairs.allSatisfy(\.isFinite) else { return .undefined(.notFinite) }
    let sums = CentredSums(pairs)
    guard sums.isFinite else { return .undefined(.notFinite) }
    guard let r = sums.correlation else { return .undefined(.noVariation(n: n)) }
    return .value(PearsonCorrelation(n: n, r: r))
  }
}
