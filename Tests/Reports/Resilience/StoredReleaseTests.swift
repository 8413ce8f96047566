import Foundation
import Testing
import Workbook

@testable import Reports

@Suite struct StoredReleaseTests {
  private static let fixture = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Snapshots/workforce-release-1.json")

  @Test func `what was stored is read again as it was`() throws {
    for seed in UInt64(1)...20 {
      let release = try InventedWorkforce(seed: seed).release()
      let again = try WorkforceRelease(decoding: release.encoded())
      #expect(again == release, "seed \(seed)")
      #expect(try again.encoded() == release.encoded(), "seed \(seed)")
    }
  }

  /// The file is never recorded again: releases are kept for years, and this is one of them.
  @Test func `a release stored in the first format is still read, byte for byte`() throws {
    let bytes = try Array(Data(contentsOf: Self.fixture))
    let release = try WorkforceRelease(decoding: bytes)
    #expect(release.quarter.description == "2026-Q3")
    #expect(release.madeOn == Day(year: 2026, month: 10, day: 11))
    #expect(release.smallestGroup == .standard)
    #expect(release.units.map(\.name).prefix(2) == ["Whole authority", "East service"])
    let figures = try #require(release.units.first).figures
    #expect(figures.people?.answered.words == "70 or more")
    #expect(figures.pulse["P1"]?.mean.words == "2.7")
    #expect(figures.work.leavers?.words == "5 or more")
    #expect(try release.encoded() == bytes)
  }

  @Test func `a format of the future is refused`() throws {
    let text = String(decoding: try InventedWorkforce(seed: 1).release().encoded(), as: UTF8.self)
    let later = text.replacing("\"format\":1", with: "\"format\":2")
    #expect(later != text)
    #expect(throws: DecodingError.self) { try WorkforceRelease(decoding: Array(later.utf8)) }
    #expect(throws: DecodingError.self) { try WorkforceRelease(decoding: Array("{}".utf8)) }
  }

  @Test func `the order of rows changes not one byte`() throws {
    for seed in UInt64(1)...20 {
      let authority = InventedWorkforce(seed: seed)
      let first = try authority.release().encoded()
      #expect(try authority.shuffled(seed).release().encoded() == first, "seed \(seed)")
    }
  }

  /// Every number in the bytes is one that may stand there; a new kind of number has to be thought about here.
  @Test func `no number in a release is finer than it may be`() throws {
    for seed in UInt64(1)...60 {
      let release = try InventedWorkforce(seed: seed).release()
      let read = try JSONSerialization.jsonObject(with: Data(release.encoded()))
      for (path, value) in numbers(read) {
        let leaf = path.split(separator: "/").last.map(String.init) ?? ""
        let isFine =
          switch leaf {
          case "format", "smallestGroup", "lowest", "highest", "higherIsBetter": true
          case "answered", "atLeast": value.truncatingRemainder(dividingBy: 5) == 0
          case "planned": value.truncatingRemainder(dividingBy: 10) == 0
          case "percent" where path.contains("/work/"): value == value.rounded()
          case "percent": value.truncatingRemainder(dividingBy: 5) == 0
          case "mean": (1.5...4.5).contains(value) && hasOneDecimal(value)
          case "childrenAllocated", "points", "BRS", "BURNOUT-1": hasOneDecimal(value)
          default: false
          }
        #expect(isFine, "seed \(seed): \(path) is \(value)")
      }
    }
  }

  @Test func `nothing rests on fewer people than the smallest group`() throws {
    for seed in UInt64(1)...60 {
      let authority = InventedWorkforce(seed: seed)
      let made = authority.made()
      let release = try made.release(k: authority.smallestGroup)
      let k = authority.smallestGroup.people
      let people = PersonAnswers.all(
        made.records.answered, in: made.quarter, try HandMadeWorkforce.instruments())
      for unit in release.units {
        let inside = Set(release.units(within: unit).map(\.id))
        let own = people.filter { $0.unit.map(inside.contains) ?? false }
        func check(_ isShown: Bool, _ count: Int, _ what: String) {
          #expect(!isShown || count >= k, "seed \(seed): \(what) of \(unit.name)")
        }
        check(unit.figures.people != nil, own.count, "people")
        for item in PulseItem.allCases {
          check(
            unit.figures.pulse[item.id] != nil, own.count { $0.means[.pulse(item)] != nil },
            item.id)
        }
        check(unit.figures.staying != nil, own.count { $0.means[.staying] != nil }, "staying")
        check(!unit.figures.conditions.isEmpty, own.count, "conditions")
      }
    }
  }

  private func hasOneDecimal(_ value: Double) -> Bool { (value * 10).rounded() / 10 == value }

  private func numbers(_ json: Any, at path: String = "") -> [(String, Double)] {
    switch json {
    case let members as [String: Any]: members.flatMap { numbers($1, at: "\(path)/\($0)") }
    case let items as [Any]: items.flatMap { numbers($0, at: path) }
    case let number as NSNumber: [(path, number.doubleValue)]
    default: []
    }
  }
}
