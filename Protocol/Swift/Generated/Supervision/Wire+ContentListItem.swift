// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Entry.
  ///
  /// One entry of a list.
  public struct ContentListItem: Codable, Sendable, Hashable {
    /// Id. What records refer to, such as `PURP-3`.
    public var id: String
    public var list: Wire.ContentList
    /// Section. The section of the evidence scope it comes from.
    public var section: String
    /// Kind. What kind of entry it is, in the list's own word.
    public var kind: String
    /// Text. The entry itself.
    public var text: String
    /// Retired. No longer offered; kept because records refer to it.
    public var retired: Bool?

    public init(
      id: String,
      list: Wire.ContentList,
      section: String,
      kind: String,
      text: String,
      retired: Bool? = nil
    ) {
      self.id = id
      self.list = list
      self.section = section
      self.kind = kind
      self.text = text
      self.retired = retired
    }
  }
}
