/// One thing rated by two raters on the same ordered scale, such as 1…4.
package struct RatingPair: Sendable, Equatable {
  package let first: Int
  package let second: Int

  package init(_ first: Int, _ second: Int) {
    self.first = first
    self.second = second
  }
}

/// How far two raters agree on ordered categories.
package struct RaterAgreement: Sendable, Equatable {
  package let n: Int
  /// Share of pairs that are equal.
  package let exact: Double
  /// Share of pairs that are equal or one category apart.
  package let adjacent: Double
  /// Cohen's kappa with quadratic weights (Cohen 1968), at most 1. `tooFew` for n = 1; `noVariation` where both
  /// raters gave one and the same category throughout, when chance agreement is complete. Where one rater
  /// alone never varies it is 0.
  package let kappa: Estimate<Double>

  /// - Returns: `nil` for no pairs.
  package static func of(_ pairs: [RatingPair]) -> RaterAgreement? {
    guard !pairs.isEmpty else { return nil }
    let distances = pairs.map { abs(Double($0.first) - Double($0.second)) }
    let n = Double(pairs.count)
    return RaterAgreement(
      n: pairs.count,
      exact: Double(distances.count { $0 == 0 }) / n,
      adjacent: Double(distances.count { $0 <= 1 }) / n,
      kappa: quadraticKappa(pairs))
  }

  /// 1 − Σ(a − b)²/n over what independent raters with the same marginals would give. With quadratic weights
  /// the number of categories cancels, and the expected part needs no table:
  /// mean a² + mean b² − 2·mean a·mean b. Every sum is of whole numbers, so exact for any real scale.
  private static func quadraticKappa(_ pairs: [RatingPair]) -> Estimate<Double> {
    guard pairs.count >= 2 else { return .undefined(.tooFew(n: pairs.count, needed: 2)) }
    // Counted from the first rating, which leaves the differences alone and keeps the numbers small.
    let origin = Double(pairs[0].first)
    var (a, b, aa, bb, apart) = (0.0, 0.0, 0.0, 0.0, 0.0)
    for pair in pairs {
      let (x, y) = (Double(pair.first) - origin, Double(pair.second) - origin)
      a += x
      b += y
      aa += x * x
      bb += y * y
      apart += (x - y) * (x - y)
    }
    let n = Double(pairs.count)
    let expected = n * (aa + bb) - 2 * a * b
    guard expected > 0 else { return .undefined(.noVariation(n: pairs.count)) }
    return .value(1 - n * apart / expected)
  }
}
