// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Access log checked.
  ///
  /// What a check of the access log found.
  public struct LogVerdict: Codable, Sendable, Hashable {
    /// Sound. Whether nothing was found.
    public var sound: Bool
    /// From row. The first row that was checked.
    public var fromRow: Int
    /// Until row. The last row there is.
    public var untilRow: Int
    /// Rows. How many were checked.
    public var rows: Int
    /// First bad row. The first row that is not as it was written, or is missing.
    public var firstBadRow: Int?
    /// Finding. What was found and what to do, in a sentence.
    public var finding: String
    /// Signed row. The newest row that is signed outside the database.
    public var signedRow: Int?
    /// Signed. When that was signed.
    public var signedAt: String?

    public init(
      sound: Bool,
      fromRow: Int,
      untilRow: Int,
      rows: Int,
      firstBadRow: Int? = nil,
      finding: String,
      signedRow: Int? = nil,
      signedAt: String? = nil
    ) {
      self.sound = sound
      self.fromRow = fromRow
      self.untilRow = untilRow
      self.rows = rows
      self.firstBadRow = firstBadRow
      self.finding = finding
      self.signedRow = signedRow
      self.signedAt = signedAt
    }
  }
}
