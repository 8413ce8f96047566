// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Concern.
  ///
  /// Somebody may be hurt. Give either the report or why there is none yet.
  public struct ConcernEntry: Codable, Sendable, Hashable {
    /// Noticed. When it was noticed.
    public var noticedAt: String
    /// Noticed by. Who noticed; absent means you.
    public var noticedBy: String?
    /// Exact words. What was said, written or seen, exactly.
    public var exactWords: String
    /// Immediate danger. Whether somebody is in danger now: then call 999 first.
    public var immediateDanger: Bool
    /// Young person. The case system's own number or a local pseudonym, if it is known.
    public var youngPerson: String?
    /// Contribution. The contribution it came from.
    public var contribution: String?
    /// Young person told. Whether and how they were told that it is passed on.
    public var youngPersonTold: String?
    /// First told. The first person told.
    public var firstPersonTold: String?
    public var report: Wire.ConcernReport?
    /// Why not yet. Why nobody outside has been told yet.
    public var notReportedBecause: String?
    /// About a worker. Somebody who works or cares here and whom it is about: it is then hidden
    /// from them and their line.
    public var aboutWorker: String?
    /// Designated officer told. When the designated officer was told.
    public var designatedOfficerToldAt: String?

    public init(
      noticedAt: String,
      noticedBy: String? = nil,
      exactWords: String,
      immediateDanger: Bool,
      youngPerson: String? = nil,
      contribution: String? = nil,
      youngPersonTold: String? = nil,
      firstPersonTold: String? = nil,
      report: Wire.ConcernReport? = nil,
      notReportedBecause: String? = nil,
      aboutWorker: String? = nil,
      designatedOfficerToldAt: String? = nil
    ) {
      self.noticedAt = noticedAt
      self.noticedBy = noticedBy
      self.exactWords = exactWords
      self.immediateDanger = immediateDanger
      self.youngPerson = youngPerson
      self.contribution = contribution
      self.youngPersonTold = youngPersonTold
      self.firstPersonTold = firstPersonTold
      self.report = report
      self.notReportedBecause = notReportedBecause
      self.aboutWorker = aboutWorker
      self.designatedOfficerToldAt = designatedOfficerToldAt
    }
  }
}
