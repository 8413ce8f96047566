import Foundation

/// Spearman's rank correlation with mid-ranks for ties.
package struct SpearmanCorrelation: Sendable, Equatable {
  package let n: Int
  /// −1…1.
  package let rho: Double
  /// tanh(atanh ρ ± 1.96·√((1 + ρ²/2)/(n − 3))) (Bonett and Wright 2000). `nil` for n < 4, where the formula
  /// has no meaning, and for ρ = ±1, where it would claim an interval without width.
  package let interval: Interval?

  /// n = 0 and 1 are `tooFew`; n = 2 is +1, −1 or `noVariation`; n = 2 and 3 have no interval. A column that is
  /// constant is `noVariation`.
  package static func of(_ pairs: [Pair]) -> Estimate<SpearmanCorrelation> {
    guard pairs.allSatisfy(\.isFinite) else { return .undefined(.notFinite) }
    let ranks = zip(midRanks(pairs.map(\.x)), midRanks(pairs.map(\.y))).map { Pair($0, $1) }
    switch PearsonCorrelation.of(ranks) {
    case .undefined(let reason): return .undefined(reason)
    case .value(let pearson):
      return .value(
        SpearmanCorrelation(
          n: pearson.n, rho: pearson.r, interval: interval(rho: pearson.r, n: pearson.n)))
    }
  }

  private static func interval(rho: Double, n: Int) -> Interval? {
    guard n > 3, abs(rho) < 1 else { return nil }
    let half = 1.96 * ((1 + rho * rho / 2) / Double(n - 3)).squareRoot()
    return Interval(low: tanh(atanh(rho) - half), high: tanh(atanh(rho) + half))
  }
}

/// The smallest ρ that n pairs would show with 80% power at the usual two-sided 5%:
/// tanh(2.80·√(1.06/(n − 3))), 2.80 being 1.96 + 0.84 and 1.06 the variance of Fieller, Hartley and Pearson
/// (1957) (DOMAIN §5).
/// - Returns: `nil` for n < 4.
package func smallestDetectableCorrelation(n: Int) -> Double? {
  guard n > 3 else { return nil }
  return tanh(2.80 * (1.06 / Double(n - 3)).squareRoot())
}
