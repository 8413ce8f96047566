// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Smallest group.
  ///
  /// How many different people a figure about a group must rest on.
  public struct DisclosureRule: Codable, Sendable, Hashable {
    /// Smallest group. Figures that rest on fewer people are hidden. In people.
    public var smallestGroup: Int
    /// Lowest. It can never be set below this. In people.
    public var lowest: Int
    /// Since. The day since which it is so; absent while nobody has changed it.
    public var since: String?

    public init(
      smallestGroup: Int,
      lowest: Int,
      since: String? = nil
    ) {
      self.smallestGroup = smallestGroup
      self.lowest = lowest
      self.since = since
    }
  }
}
