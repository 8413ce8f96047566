// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Pattern, method or context.
  ///
  /// What is known of one pattern, method or context, with the date and who looked.
  public struct Sighting: Codable, Sendable, Hashable {
    /// What. Its id in the lists: `MODEL-…`, `METHOD-…` or `CONTEXT-…`.
    public var item: String
    public var state: Wire.SightingState
    /// Date. When somebody looked.
    public var date: String?
    /// Who looked. Who looked.
    public var whoLooked: String?

    public init(
      item: String,
      state: Wire.SightingState,
      date: String? = nil,
      whoLooked: String? = nil
    ) {
      self.item = item
      self.state = state
      self.date = date
      self.whoLooked = whoLooked
    }
  }
}
