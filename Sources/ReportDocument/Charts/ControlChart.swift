extension ReportDocument {
  /// A figure over time, with its mean and limits (XmR, DOMAIN §5) where they are known.
  package struct ControlChart: Codable, Hashable, Sendable {
    package var valueTitle: String
    package var decimals: Int
    package var points: [Point]
    package var limits: Limits?

    package init(valueTitle: String, decimals: Int, points: [Point], limits: Limits? = nil) {
      self.valueTitle = valueTitle
      self.decimals = decimals
      self.points = points
      self.limits = limits
    }

    package struct Point: Codable, Hashable, Sendable {
      /// Of the horizontal axis, as short as can be: "Mar 2026".
      package let label: String
      /// Nil where there is none: a gap in the line.
      package let value: Double?
      package let signals: [Signal]

      /// A value that is not finite is a gap.
      package init(_ label: String, _ value: Double?, signals: [Signal] = []) {
        self.label = label
        self.value = value.flatMap { $0.isFinite ? $0 : nil }
        self.signals = signals
      }
    }

    package enum Signal: String, Codable, Sendable {
      case outsideLimits, sevenOnOneSide, sevenInOneDirection, twoOfThreeNearALimit

      package var words: String {
        switch self {
        case .outsideLimits: "outside the limits"
        case .sevenOnOneSide: "seven in a row on one side of the mean"
        case .sevenInOneDirection: "seven in a row rising or falling"
        case .twoOfThreeNearALimit: "two of three near one limit"
        }
      }
    }

    /// All three finite. `trial` when they rest on fewer than 12 points.
    package struct Limits: Codable, Hashable, Sendable {
      package enum Status: String, Codable, Sendable {
        case trial, locked
      }

      package let mean: Double
      package let lower: Double
      package let upper: Double
      package let status: Status

      /// Nil when a limit cannot be calculated.
      package init?(mean: Double, lower: Double, upper: Double, status: Status) {
        guard mean.isFinite, lower.isFinite, upper.isFinite else { return nil }
        self.mean = mean
        self.lower = lower
        self.upper = upper
        self.status = status
      }
    }
  }
}
