// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Limits.
  ///
  /// Mean and limits; on trial below twelve points.
  public struct ReportControlLimits: Codable, Sendable, Hashable {
    /// Mean. The mean.
    public var mean: Double
    /// Lower limit. The lower limit.
    public var lower: Double
    /// Upper limit. The upper limit.
    public var upper: Double
    /// Status. On trial or locked.
    public var status: Status

    public init(
      mean: Double,
      lower: Double,
      upper: Double,
      status: Status
    ) {
      self.mean = mean
      self.lower = lower
      self.upper = upper
      self.status = status
    }

    /// Status.
    ///
    /// On trial or locked.
    public enum Status: String, Codable, Sendable, Hashable, CaseIterable {
      case trial
      case locked
    }
  }
}
