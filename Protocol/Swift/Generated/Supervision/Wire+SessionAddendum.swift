// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Note added.
  ///
  /// A dated note beside what was written.
  public struct SessionAddendum: Codable, Sendable, Hashable {
    /// Id. Its id.
    public var id: String
    /// By whom. Who added it.
    public var by: String
    /// When. When it was added.
    public var at: String
    public var part: Wire.AccessPart
    /// Case discussion. The case discussion it belongs to.
    public var discussion: String?
    /// Note. What it says; absent when the words were erased.
    public var text: String?

    public init(
      id: String,
      by: String,
      at: String,
      part: Wire.AccessPart,
      discussion: String? = nil,
      text: String? = nil
    ) {
      self.id = id
      self.by = by
      self.at = at
      self.part = part
      self.discussion = discussion
      self.text = text
    }
  }
}
