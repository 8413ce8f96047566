/// A figure kept to one decimal, exactly: the same words and the same bytes wherever it is written.
struct Tenths: Hashable, Sendable, Comparable {
  let count: Int

  init(count: Int) {
    self.count = count
  }

  /// Rounded half away from zero.
  /// - Precondition: a number, and not beyond ten million million.
  init(rounding value: Double) {
    precondition(value.isFinite && value.magnitude < 1e13, "a figure that can be written")
    count = Int((value * 10).rounded(.toNearestOrAwayFromZero))
  }

  /// `3.4`, `−0.5`.
  var words: String {
    let sign = count < 0 ? "\u{2212}" : ""
    return "\(sign)\(count.magnitude / 10).\(count.magnitude % 10)"
  }

  static func < (left: Self, right: Self) -> Bool { left.count < right.count }
}

/// A number with at most one decimal: `3.4`.
extension Tenths: Codable {
  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let value = try container.decode(Double.self)
    guard value.isFinite, value.magnitude < 1e13, Self(rounding: value).value == value else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "a number with one decimal")
    }
    self.init(rounding: value)
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(value)
  }

  var value: Double { Double(count) / 10 }
}
