import Workbook

/// The mean of the scored criteria C1…C10, given only when at least 8 were scored (DOMAIN §4).
struct QualityIndex: Hashable, Comparable, Sendable {
  /// In 360ths, because 8, 9 and 10 all divide 360: sums of them are exact in any order.
  let parts: Int
  static let partsOfOne = 360
  static let fewestScored = 8

  init?(_ scores: CriterionScores) {
    var (sum, scored) = (0, 0)
    for position in Self.positions where scores[position] > 0 {
      sum += scores[position]
      scored += 1
    }
    guard scored >= Self.fewestScored else { return nil }
    parts = sum * Self.partsOfOne / scored
  }

  var value: Double { Double(parts) / Double(Self.partsOfOne) }

  static func < (left: Self, right: Self) -> Bool { left.parts < right.parts }

  private static let positions = Criterion.indexed.compactMap {
    Criterion.allCases.firstIndex(of: $0)
  }
}
