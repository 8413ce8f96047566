package import ReportDocument
package import Workbook

/// `reports.workforce` for one unit and one quarter: conditions first, then support, what the work does to people, and
/// what was promised (DOMAIN §8). Pure: it reads what was released, and nothing that anybody answered.
package struct WorkforceReport: Sendable {
  package enum Reader: Sendable {
    /// Of the unit: sees the units below it too.
    case leader
    /// Works in the unit: sees the unit itself.
    case member
  }

  /// The unit is not in the release: it did not exist when the figures were released.
  package struct UnknownUnit: Error, Hashable {
    package let unit: Team.ID
  }

  private let releases: [WorkforceRelease]
  private let scope: Team.ID
  private let promises: WorkforcePromises
  private let today: Day
  private let origin: ReportOrigin
  private let reader: Reader

  /// - Parameters:
  ///   - releases: every release up to and including the quarter, oldest first; the last is the report's.
  ///   - today: decides which promises are overdue, and nothing else.
  package init(
    releases: [WorkforceRelease], scope: Team.ID, promises: WorkforcePromises, today: Day,
    origin: ReportOrigin, reader: Reader
  ) {
    self.releases = releases
    self.scope = scope
    self.promises = promises
    self.today = today
    self.origin = origin
    self.reader = reader
  }

  /// - Throws: ``UnknownUnit``.
  package func document() throws -> ReportDocument {
    let view = try view()
    return ReportDocument(
      title: "Workforce: conditions, support, and what was promised",
      reader: reader == .leader ? "Leaders" : "Everybody who works here",
      period: .init(
        from: ReportDocument.Day(view.quarter.from), to: ReportDocument.Day(view.quarter.until)),
      scope: view.scope.name,
      sections: [
        .init("Read this first", ReadFirstSection(view).blocks),
        .init("What you promised last quarter, and what happened", PromiseBlocks(view).kept),
        .init("Conditions you set", ConditionsSection(view).blocks),
        .init("Support", SupportSection(view).blocks),
        .init("What the work does to people, and recovery", ImpactSection(view).blocks),
        .init("Staying and leaving", StayingSection(view).blocks),
        .init("Conditions to watch", WatchSection(view).blocks),
        .init("Quarter by quarter", QuartersSection(view).blocks),
        .init("What we will do, who, by when", PromiseBlocks(view).next),
      ],
      caveats: WorkforceCaveats.all, suppressionNotes: HiddenUnits(view).notes,
      provenance: WorkforceProvenance(view, origin).provenance)
  }

  private func view() throws -> WorkforceView {
    guard let release = releases.last, let unit = release.unit(scope) else {
      throw UnknownUnit(unit: scope)
    }
    let isLeader = reader == .leader
    return WorkforceView(
      release: release, history: releases, scope: unit,
      rows: isLeader ? release.units(within: unit) : [unit],
      promises: isLeader ? promises : promises.made(to: release.units(above: unit)),
      today: today)
  }
}
