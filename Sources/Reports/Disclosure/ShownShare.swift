/// A share of people, as it may be shown: in words, of which the outer ones may mean none or all
/// (DOMAIN §2.3), so that no share says what everybody answered.
package struct ShownShare: Hashable, Sendable, Codable {
  package enum Word: String, Sendable, CaseIterable, Codable {
    /// At most 10%, or nobody.
    case hardlyAny
    /// Less than 40%.
    case some
    /// 40% to 60%.
    case aboutHalf
    /// Less than 90%.
    case most
    /// At least 90%, or everybody.
    case nearlyAll

    var isOuter: Bool { self == .hardlyAny || self == .nearlyAll }

    package var words: String {
      switch self {
      case .hardlyAny: "hardly any"
      case .some: "some"
      case .aboutHalf: "about half"
      case .most: "most"
      case .nearlyAll: "nearly all"
      }
    }
  }

  /// From so many people on a percentage stands beside the word.
  package static let fewestForPercent = 20

  package let share: Word
  /// 10 to 90, to the nearest 5. Never beside the outer words.
  package let percent: Int?

  /// - Precondition: `total` is at least 1 and `count` is 0 to `total`.
  package init(_ count: Int, of total: Int) {
    precondition(total >= 1 && (0...total).contains(count), "a share of somebody")
    share =
      if count * 10 <= total {
        .hardlyAny
      } else if count * 10 < total * 4 {
        .some
      } else if count * 10 <= total * 6 {
        .aboutHalf
      } else if count * 10 < total * 9 {
        .most
      } else {
        .nearlyAll
      }
    percent =
      if total < Self.fewestForPercent || share.isOuter {
        nil
      } else {
        (count * 40 + total) / (total * 2) * 5
      }
  }

  /// `most (about 65%)`, `nearly all`.
  package var words: String {
    guard let percent else { return share.words }
    return "\(share.words) (about \(percent)%)"
  }

  private enum CodingKeys: String, CodingKey {
    case share, percent
  }

  /// An object: `{"share":"most","percent":65}`.
  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    share = try container.decode(Word.self, forKey: .share)
    percent = try container.decodeIfPresent(Int.self, forKey: .percent)
    guard let percent else { return }
    guard !share.isOuter, (10...90).contains(percent), percent.isMultiple(of: 5) else {
      throw DecodingError.dataCorruptedError(
        forKey: .percent, in: container, debugDescription: "a percentage beside this word")
    }
  }
}
