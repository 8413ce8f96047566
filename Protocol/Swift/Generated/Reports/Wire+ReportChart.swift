// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Chart.
  ///
  /// A chart. `kind` names the further member that holds its figures.
  public struct ReportChart: Codable, Sendable, Hashable {
    /// Title. What the chart is called.
    public var title: String
    /// In words. What the chart shows, for whoever cannot see it.
    public var altText: String
    /// Kind. Which kind of chart it is.
    public var kind: Kind
    public var control: Wire.ReportControlChart?
    public var distribution: Wire.ReportDistribution?
    public var bars: Wire.ReportBars?
    public var scatter: Wire.ReportScatter?

    public init(
      title: String,
      altText: String,
      kind: Kind,
      control: Wire.ReportControlChart? = nil,
      distribution: Wire.ReportDistribution? = nil,
      bars: Wire.ReportBars? = nil,
      scatter: Wire.ReportScatter? = nil
    ) {
      self.title = title
      self.altText = altText
      self.kind = kind
      self.control = control
      self.distribution = distribution
      self.bars = bars
      self.scatter = scatter
    }

    /// Kind.
    ///
    /// Which kind of chart it is.
    public enum Kind: String, Codable, Sendable, Hashable, CaseIterable {
      case control
      case distribution
      case bars
      case scatter
    }
  }
}
