import WorkbookProtocol

extension Families {
  /// The access log, as the person concerned reads it and as information governance does.
  var accessLogProbes: [Probe] {
    [
      Probe(RecordsWhoRead.self) { _, _ in .init() },
      Probe(GovernanceAccessLog.self, alwaysGivesReason: true) { _, reason in
        .init(reason: reason ?? "A complaint was made")
      },
      Probe(GovernanceVerifyLog.self) { _, _ in .init() },
    ]
  }
}
