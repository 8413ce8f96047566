// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Section.
  ///
  /// A heading and what stands under it.
  public struct ReportSection: Codable, Sendable, Hashable {
    /// Heading. The heading.
    public var heading: String
    /// Blocks. What stands under it, in order.
    public var blocks: [Wire.ReportBlock]

    public init(
      heading: String,
      blocks: [Wire.ReportBlock]
    ) {
      self.heading = heading
      self.blocks = blocks
    }
  }
}
