import Foundation
import Testing

@testable import Workbook

/// Values the tests start from. All of it is invented.
enum Given {
  static let supervisor = person(1)
  static let supervisee = person(2)
  static let colleague = person(3)
  static let stranger = person(4)

  static func id<Of>(_ number: UInt8) -> Identifier<Of> {
    Identifier(UUID(uuid: (1, 0, 0, 0, 0, 0, 0x70, 0, 0x80, 0, 0, 0, 0, 0, 0, number)))
  }

  static func person(_ number: UInt8) -> Person.ID { id(number) }

  static func words(_ text: String) throws -> Words { try #require(Words(text)) }

  static func day(_ text: String) throws -> Day { try #require(Day(text)) }

  static func instant(_ text: String) throws -> Instant { try #require(Instant(text)) }

  static func child(_ text: String = "FIC-001") throws -> YoungPersonReference {
    try #require(YoungPersonReference(text))
  }

  static func contentFile(_ name: String) throws -> String {
    let tests = URL(filePath: #filePath).resolvingSymlinksInPath()
      .deletingLastPathComponent().resolvingSymlinksInPath()
    let root = tests.deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return try String(
      contentsOf: root.appending(path: "Sources/CAssets/content/\(name)"), encoding: .utf8)
  }

  static func content() throws -> ContentLists {
    try ContentLists(
      version: try contentFile("VERSION").trimmingCharacters(in: .whitespacesAndNewlines),
      lists: try contentFile("lists.tsv"), prompts: try contentFile("prompts.tsv"),
      principles: try contentFile("principles.tsv"))
  }

  static func workingDays() throws -> WorkingDays {
    try WorkingDays(table: try contentFile("bank-holidays.tsv"))
  }

  static func policy() throws -> FrequencyPolicy {
    try FrequencyPolicy(table: try contentFile("frequency-policy.tsv"))
  }

  static func somebody(
    _ id: Person.ID, agency: String = "Northmere Council", started: String = "2020-01-06",
    left: String? = nil
  ) throws -> Person {
    Person(
      id: id, name: try words("Somebody"), discipline: .socialWork, agency: try words(agency),
      team: nil, careerStage: .established, started: try day(started),
      left: try left.map(day))
  }
}

/// The breaches that `act` throws; empty when it throws none.
func breaches(_ act: () throws(Breaches) -> Void) -> [Breach] {
  do {
    try act()
    return []
  } catch {
    return error.all
  }
}

extension [Breach] {
  func message(at pointer: String) -> String? { first { $0.pointer == pointer }?.message }

  var pointers: [String] { map(\.pointer) }
}
