import Statistics

/// Practitioner means of one measure and of the quality index, over the audits that have the measure.
struct MeanPairs: Sendable {
  private(set) var pairs: [Pair] = []
  /// Audits behind the pairs.
  private(set) var audits = 0
  /// In billionths: whole numbers add up to the same sum in any order, so that equal means stay tied.
  private var measure: Int64 = 0
  private var index: Int64 = 0
  private var count = 0

  static let billionths = 1_000_000_000.0

  mutating func add(_ value: Double?, _ quality: QualityIndex) {
    guard let value else { return }
    measure += Int64((value * Self.billionths).rounded())
    index += Int64(quality.parts)
    count += 1
  }

  /// Ends one practitioner.
  mutating func endPractitioner() {
    guard count > 0 else { return }
    let n = Double(count)
    pairs.append(
      Pair(
        Double(measure) / n / Self.billionths,
        Double(index) / n / Double(QualityIndex.partsOfOne)))
    audits += count
    (measure, index, count) = (0, 0, 0)
  }

  func association() -> BetweenPractitioners {
    guard pairs.count >= Tier.fewestPractitioners else {
      return BetweenPractitioners(
        practitioners: pairs.count, audits: audits,
        spearman: .undefined(.tooFew(n: pairs.count, needed: Tier.fewestPractitioners)))
    }
    // Ranks are half integers and so are their sums and products exact: the order of pairs shows nowhere.
    return BetweenPractitioners(
      practitioners: pairs.count, audits: audits, spearman: SpearmanCorrelation.of(pairs))
  }
}

/// How a measure and the quality index go together from practitioner to practitioner.
struct BetweenPractitioners: Sendable {
  let practitioners: Int
  let audits: Int
  /// `tooFew` below the ten practitioners that anything is compared on.
  let spearman: Estimate<SpearmanCorrelation>
}
