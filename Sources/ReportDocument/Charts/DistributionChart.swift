extension ReportDocument {
  /// Every value of every group on one scale, one dot each, with the median marked.
  package struct DistributionChart: Codable, Hashable, Sendable {
    package var valueTitle: String
    package var decimals: Int
    /// The ends of the scale where the measure has them, such as 1 to 4; else the data decide.
    package var range: Range?
    package var groups: [Group]

    package init(valueTitle: String, decimals: Int, range: Range? = nil, groups: [Group]) {
      self.valueTitle = valueTitle
      self.decimals = decimals
      self.range = range
      self.groups = groups
    }

    package struct Range: Codable, Hashable, Sendable {
      package let from: Double
      package let to: Double

      /// Nil unless `from` is the lower of two finite ends.
      package init?(from: Double, to: Double) {
        guard from.isFinite, to.isFinite, from < to else { return nil }
        self.from = from
        self.to = to
      }
    }

    package struct Group: Codable, Hashable, Sendable {
      package let label: String
      /// In rising order, so that the order of rows in a database tells nothing.
      package let values: [Double]
      package let median: Double?

      /// Values that are not finite are left out.
      package init(_ label: String, values: [Double], median: Double?) {
        self.label = label
        self.values = values.filter(\.isFinite).sorted()
        self.median = median.flatMap { $0.isFinite ? $0 : nil }
      }
    }
  }
}
