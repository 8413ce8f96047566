// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Audit.
  ///
  /// One audit and what is worked out from it.
  public struct AuditRecord: Codable, Sendable, Hashable {
    /// Audit. The audit's id.
    public var id: String
    /// Revision. Which version of the record this is.
    public var revision: Int
    /// Auditor. Who made it.
    public var auditor: String
    /// Recorded at. When it was recorded.
    public var recordedAt: String
    public var audit: Wire.AuditEntry
    /// Scored. How many of C1 to C10 have a score that counts.
    public var scored: Int
    /// Quality index. The mean of the scored C1 to C10; absent when fewer than 8 were scored.
    public var qualityIndex: Double?

    public init(
      id: String,
      revision: Int,
      auditor: String,
      recordedAt: String,
      audit: Wire.AuditEntry,
      scored: Int,
      qualityIndex: Double? = nil
    ) {
      self.id = id
      self.revision = revision
      self.auditor = auditor
      self.recordedAt = recordedAt
      self.audit = audit
      self.scored = scored
      self.qualityIndex = qualityIndex
    }
  }
}
