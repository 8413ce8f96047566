// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Not evidenced.
  ///
  /// Nothing in the assessment shows it.
  public struct NotEvidenced: Codable, Sendable, Hashable {
    /// Should have been there. Whether it should have been there: if so it counts as 1, otherwise
    /// not at all.
    public var shouldHaveBeenThere: Bool

    public init(
      shouldHaveBeenThere: Bool
    ) {
      self.shouldHaveBeenThere = shouldHaveBeenThere
    }
  }
}
