// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Access.
  ///
  /// That somebody read or changed records of one person, in one call.
  public struct AccessEntry: Codable, Sendable, Hashable {
    /// When. When it was.
    public var at: String
    public var by: Wire.PersonName?
    public var role: Wire.Role?
    /// As what. As what they could, in words: the tie to the record by which they could, or else
    /// their role.
    public var asWhat: String?
    public var direction: Wire.AccessDirection
    /// Method. The method that was called.
    public var method: String
    /// What. What that method does, in words.
    public var what: String
    /// Kind of record. What kind of record it was, when it was one record.
    public var kind: String?
    /// Record. The record's id, when it was one record.
    public var record: String?
    /// Reason. The reason that was given, where one had to be.
    public var reason: String?
    public var about: Wire.PersonName?
    /// About a young person. It was about a young person, who is not named in the log.
    public var aboutYoungPerson: Bool?
    /// Number. The row of the log; for information governance.
    public var number: Int?

    public init(
      at: String,
      by: Wire.PersonName? = nil,
      role: Wire.Role? = nil,
      asWhat: String? = nil,
      direction: Wire.AccessDirection,
      method: String,
      what: String,
      kind: String? = nil,
      record: String? = nil,
      reason: String? = nil,
      about: Wire.PersonName? = nil,
      aboutYoungPerson: Bool? = nil,
      number: Int? = nil
    ) {
      self.at = at
      self.by = by
      self.role = role
      self.asWhat = asWhat
      self.direction = direction
      self.method = method
      self.what = what
      self.kind = kind
      self.record = record
      self.reason = reason
      self.about = about
      self.aboutYoungPerson = aboutYoungPerson
      self.number = number
    }
  }
}
