package import ReportDocument

/// What a report must know of where its figures come from, and cannot work out itself.
package struct ReportOrigin: Hashable, Sendable {
  /// What was read, as the data tell it: "changes up to 18,233". Never a reading of the clock.
  package let dataCut: String
  package let softwareVersion: String
  /// The policies and lists in force, each with its version.
  package let versions: [ReportDocument.Version]

  package init(dataCut: String, softwareVersion: String, versions: [ReportDocument.Version]) {
    self.dataCut = dataCut
    self.softwareVersion = softwareVersion
    self.versions = versions
  }
}
