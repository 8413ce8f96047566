extension ReportDocument {
  /// Horizontal bars, one a series in every category. A share whose base is too small for a
  /// percentage has no bar, only its count.
  package struct BarChart: Codable, Hashable, Sendable {
    package var valueTitle: String
    package var decimals: Int
    /// Names, in the order of each category's values. At most four can be told apart in print.
    package let series: [String]
    package let categories: [Category]

    /// - Precondition: every category has one value a series, and there is a series.
    package init(
      valueTitle: String, decimals: Int = 0, series: [String], categories: [Category]
    ) {
      precondition(!series.isEmpty, "bars have a series")
      precondition(
        categories.allSatisfy { $0.values.count == series.count },
        "every category has one value a series")
      self.valueTitle = valueTitle
      self.decimals = decimals
      self.series = series
      self.categories = categories
    }

    package init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: CodingKeys.self)
      valueTitle = try values.decode(String.self, forKey: .valueTitle)
      decimals = try values.decode(Int.self, forKey: .decimals)
      series = try values.decode([String].self, forKey: .series)
      categories = try values.decode([Category].self, forKey: .categories)
      guard !series.isEmpty,
        categories.allSatisfy({ [series] in $0.values.count == series.count })
      else {
        throw DecodingError.dataCorruptedError(
          forKey: .categories, in: values,
          debugDescription: "Every category has one value a series.")
      }
    }

    package struct Category: Codable, Hashable, Sendable {
      package let label: String
      /// Counts, numbers, shares, or the reason there is none.
      package let values: [Cell]

      package init(_ label: String, _ values: [Cell]) {
        self.label = label
        self.values = values
      }
    }
  }
}
