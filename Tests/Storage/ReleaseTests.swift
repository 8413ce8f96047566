import Foundation
import GRDB
import Testing
import Workbook

@testable import Storage

/// What decides how group figures leave: what was released, the smallest group, the instruments.
@Suite struct ReleaseTests {
  private let officer = Sample.person("Officer")

  @Test func `a quarter is released once, and stays as it was`() async throws {
    let test = try TestStore()
    let (third, fourth) = (Sample.quarter("2025-Q3"), Sample.quarter("2025-Q4"))
    let bytes = Array("figures".utf8)
    try await test.store.write(test.act()) { transaction throws in
      try transaction.keepRelease(of: fourth, bytes, .standard)
      try transaction.keepRelease(of: third, [], .standard)
      try transaction.keepRelease(of: fourth, Array("others".utf8), .standard)
    }
    try await test.store.read { snapshot throws in
      #expect(try snapshot.releasedQuarters() == [third, fourth])
      #expect(try snapshot.workforceRelease(of: fourth) == bytes)
      #expect(try snapshot.workforceRelease(of: third) == [])
      #expect(try snapshot.workforceRelease(of: fourth.next) == nil)
    }
    for sql in [
      "UPDATE workforce_release SET bytes = x'00'", "DELETE FROM workforce_release",
    ] {
      await #expect(throws: (any Error).self, "\(sql)") {
        try await test.store.write(test.act()) { try $0.db.execute(sql: sql) }
      }
    }
  }

  @Test func `a release keeps its day and the smallest group of that day`() async throws {
    let test = try TestStore()
    try await test.add(officer)
    try await test.store.write(test.act()) {
      try $0.keepRelease(of: Sample.quarter("2025-Q4"), [1], try #require(SmallestGroup(12)))
    }
    try await set(20, in: test)
    try await test.store.read { snapshot throws in
      let row = try Row.fetchOne(
        snapshot.db, sql: "SELECT made_on, smallest_group FROM workforce_release")
      #expect(row == ["made_on": "2026-03-02", "smallest_group": 12])
    }
  }

  @Test func `the newest smallest group holds, and earlier ones are kept with their reasons`()
    async throws
  {
    let test = try TestStore()
    try await test.add(officer)
    let standard = try await test.store.read { try $0.smallestGroup() }
    #expect(standard.people == .standard && standard.since == nil)
    for people in [12, 5] { try await set(people, in: test) }
    try await test.store.read { snapshot throws in
      let now = try snapshot.smallestGroup()
      #expect(now.people == SmallestGroup(5) && now.since == TestStore.now.day)
      let rows = try Row.fetchAll(
        snapshot.db, sql: "SELECT people, by, reason FROM disclosure_rule ORDER BY seq")
      #expect(rows.map { $0["people"] as Int } == [12, 5])
      #expect(rows.map { $0["by"] as UUID } == [officer.id.uuid, officer.id.uuid])
      let reasons = try rows.map { row in
        try snapshot.vault.open(
          StoredDisclosureReason.self, of: .disclosureReasons, Array(row["reason"] as Data)
        ).reason
      }
      #expect(reasons == ["CanaryReason 12", "CanaryReason 5"])
    }
    #expect(try test.bytesOnDisk().range(of: Data("Canary".utf8)) == nil)
    for sql in ["UPDATE disclosure_rule SET people = 7", "DELETE FROM disclosure_rule"] {
      await #expect(throws: (any Error).self, "\(sql)") {
        try await test.store.write(test.act()) { try $0.db.execute(sql: sql) }
      }
    }
  }

  @Test func `the smallest group is not set without a reason`() async throws {
    let test = try TestStore()
    await #expect(throws: (any Error).self) {
      try await test.store.write(test.act()) { try $0.setSmallestGroup(.standard) }
    }
    #expect(try await test.store.read { try $0.smallestGroup().since } == nil)
  }

  @Test func `an instrument is asked in the authority's words until it is disabled`() async throws {
    let test = try TestStore()
    try await test.add(officer)
    let (brs, other) = (Instrument.ID("BRS"), Instrument.ID("SIB"))
    let act = test.act("instruments.enable", by: officer.id)
    try await test.store.write(act) { transaction throws in
      try transaction.enable(brs, wording: ["First \"item\"", "Zweite Frage", "الثالثة"])
      try transaction.enable(other, wording: ["One"])
      try transaction.enable(other, wording: ["One, reworded"])
    }
    #expect(
      try await test.store.read { try $0.enabledInstruments() } == [
        brs: ["First \"item\"", "Zweite Frage", "الثالثة"], other: ["One, reworded"],
      ])
    for _ in 0..<2 { try await test.store.write(act) { try $0.disable(brs) } }
    #expect(
      try await test.store.read { try $0.enabledInstruments() } == [other: ["One, reworded"]])
  }

  private func set(_ people: Int, in test: TestStore) async throws {
    let group = try #require(SmallestGroup(people))
    let act = test.act(
      "policy.setDisclosure", by: officer.id, reason: Sample.words("CanaryReason \(people)"))
    try await test.store.write(act) { try $0.setSmallestGroup(group) }
  }
}
