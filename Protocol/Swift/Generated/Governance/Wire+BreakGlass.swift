// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Glass broken.
  ///
  /// That somebody read, in an emergency, what they otherwise may not.
  public struct BreakGlass: Codable, Sendable, Hashable {
    /// Id. Its id.
    public var id: String
    public var by: Wire.PersonName
    public var person: Wire.PersonName?
    /// About a young person. The glass was broken for a young person's records, not for a worker's.
    public var aboutYoungPerson: Bool?
    /// Young person. The reference; shown only to those to whom the case is allocated and to
    /// whoever broke the glass.
    public var youngPerson: String?
    /// Reason. Why it could not wait.
    public var reason: String
    /// From. When it began.
    public var at: String
    /// Until. When it ended.
    public var until: String
    /// Review due. By when it is to be reviewed.
    public var reviewDue: String
    /// Reviewed. When it was reviewed.
    public var reviewedOn: String?
    public var reviewedBy: Wire.PersonName?
    /// Justified. Whether it had to be.
    public var justified: Bool?
    /// Note. What the review found; for information governance and safeguarding leads.
    public var note: String?
    /// Held back until. The notice is held back until this day; only information governance and
    /// safeguarding leads see that.
    public var heldUntil: String?
    public var holdAskedBy: Wire.PersonName?
    /// Why it was held back. Why the notice was held back, by each of the two, the oldest first;
    /// only information governance and safeguarding leads see that.
    public var holdReasons: [Wire.HoldReason]?
    /// Revision. The present revision.
    public var revision: Int

    public init(
      id: String,
      by: Wire.PersonName,
      person: Wire.PersonName? = nil,
      aboutYoungPerson: Bool? = nil,
      youngPerson: String? = nil,
      reason: String,
      at: String,
      until: String,
      reviewDue: String,
      reviewedOn: String? = nil,
      reviewedBy: Wire.PersonName? = nil,
      justified: Bool? = nil,
      note: String? = nil,
      heldUntil: String? = nil,
      holdAskedBy: Wire.PersonName? = nil,
      holdReasons: [Wire.HoldReason]? = nil,
      revision: Int
    ) {
      self.id = id
      self.by = by
      self.person = person
      self.aboutYoungPerson = aboutYoungPerson
      self.youngPerson = youngPerson
      self.reason = reason
      self.at = at
      self.until = until
      self.reviewDue = reviewDue
      self.reviewedOn = reviewedOn
      self.reviewedBy = reviewedBy
      self.justified = justified
      self.note = note
      self.heldUntil = heldUntil
      self.holdAskedBy = holdAskedBy
      self.holdReasons = holdReasons
      self.revision = revision
    }
  }
}
