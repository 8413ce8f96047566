/// An average without a fixed scale, as it may be shown: to one decimal (DOMAIN §2.3). Children
/// allocated, for one.
package struct ShownAverage: Hashable, Sendable, Codable {
  private let tenths: Tenths

  /// - Precondition: a number, and not beyond ten million million.
  package init(_ average: Double) {
    tenths = Tenths(rounding: average)
  }

  package var value: Double { tenths.value }

  /// `17.3`.
  package var words: String { tenths.words }

  /// A number: `17.3`.
  package init(from decoder: any Decoder) throws { tenths = try Tenths(from: decoder) }

  package func encode(to encoder: any Encoder) throws { try tenths.encode(to: encoder) }
}
