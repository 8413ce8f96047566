// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Share.
  ///
  /// So many of so many.
  public struct ReportShare: Codable, Sendable, Hashable {
    /// How many. How many.
    public var count: Int
    /// Of how many. Of how many.
    public var of: Int

    public init(
      count: Int,
      of: Int
    ) {
      self.count = count
      self.of = of
    }
  }
}
