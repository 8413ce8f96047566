// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Instrument.
  ///
  /// A way of asking that others made. This product holds how it is scored and none of its wording.
  public struct InstrumentRecord: Codable, Sendable, Hashable {
    /// Instrument. Its id.
    public var id: String
    /// Version. Which version is scored here.
    public var version: String
    /// Title. Its name.
    public var title: String
    /// Items. How many items it has.
    public var items: Int
    /// Lowest answer. The lowest number of an answer.
    public var lowest: Int
    /// Highest answer. The highest number of an answer.
    public var highest: Int
    /// Reversed items. The items that are scored the other way round.
    public var reversedItems: [Int]
    /// Bands. The bands of the published scoring; none for some.
    public var bands: [Wire.InstrumentBand]
    public var rhythm: Wire.InstrumentRhythm
    /// Higher is better. Whether a higher score is the better one.
    public var higherIsBetter: Bool
    /// Source. Where it was published.
    public var citation: String
    /// Licence. What is known about who may use it.
    public var licence: String
    /// Enabled. Whether this authority asks it.
    public var enabled: Bool
    /// Wording. The items in the words that the authority supplied, in their order.
    public var wording: [String]?

    public init(
      id: String,
      version: String,
      title: String,
      items: Int,
      lowest: Int,
      highest: Int,
      reversedItems: [Int],
      bands: [Wire.InstrumentBand],
      rhythm: Wire.InstrumentRhythm,
      higherIsBetter: Bool,
      citation: String,
      licence: String,
      enabled: Bool,
      wording: [String]? = nil
    ) {
      self.id = id
      self.version = version
      self.title = title
      self.items = items
      self.lowest = lowest
      self.highest = highest
      self.reversedItems = reversedItems
      self.bands = bands
      self.rhythm = rhythm
      self.higherIsBetter = higherIsBetter
      self.citation = citation
      self.licence = licence
      self.enabled = enabled
      self.wording = wording
    }
  }
}
