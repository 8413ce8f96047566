/// The mean of answers from 1 to 5, as it may be shown: to one decimal (DOMAIN §2.3), and never
/// beyond 1.5 and 4.5, because a mean of 5 would say what everybody answered.
package struct ShownMean: Hashable, Sendable, Codable {
  private static let range = Tenths(count: 15)...Tenths(count: 45)

  private let tenths: Tenths

  /// - Precondition: of answers from 1 to 5.
  package init(_ mean: Double) {
    precondition((1...5).contains(mean), "a mean of answers from 1 to 5")
    tenths = min(max(Tenths(rounding: mean), Self.range.lowerBound), Self.range.upperBound)
  }

  /// 1.5 to 4.5, for charts and for comparing with what was shown before.
  package var value: Double { tenths.value }

  /// `3.4`, `1.5 or less`, `4.5 or more`.
  package var words: String {
    switch tenths {
    case Self.range.lowerBound: "\(tenths.words) or less"
    case Self.range.upperBound: "\(tenths.words) or more"
    default: tenths.words
    }
  }

  /// A number: `3.4`.
  package init(from decoder: any Decoder) throws {
    tenths = try Tenths(from: decoder)
    guard Self.range.contains(tenths) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "a mean from 1.5 to 4.5"))
    }
  }

  package func encode(to encoder: any Encoder) throws { try tenths.encode(to: encoder) }
}
