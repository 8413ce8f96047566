import Foundation
import Testing

@testable import ReportDocument

@Suite struct JSONTests {
  @Test func `the sample comes back from JSON as it was`() throws {
    let document = try Sample().document
    #expect(try ReportDocument(json: document.json()) == document)
    #expect(try ReportDocument(json: document.prettyJSON()) == document)
  }

  @Test(arguments: UInt64(1)...60)
  func `any document comes back from JSON with the same bytes`(seed: UInt64) throws {
    var maker = RandomDocument(seed: seed)
    let json = try maker.make().json()
    #expect(try ReportDocument(json: json).json() == json, "seed \(seed)")
  }

  @Test func `when a copy was made does not change what is hashed`() throws {
    let document = try Sample().document
    let early = try #require(ReportDocument.Moment("2026-03-01T09:30:00Z"))
    let late = try #require(ReportDocument.Moment("2026-03-02T09:30:00Z"))
    var seen: [Data] = []
    var copies: [ReportDocument] = []
    for moment in [early, late] {
      let copy = try document.stamped(generatedAt: moment) { bytes in
        seen.append(bytes)
        return "sha256:0"
      }
      copies.append(copy)
    }
    #expect(copies[0] != copies[1])
    #expect(copies[0].provenance.contentHash == "sha256:0")
    #expect(try seen == [document.canonicalBytes(), document.canonicalBytes()])
    #expect(try copies[1].canonicalBytes() == document.canonicalBytes())
  }

  @Test func `any other difference changes what is hashed`() throws {
    let document = try Sample().document
    var other = document
    other.provenance.dataCut += "."
    #expect(try other.canonicalBytes() != document.canonicalBytes())
    other = document
    other.sections.swapAt(0, 1)
    #expect(try other.canonicalBytes() != document.canonicalBytes())
  }

  @Test func `a figure that is not finite is a missing one`() throws {
    let fact = ReportDocument.Fact("ρ", .number(.nan))
    let json = try JSONEncoder().encode(fact)
    let read = try JSONDecoder().decode(ReportDocument.Fact.self, from: json)
    #expect(read.value == .missing(reason: "It cannot be calculated from these records."))
  }

  @Test(arguments: [
    #"{"kind":"count"}"#, #"{"kind":"tally","count":1}"#,
    #"{"kind":"share","share":{"count":3,"of":2}}"#,
    #"{"kind":"day","day":"2025-02-30"}"#, #"{"count":1}"#,
  ])
  func `a cell that cannot be is refused`(json: String) {
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(ReportDocument.Cell.self, from: Data(json.utf8))
    }
  }

  @Test func `a table with a row too short is refused`() {
    let json = #"""
      {"caption":"c","columns":[{"heading":"h","alignment":"left","kind":"text"}],"rows":[[]]}
      """#
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(ReportDocument.Table.self, from: Data(json.utf8))
    }
  }

  @Test(arguments: UInt64(1)...20)
  func `the same report gives the same bytes in every rendering`(seed: UInt64) throws {
    var (one, two) = (RandomDocument(seed: seed), RandomDocument(seed: seed))
    let (first, second) = (one.make(), two.make())
    #expect(Array(first.text().utf8) == Array(second.text().utf8), "seed \(seed)")
    #expect(Array(first.html().utf8) == Array(second.html().utf8), "seed \(seed)")
    #expect(Array(first.csv().utf8) == Array(second.csv().utf8), "seed \(seed)")
    #expect(try first.json() == second.json(), "seed \(seed)")
  }
}
