import Foundation
import ReportDocument
import Statistics
import Testing
import Workbook

@testable import Reports

/// Nothing that leaves in either voice says how many, where it is fewer than the smallest group.
@Suite struct FewPeopleTests {
  private static let seeds = UInt64(1)...50

  @Test func `no number in either voice, however it leaves, is about too few young people`() throws
  {
    var numbers = 0
    for seed in Self.seeds {
      var random = SplitMix64(seed: seed)
      let k = try #require(SmallestGroup([5, 10, 20][random.draw(below: 3)]))
      let made = InventedVoices(seed: seed, people: 90).made()
      for language in [Language.english, .welsh] {
        let report = try made.report(made.release(k: k), language: language)
        let nobody = try HandMadeVoices().report(HandMadeVoices().release(k: k), language: language)
        for (document, empty) in [
          (report.document, nobody.document), (report.poster, nobody.poster),
        ] {
          // A terminal's narrow columns break days in two: it must only have no number that the others lack.
          let figures = Set(String(decoding: try document.json(), as: UTF8.self).runsOfDigits)
          #expect(figures.isSuperset(of: document.text().runsOfDigits), "seed \(seed)")
          for (rendering, bare) in zip(try document.renderings(), try empty.renderings())
          where rendering.name != "text" {
            let always = Set(bare.text.numbersOfPeople)
            for number in rendering.text.numbersOfPeople where !always.contains(number) {
              numbers += 1
              #expect(
                number.mayBeShown(k.people), "seed \(seed), \(rendering.name): \(number)")
            }
          }
        }
        // Not even in another sort of cell.
        #expect(try !report.document.hasNumbers() && !report.poster.hasNumbers(), "seed \(seed)")
      }
    }
    #expect(numbers > 100, "the test has looked at figures")
  }

  @Test func `the young people's page has no number about people at all`() throws {
    for seed in Self.seeds {
      let made = InventedVoices(seed: seed).made()
      let page = try made.report(made.release()).poster.csv()
      let nobody = try HandMadeVoices().report(HandMadeVoices().release()).poster.csv()
      #expect(
        Set(page.numbersOfPeople).isSubset(of: nobody.numbersOfPeople), "seed \(seed)")
    }
  }

  @Test func `how many said the same cannot be read off either voice`() throws {
    for seed in Self.seeds {
      let made = InventedVoices(seed: seed).made()
      var more = made
      // Not late, so that only the words could tell.
      for item in made.items
      where item.ask != nil && (item.due.map { $0 >= HandMadeVoices.today } ?? true) {
        more.items.append(item)
        more.items.append(item)
      }
      let release = made.release()
      let (once, thrice) = (try made.report(release), try more.report(release))
      #expect(once.poster == thrice.poster, "seed \(seed)")
      #expect(once.document == thrice.document, "seed \(seed)")
    }
  }

  @Test func `what comes or goes after the release moves no figure`() throws {
    for seed in Self.seeds {
      let made = InventedVoices(seed: seed).made()
      let release = made.release()
      var later = made
      for ask in HandMadeVoices.asks { later.said([ask: .never], age: .under13) }
      later.items.removeAll { $0.ask == nil && $0.quote == nil && $0.due == nil }
      let (before, after) = (try made.report(release), try later.report(release))
      #expect(before.poster == after.poster, "seed \(seed)")
      #expect(before.document == after.document, "seed \(seed)")
    }
  }

  @Test func `the order in which people came changes nothing`() throws {
    for seed in Self.seeds {
      var random = SplitMix64(seed: seed)
      let made = InventedVoices(seed: seed).made()
      var other = made
      random.shuffle(&other.items)
      other.activities.reverse()
      let (one, two) = (
        try made.report(made.release()), try other.report(other.release())
      )
      #expect(one.poster == two.poster, "seed \(seed)")
      #expect(one.document == two.document, "seed \(seed)")
    }
  }
}

extension String {
  fileprivate var runsOfDigits: [Int] { matches(of: /\d+/).compactMap { Int($0.output) } }

  /// A number with what makes it one that may be shown; days, mark-up and what is inside it left out.
  fileprivate var numbersOfPeople: [String] {
    replacing(/<style>[\s\S]*?<\/style>/, with: "").replacing(/<[^>]*>/, with: " ")
      .replacing(/\d{4}-\d{2}-\d{2}/, with: "").replacing(/\b\d{1,2}\s+\p{L}+\s+\d{4}\b/, with: "")
      .matches(of: /(about\s+)?\d[\d.,]*(\s+or\s+more|%)?/).map {
        $0.output.0.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      }
  }

  fileprivate func mayBeShown(_ k: Int) -> Bool {
    guard let number = Int(filter(\.isNumber)), number.isMultiple(of: 5) else { return false }
    if hasSuffix("or more") { return number >= k }
    return hasPrefix("about ") && hasSuffix("%") && (10...90).contains(number)
  }
}

extension ReportDocument {
  /// Whether its JSON has a number that is not inside a sentence.
  fileprivate func hasNumbers() throws -> Bool {
    func search(_ json: Any) -> Bool {
      switch json {
      case let members as [String: Any]: members.values.contains(where: search)
      case let items as [Any]: items.contains(where: search)
      case is String: false
      default: true
      }
    }
    return search(try JSONSerialization.jsonObject(with: json()))
  }
}
