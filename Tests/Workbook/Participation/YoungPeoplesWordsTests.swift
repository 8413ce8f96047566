import Foundation
import Testing

@testable import Workbook

/// The words on the screens are those that were given, in both languages.
@Suite struct YoungPeoplesWordsTests {
  private let words: YoungPeoplesWords

  init() throws {
    words = try YoungPeoplesWords(table: try Given.contentFile("young-people.tsv"))
  }

  /// With whatever stands between braces left out: a gap has a name of our own.
  private static func withoutGapNames(_ text: String) -> String {
    text.replacing(/\{[^}]*\}/, with: "{}")
  }

  private static func gaps(_ text: String) -> Set<String> {
    Set(text.matches(of: /\{[^}]*\}/).map { String($0.output) })
  }

  @Test func `every line that was given stands in the table, word for word`() throws {
    let given = try Given.contentFile("young-people.md").split(separator: "\n")
      .filter { !$0.hasPrefix("## ") }.map(String.init)
    let table = Set(words.lines.map { Self.withoutGapNames($0.english) })
    #expect(given.count > 50)
    for line in given where !table.contains(Self.withoutGapNames(line)) {
      Issue.record("missing: \(line)")
    }
  }

  @Test func `the eight asks are those of the lists`() throws {
    let asks = try Given.content().items(of: .asks)
    #expect(asks.count == 8)
    for ask in asks {
      #expect(words.text("ask.\(ask.id.text)", .english) == ask.text)
    }
  }

  @Test func `no key comes twice or lacks its Welsh`() {
    #expect(Set(words.lines.map(\.key)).count == words.lines.count)
    for line in words.lines {
      #expect(Words(line.welsh) != nil, "\(line.key)")
      #expect(line.key.split(separator: ".").count == 2, "\(line.key)")
    }
  }

  @Test func `both languages have the same gaps`() {
    for line in words.lines {
      #expect(Self.gaps(line.english) == Self.gaps(line.welsh), "\(line.key)")
    }
  }

  @Test func `Welsh that no speaker has checked does not claim to be checked`() {
    // Whoever records a check changes this test with it: who, and when.
    for line in words.lines { #expect(line.welshCheckedBy == nil, "\(line.key)") }
  }

  @Test func `a gap that is filled leaves no brace, and an unknown key reads as itself`() {
    #expect(
      words.text("code.6", .english, ["day": "Friday 4 December"])
        == "Come back after Friday 4 December.")
    #expect(words.text("no.such", .welsh) == "no.such")
    #expect(!words.has("no.such"))
  }
}
