import Foundation
import Testing
import Workbook

@testable import Reports

@Suite struct PersonAnswerTests {
  private func people(_ made: HandMadeWorkforce) throws -> [PersonAnswers] {
    PersonAnswers.all(
      made.records.answered, in: made.quarter, try HandMadeWorkforce.instruments())
  }

  @Test func `a person counts once, with the mean of the months they answered`() throws {
    var made = HandMadeWorkforce()
    made.answers(in: nil, [.pulse(.p1, 1), .pulse(.p1, 4), .pulse(.p2, 2)])
    let person = try #require(people(made).first)
    #expect(try people(made).count == 1)
    #expect(person.means == [.pulse(.p1): 2.5, .pulse(.p2): 2])
  }

  @Test func `work that came home is counted the other way round`() throws {
    var made = HandMadeWorkforce()
    made.answers(in: nil, [.pulse(.p5, 1), .pulse(.p5, 2)])
    #expect(try people(made).first?.means == [.pulse(.p5): 4.5])
  }

  @Test func `a person belongs to the unit of their last check-in of the quarter`() throws {
    var made = HandMadeWorkforce()
    let (one, other) = (made.unit("A", .team), made.unit("B", .team))
    made.answers(in: one, [.all(3), .all(3)])
    made.records.answered[1].unit = other
    made.records.answered.reverse()
    #expect(try people(made).map(\.unit) == [other])
  }

  @Test func `a month that holds only a private note counts nowhere`() throws {
    var made = HandMadeWorkforce()
    var note = CheckInEntry()
    note.note = words("For me alone.")
    made.answers(in: nil, [note])
    #expect(try people(made).isEmpty)
  }

  @Test func `months of another quarter count nowhere`() throws {
    var made = HandMadeWorkforce()
    made.answers(in: nil, [.all(3)])
    made.records.answered[0].month = made.quarter.next.months[0]
    #expect(try people(made).isEmpty)
  }

  @Test func `a condition named in one month is named`() throws {
    var made = HandMadeWorkforce()
    var entry = CheckInEntry()
    entry.conditions = [ListItemID("WATCH-2"), ListItemID("WATCH-99")]
    made.answers(in: nil, [.all(3), entry, entry])
    #expect(try people(made).first?.conditions == [.tooManyCases])
  }

  @Test func `instruments are scored by their own rule`() throws {
    var made = HandMadeWorkforce()
    for raw in [[4, 2, 5, 1, 4, 2], [3, 4, 2, 4, 2, 4]] {
      var entry = CheckInEntry()
      entry.instruments[Instrument.ID("BRS")] = Dictionary(
        uniqueKeysWithValues: zip(1..., raw))
      made.answers(in: nil, [entry])
    }
    let scores = try people(made).compactMap { $0.means[.instrument(.init("BRS"))] }.sorted()
    #expect(scores.map { ($0 * 10_000).rounded() } == [21_667, 43_333])
  }

  @Test func `conditions are in the words of the lists that come with the product`() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let lists = try String(
      contentsOf: root.appending(path: "Sources/CAssets/content/lists.tsv"), encoding: .utf8)
    let offered = lists.split(separator: "\n").map { $0.split(separator: "\t") }
      .filter { $0[0].hasPrefix("WATCH-") }.map { [String($0[0]), String($0[3])] }
    #expect(offered == ConditionToWatch.allCases.map { [$0.rawValue, $0.words] })
  }
}
