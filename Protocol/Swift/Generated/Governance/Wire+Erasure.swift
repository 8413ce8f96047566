// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Erasure.
  ///
  /// That information governance erased words; never what they said.
  public struct Erasure: Codable, Sendable, Hashable {
    /// Id. Its id.
    public var id: String
    /// What. What was erased, in words.
    public var what: String
    public var person: Wire.PersonName?
    /// Reason. Why.
    public var reason: String
    public var by: Wire.PersonName
    /// Day. The day on which it was erased.
    public var on: String

    public init(
      id: String,
      what: String,
      person: Wire.PersonName? = nil,
      reason: String,
      by: Wire.PersonName,
      on: String
    ) {
      self.id = id
      self.what = what
      self.person = person
      self.reason = reason
      self.by = by
      self.on = on
    }
  }
}
