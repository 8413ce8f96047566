import Foundation
import JSONRPC
import ReportDocument
import Reports
import Storage
import Synchronization
import Workbook
import WorkbookProtocol

extension Services {
  func assessmentLink(
    _ params: ReportsAssessmentLink.Params, _ call: Call<Visit>, _ reports: AssessmentLinkReports
  ) async throws -> [UInt8] {
    guard
      let period = ReportPeriod(
        from: try Day(wire: params.period.from), until: try Day(wire: params.period.until))
    else {
      throw Fault.invalidParam("/period/until", "The last day is before the first.")
    }
    try period.requireWholeQuarters()
    let scope = try params.scope.reading(Team.ID.init(wire:))
    return try await read(ReportsAssessmentLink.self, call) { reading in
      _ = try reading.require([.authority], "report")
      try reading.requireWholeAuthority(scope)
      let key = AssessmentLinkReports.Key(
        changes: try reading.snapshot.changeSequence(), period: period, today: reading.today,
        smallestGroup: try reading.snapshot.smallestGroup().people)
      return try reports.report(key) {
        let records = try reading.snapshot.linkRecords()
        return try self.document(records, key, at: reading.now)
      }
    }
  }

  private func document(
    _ records: LinkRecords, _ key: AssessmentLinkReports.Key, at now: Instant
  ) throws -> [UInt8] {
    let report = AssessmentLinkReport(
      records: records, period: key.period, today: key.today, policy: content.policy,
      workingDays: content.workingDays, smallestGroup: key.smallestGroup,
      criterionTitles: Self.criterionTitles,
      origin: ReportOrigin(
        dataCut: "changes up to \(key.changes)", softwareVersion: softwareVersion,
        versions: [
          .init("Content lists and frequency policy", content.lists.version)
        ]
      ))
    return try stamped(report.document(), at: now)
  }

  private static let criterionTitles = Dictionary(
    uniqueKeysWithValues: Wire.Criterion.allCases.compactMap { wire in
      Criterion(rawValue: wire.rawValue).map { ($0, wire.title) }
    })
}

extension ReportPeriod {
  /// Two periods that differ by a few days would tell what happened in those days.
  ///
  /// - Throws: −32602.
  fileprivate func requireWholeQuarters() throws(Fault) {
    var faults: [Breach] = []
    for (day, pointer) in [(from, "/from"), (until, "/until")]
    where !Quarter.years.contains(day.parts.year) {
      faults.append(Breach(pointer, .outOfRange, "There are no records of that year."))
    }
    if let breaches = Breaches(faults) { throw Fault(breaches, under: "/period") }
    if Quarter(of: from).from != from {
      faults.append(
        Breach("/from", .outOfRange, "The period begins with the first day of a quarter."))
    }
    if Quarter(of: until).until != until {
      faults.append(
        Breach("/until", .outOfRange, "The period ends with the last day of a quarter."))
    }
    if let breaches = Breaches(faults) { throw Fault(breaches, under: "/period") }
  }
}

extension Reading {
  /// One question about everybody: parts of the authority are too small for this report, and could be told apart.
  fileprivate func requireWholeAuthority(_ scope: Team.ID?) throws {
    guard let scope else { return }
    guard let unit = try snapshot.team(scope)?.value else { throw Fault.notFound("unit") }
    guard unit.level == .organisation else {
      throw Fault.ruleViolated(
        "This report is given for the whole authority only: leave the scope out.", at: "/scope")
    }
  }
}

/// Reports that are still true, because nothing has been recorded since and it is still the same day.
final class AssessmentLinkReports: Sendable {
  struct Key: Hashable {
    let changes: Int64
    let period: ReportPeriod
    let today: Day
    let smallestGroup: SmallestGroup
  }

  private static let largestCount = 16
  private let kept = Mutex<[Key: [UInt8]]>([:])

  func report(_ key: Key, _ make: () throws -> [UInt8]) rethrows -> [UInt8] {
    if let known = kept.withLock({ $0[key] }) { return known }
    let made = try make()
    kept.withLock { kept in
      kept = kept.filter { $0.key.changes == key.changes && $0.key.today == key.today }
      if kept.count < Self.largestCount { kept[key] = made }
    }
    return made
  }
}
