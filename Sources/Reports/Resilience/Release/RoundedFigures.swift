/// A number of people that records tell, rounded down to five. Nobody is still nobody.
struct RoundedCount: Hashable, Sendable {
  private static let step = 5

  /// `nil` for none at all; otherwise a multiple of 5, which is 0 for one to four people.
  let atLeast: Int?

  /// - Precondition: 0 or more.
  init(_ count: Int) {
    precondition(count >= 0, "a number of people")
    atLeast = count == 0 ? nil : count / Self.step * Self.step
  }

  /// `none`, `fewer than 5`, `15 or more`.
  var words: String {
    switch atLeast {
    case nil: "none"
    case 0: "fewer than \(Self.step)"
    case .some(let count): "\(count) or more"
    }
  }
}

/// In JSON `{}` for none, or `{"atLeast": 15}`.
extension RoundedCount: Codable {
  private enum CodingKeys: CodingKey { case atLeast }

  init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    atLeast = try values.decodeIfPresent(Int.self, forKey: .atLeast)
    if let atLeast, atLeast < 0 || !atLeast.isMultiple(of: Self.step) {
      throw DecodingError.dataCorruptedError(
        forKey: .atLeast, in: values, debugDescription: "a multiple of five people")
    }
  }
}

/// A share of days or sessions that records tell: a whole percentage where 20 people or more stand behind it, a word
/// below.
struct RecordedShare: Hashable, Sendable {
  let share: ShownShare.Word
  /// 0 to 100.
  let percent: Int?

  /// - Precondition: `total` is at least 1 and `count` is 0 to `total`.
  init(_ count: Int, of total: Int, people: Int) {
    share = ShownShare(count, of: total).share
    percent =
      people < ShownShare.fewestForPercent
      ? nil : Int((Double(count) / Double(total) * 100).rounded(.toNearestOrAwayFromZero))
  }

  /// `73%`, `most`.
  var words: String { percent.map { "\($0)%" } ?? share.words }
}

extension RecordedShare: Codable {
  private enum CodingKeys: CodingKey { case share, percent }

  init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    share = try values.decode(ShownShare.Word.self, forKey: .share)
    percent = try values.decodeIfPresent(Int.self, forKey: .percent)
    if let percent, !(0...100).contains(percent) {
      throw DecodingError.dataCorruptedError(
        forKey: .percent, in: values, debugDescription: "a percentage from 0 to 100")
    }
  }
}
