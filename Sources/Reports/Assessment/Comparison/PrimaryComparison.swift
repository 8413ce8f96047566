import Statistics
import Workbook

/// The declared primary comparison (DOMAIN §5): the quality index where the case was discussed in depth early on,
/// against where it was not.
struct PrimaryComparison: Sendable {
  struct Group: Sendable {
    var audits = 0
    var practitioners = 0
    /// Working days from referral to completion; `nil` without audits.
    var medianLength: Double?
    /// Audits in each band of the index.
    var bands = [Int](repeating: 0, count: IndexBand.allCases.count)
  }

  /// How it went with the assessments that were not discussed in depth early on.
  struct NotDeep: Hashable, Sendable {
    var notDiscussed = 0
    var unrated = 0
    var ratedLower = 0
  }

  enum Outcome: Sendable {
    case compared(GroupComparison)
    /// Fewer blinded audits or practitioners than anything is compared on.
    case tooFew(practitioners: Int, audits: Int)
    /// One of the groups rests on too few practitioners to be shown.
    case smallGroup(practitioners: Int)
  }

  let deep: Group
  let other: Group
  let notDeep: NotDeep
  let practitioners: Int
  let outcome: Outcome
}

/// Bands of the quality index, half a point wide.
enum IndexBand: Int, CaseIterable, Sendable {
  case from1, from1Half, from2, from2Half, from3, from3Half

  init(_ index: QualityIndex) {
    let half = QualityIndex.partsOfOne / 2
    self = Self(rawValue: index.parts / half - 2) ?? .from3Half
  }

  var title: String {
    switch self {
    case .from1: "1.0 to below 1.5"
    case .from1Half: "1.5 to below 2.0"
    case .from2: "2.0 to below 2.5"
    case .from2Half: "2.5 to below 3.0"
    case .from3: "3.0 to below 3.5"
    case .from3Half: "3.5 to 4.0"
    }
  }
}
