// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// How many took part.
  ///
  /// How many of one group; somebody may be in several.
  public struct NumberTakingPart: Codable, Sendable, Hashable {
    public var group: Wire.TakingPart
    /// People. How many took part. In people.
    public var people: Int

    public init(
      group: Wire.TakingPart,
      people: Int
    ) {
      self.group = group
      self.people = people
    }
  }
}
