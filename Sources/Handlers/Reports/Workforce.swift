import Foundation
import JSONRPC
import ReportDocument
import Reports
import Storage
import Workbook
import WorkbookProtocol

extension Services {
  func workforce(
    _ params: ReportsWorkforce.Params, _ call: Call<Visit>
  ) async throws -> [UInt8] {
    let quarter = try Quarter(wire: params.period, at: "/period")
    let scope = try params.scope.reading(Team.ID.init(wire:))
    // Figures are released by the first who may read them, the oldest quarter first, and never again.
    while let release = try await nextRelease(through: quarter, scope, call) {
      try await keep(release, call)
    }
    return try await read(ReportsWorkforce.self, call) { reading in
      let unit = try reading.unit(scope, at: "/scope")
      return try workforceDocument(quarter, unit, reading)
    }
  }

  private func nextRelease(
    through quarter: Quarter, _ scope: Team.ID?, _ call: Call<Visit>
  ) async throws -> WorkforceRelease? {
    try await read(ReportsWorkforce.self, call) { reading in
      _ = try reading.unit(scope, at: "/scope")
      try reading.requireClosed(quarter)
      guard try reading.snapshot.hadBegun(by: quarter) else {
        throw Fault.ruleViolated(
          "Nothing had been recorded here by the end of \(quarter.inWords).", at: "/period")
      }
      return try release(through: quarter, in: reading.snapshot, madeOn: reading.today)
    }
  }

  private func keep(_ release: WorkforceRelease, _ call: Call<Visit>) async throws {
    try await keep(
      release, for: Act(ReportsWorkforce.name, by: try signedIn(call), at: now()))
  }

  private func keep(_ release: WorkforceRelease, for act: Act) async throws {
    let act = Act(act.method, by: act.caller, at: act.at)
    let bytes = try release.encoded()
    try await faulting {
      try await store.write(act) {
        try $0.keepRelease(of: release.quarter, bytes, release.smallestGroup)
      }
    }
  }

  /// Releases what has not been released yet, before that which it is made from is erased: what is left of old check-ins is
  /// figures about groups (DOMAIN §7).
  ///
  /// - Parameter quarter: One that has closed.
  func releaseFigures(through quarter: Quarter, for act: Act) async throws {
    while let release = try await faulting({
      try await store.read { snapshot in
        guard try snapshot.hadBegun(by: quarter) else { return WorkforceRelease?.none }
        return try release(through: quarter, in: snapshot, madeOn: act.at.day)
      }
    }) {
      try await keep(release, for: act)
    }
  }

  /// The oldest that there is not yet, up to and including this quarter's.
  private func release(
    through quarter: Quarter, in snapshot: Snapshot, madeOn today: Day
  ) throws -> WorkforceRelease? {
    guard let next = try snapshot.firstUnreleased(through: quarter) else { return nil }
    return WorkforceRelease(
      try snapshot.workforceRecords(of: next), quarter: next, madeOn: today,
      smallestGroup: try snapshot.smallestGroup().people, policy: content.policy,
      workingDays: content.workingDays, instruments: content.instruments)
  }

  private func workforceDocument(
    _ quarter: Quarter, _ unit: UnitAsked, _ reading: Reading
  ) throws -> [UInt8] {
    let releases = try reading.snapshot.releasedQuarters().filter { $0 <= quarter }
      .compactMap { try reading.snapshot.workforceRelease(of: $0) }
      .map { try WorkforceRelease(decoding: $0) }
    let promises = try reading.snapshot.promises(concerning: unit.id).map(\.value)
    let names = try Names(promises.map(\.owner), in: reading.snapshot)
    let report = WorkforceReport(
      releases: releases, scope: unit.id,
      promises: WorkforcePromises(promises.map { ($0, names[$0.owner].name) }),
      today: reading.today,
      origin: ReportOrigin(
        dataCut: "released for \(quarter)", softwareVersion: softwareVersion,
        versions: [.init("Content lists and frequency policy", content.lists.version)]),
      reader: unit.asker == .leader ? .leader : .member)
    do {
      return try stamped(try report.document(), at: reading.now)
    } catch is WorkforceReport.UnknownUnit {
      throw Fault.ruleViolated(
        "This unit did not exist when the figures of \(quarter.inWords) were released.",
        at: "/scope")
    }
  }
}

extension Reading {
  fileprivate func requireClosed(_ quarter: Quarter) throws {
    let release = CheckInWindow.release(of: quarter)
    guard today >= release else {
      throw Fault.ruleViolated(
        "The figures of \(quarter.inWords) are released on \(release.inWords), "
          + "when nobody can answer for it any more.", at: "/period")
    }
  }
}

extension Snapshot {
  fileprivate func hadBegun(by quarter: Quarter) throws -> Bool {
    try firstQuarterRecorded().map { $0 <= quarter } ?? false
  }

  /// The oldest quarter without figures, up to and including the one asked for.
  fileprivate func firstUnreleased(through quarter: Quarter) throws -> Quarter? {
    let released = try Set(releasedQuarters())
    guard !released.contains(quarter), let first = try firstQuarterRecorded(), first <= quarter
    else { return nil }
    return (first.ordinal...quarter.ordinal).lazy.map { Quarter(ordinal: $0) }
      .first { !released.contains($0) }
  }

  /// Never from check-ins: whether there is a report would tell whether anybody answered.
  private func firstQuarterRecorded() throws -> Quarter? {
    try [foundedOn(), firstSessionDay()].compactMap(\.self).min().map { Quarter(of: $0) }
  }
}
