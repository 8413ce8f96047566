import Foundation
import Testing

@testable import Reports

@Suite struct ShownFigureTests {
  private func written(_ figure: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return String(decoding: try encoder.encode(figure), as: UTF8.self)
  }

  private func read<Figure: Decodable>(_ type: Figure.Type, _ text: String) throws -> Figure {
    try JSONDecoder().decode(type, from: Data(text.utf8))
  }

  @Test(arguments: [(10, 14, "10 or more"), (14, 14, "10 or more"), (5, 6, "5 or more")])
  func `people are rounded down to five`(answered: Int, couldAnswer: Int, words: String) {
    #expect(ShownPeople(answered: answered, couldAnswer: couldAnswer).words == words)
  }

  @Test func `the number shown is never all who could have answered, and never none`() {
    for k in 5...12 {
      for couldAnswer in (k + 1)...80 {
        for answered in k...couldAnswer {
          let shown = ShownPeople(answered: answered, couldAnswer: couldAnswer).atLeast
          #expect(shown < couldAnswer && shown >= 5 && shown <= answered)
          #expect(shown.isMultiple(of: 5) && answered - shown <= 5)
        }
      }
    }
  }

  @Test func `that all answered looks the same as that nearly all did`() {
    for couldAnswer in 11...80 {
      let all = ShownPeople(answered: couldAnswer, couldAnswer: couldAnswer)
      #expect(all == ShownPeople(answered: couldAnswer - 1, couldAnswer: couldAnswer))
    }
  }

  @Test(arguments: [
    (1.0, "1.5 or less"), (1.54, "1.5 or less"), (1.55, "1.6"), (3.4, "3.4"), (3.449, "3.4"),
    (4.449, "4.4"), (4.45, "4.5 or more"), (4.9, "4.5 or more"), (5.0, "4.5 or more"),
  ])
  func `means have one decimal and stay clear of the ends`(mean: Double, words: String) {
    #expect(ShownMean(mean).words == words)
  }

  @Test func `that everybody gave the same answer does not show at either end`() {
    #expect(ShownMean(5) == ShownMean(4.6))
    #expect(ShownMean(1) == ShownMean(1.4))
    for total in 10...200 {
      #expect(ShownShare(total, of: total) == ShownShare(total - 1, of: total))
      #expect(ShownShare(0, of: total) == ShownShare(1, of: total))
      #expect(ShownShare(total, of: total).words == "nearly all")
      #expect(ShownShare(0, of: total).words == "hardly any")
    }
  }

  @Test(arguments: [
    (1, 10, "hardly any"), (2, 10, "some"), (2, 19, "some"), (3, 20, "some (about 15%)"),
    (7, 18, "some"), (4, 10, "about half"), (6, 10, "about half"), (7, 10, "most"),
    (8, 20, "about half (about 40%)"), (12, 20, "about half (about 60%)"),
    (13, 20, "most (about 65%)"), (17, 20, "most (about 85%)"), (18, 20, "nearly all"),
    (89, 100, "most (about 90%)"), (11, 100, "some (about 10%)"), (10, 100, "hardly any"),
    (62, 100, "most (about 60%)"), (63, 100, "most (about 65%)"),
  ])
  func `shares are words, with a percentage to the nearest five from twenty people on`(
    count: Int, total: Int, words: String
  ) {
    #expect(ShownShare(count, of: total).words == words)
  }

  @Test(arguments: [(17.25, "17.3"), (0, "0.0"), (-0.46, "\u{2212}0.5"), (17.34, "17.3")])
  func `averages have one decimal`(average: Double, words: String) {
    #expect(ShownAverage(average).words == words)
  }

  @Test func `figures are stored as plain numbers and words, and read back as they were`() throws {
    let people = ShownPeople(answered: 17, couldAnswer: 20)
    #expect(try written(people) == "15")
    #expect(try read(ShownPeople.self, "15") == people)
    #expect(try written(ShownMean(3.44)) == "3.4")
    #expect(try read(ShownMean.self, "3.4") == ShownMean(3.44))
    #expect(try written(ShownAverage(17.25)) == "17.3")
    #expect(try read(ShownAverage.self, "17.3") == ShownAverage(17.25))
    let share = ShownShare(13, of: 20)
    #expect(try written(share) == #"{"percent":65,"share":"most"}"#)
    #expect(try read(ShownShare.self, #"{"share":"most","percent":65}"#) == share)
    #expect(try written(ShownShare(9, of: 10)) == #"{"share":"nearlyAll"}"#)
    #expect(try read(ShownShare.self, #"{"share":"nearlyAll"}"#) == ShownShare(9, of: 10))
  }

  @Test func `every mean that can be shown is read back as it was`() throws {
    for tenths in 15...45 {
      let mean = ShownMean(Double(tenths) / 10)
      #expect(try read(ShownMean.self, written(mean)) == mean)
    }
  }

  @Test(arguments: ["12", "0", "-5", "5.5", "null"])
  func `a stored number of people that could not have been shown is refused`(text: String) {
    #expect(throws: DecodingError.self) { try read(ShownPeople.self, text) }
  }

  @Test(arguments: ["3.45", "5", "1.4", "4.6"])
  func `a stored mean that could not have been shown is refused`(text: String) {
    #expect(throws: DecodingError.self) { try read(ShownMean.self, text) }
  }

  @Test(arguments: [
    #"{"share":"all"}"#, #"{"share":"most","percent":63}"#, #"{"share":"most","percent":95}"#,
    #"{"share":"nearlyAll","percent":90}"#,
  ])
  func `a stored share that could not have been shown is refused`(text: String) {
    #expect(throws: DecodingError.self) { try read(ShownShare.self, text) }
  }
}
