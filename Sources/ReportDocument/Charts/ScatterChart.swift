extension ReportDocument {
  /// Two figures of each thing against each other.
  package struct ScatterChart: Codable, Hashable, Sendable {
    package var xTitle: String
    package var yTitle: String
    package var xDecimals: Int
    package var yDecimals: Int
    /// At most four can be told apart in print.
    package var series: [Series]

    package init(
      xTitle: String, yTitle: String, xDecimals: Int, yDecimals: Int, series: [Series]
    ) {
      self.xTitle = xTitle
      self.yTitle = yTitle
      self.xDecimals = xDecimals
      self.yDecimals = yDecimals
      self.series = series
    }

    package struct Series: Codable, Hashable, Sendable {
      package let name: String
      /// In rising order of x, then y, so that the order of rows in a database tells nothing.
      package let points: [Point]

      /// Points that are not finite are left out.
      package init(_ name: String, points: [Point]) {
        self.name = name
        self.points = points.filter { $0.x.isFinite && $0.y.isFinite }
          .sorted { ($0.x, $0.y) < ($1.x, $1.y) }
      }
    }

    package struct Point: Codable, Hashable, Sendable {
      package var x: Double
      package var y: Double

      package init(x: Double, y: Double) {
        self.x = x
        self.y = y
      }
    }
  }
}
