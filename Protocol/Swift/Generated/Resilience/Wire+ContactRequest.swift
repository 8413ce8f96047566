// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Please contact me.
  ///
  /// Somebody would like to hear from you. Their answers are not part of it.
  public struct ContactRequest: Codable, Sendable, Hashable {
    /// Wish. Its id.
    public var id: String
    /// Revision. Which version of the record this is.
    public var revision: Int
    public var person: Wire.PersonName
    public var who: Wire.ContactKind
    /// Asked. The day on which it was asked.
    public var askedOn: String
    /// Contacted. The day on which you said that you had been in touch.
    public var contactedOn: String?

    public init(
      id: String,
      revision: Int,
      person: Wire.PersonName,
      who: Wire.ContactKind,
      askedOn: String,
      contactedOn: String? = nil
    ) {
      self.id = id
      self.revision = revision
      self.person = person
      self.who = who
      self.askedOn = askedOn
      self.contactedOn = contactedOn
    }
  }
}
