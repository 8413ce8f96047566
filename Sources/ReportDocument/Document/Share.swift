extension ReportDocument {
  /// So many of so many. It alone decides whether a percentage may be shown.
  ///
  /// DOMAIN §8: a percentage always shows its n; below n = 20 there is only the count.
  package struct Share: Codable, Hashable, Sendable {
    package static let smallestBaseForPercentage = 20

    package let count: Int
    package let total: Int

    private enum CodingKeys: String, CodingKey {
      case count
      case total = "of"
    }

    /// - Precondition: `0 ≤ count ≤ total`.
    package init(_ count: Int, of total: Int) {
      precondition(0 <= count && count <= total, "a share lies between none and all")
      self.count = count
      self.total = total
    }

    package init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: CodingKeys.self)
      count = try values.decode(Int.self, forKey: .count)
      total = try values.decode(Int.self, forKey: .total)
      guard 0 <= count, count <= total else {
        throw DecodingError.dataCorruptedError(
          forKey: .count, in: values, debugDescription: "A share lies between none and all.")
      }
    }

    /// 0–100, or nil where the base is too small for a percentage.
    package var percentage: Double? {
      guard total >= Self.smallestBaseForPercentage else { return nil }
      return Double(count) / Double(total) * 100
    }

    /// "7 of 12", or "35% (7 of 20)". "<1%" and ">99%" rather than a false none or all.
    package var words: String {
      let base = "\(Figures.count(count)) of \(Figures.count(total))"
      guard let percentage else { return base }
      let rounded = Int(percentage.rounded())
      let percent =
        switch rounded {
        case 0 where count > 0: "<1%"
        case 100 where count < total: ">99%"
        default: "\(rounded)%"
        }
      return "\(percent) (\(base))"
    }
  }
}
