// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Contact asked for.
  ///
  /// What became of a wish to be contacted.
  public struct ContactState: Codable, Sendable, Hashable {
    /// Wish. Its id.
    public var id: String
    public var who: Wire.ContactKind
    public var with: Wire.PersonName
    /// Asked. The day on which it was asked.
    public var askedOn: String
    /// Contacted. The day on which they said that they had been in touch.
    public var contactedOn: String?

    public init(
      id: String,
      who: Wire.ContactKind,
      with: Wire.PersonName,
      askedOn: String,
      contactedOn: String? = nil
    ) {
      self.id = id
      self.who = who
      self.with = with
      self.askedOn = askedOn
      self.contactedOn = contactedOn
    }
  }
}
