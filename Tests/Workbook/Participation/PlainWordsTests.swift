import Testing

@testable import Workbook

@Suite struct PlainWordsTests {
  private static func passages(_ text: String, _ kind: PlainWords.Finding.Kind) -> [String] {
    PlainWords.findings(in: text).filter { $0.kind == kind }.map(\.passage)
  }

  @Test func `of the words on the screens one sentence is too long and no word is hard`() throws {
    let lines = try Given.contentFile("young-people.md").split(separator: "\n")
      .filter { !$0.hasPrefix("## ") }
    let findings = PlainWords.findings(in: lines.joined(separator: "\n"))
    #expect(
      findings.map(\.passage) == [
        "If you or someone else may be badly hurt, or used for sex, we have to tell people who can help."
      ])
  }

  @Test func `of all the lines that young people read two are pointed out, and rightly`() throws {
    let words = try YoungPeoplesWords(table: try Given.contentFile("young-people.tsv"))
    let found = words.lines.filter { !PlainWords.findings(in: $0.english).isEmpty }
    #expect(found.map(\.key) == ["confidentiality.3", "poster.learningDisability"])
  }

  @Test(arguments: [
    "Everybody gets something sometimes. We talk face-to-face on Saturday afternoon.",
    "My grandparents, the babysitter and everyone at the supermarket were interested.",
    "Somewhere comfortable, with vegetables and television.", "You remembered. They discovered it.",
    "It costs 3.50 and opens at 10.30.", "We don’t know. He didn't say…", "", " \n\t", "😀😀😀",
    "مرحبا",
  ])
  func `what a child reads with ease is not pointed out`(text: String) {
    #expect(PlainWords.findings(in: text).isEmpty, "\(PlainWords.findings(in: text))")
  }

  @Test(arguments: [
    "proportionality", "accountability", "organisational", "multidisciplinary", "notwithstanding",
    "vulnerability", "exploitation", "administration",
  ])
  func `a long word is pointed out`(word: String) {
    #expect(Self.passages("This is about \(word).", .hardWord) == [word])
  }

  @Test func `fifteen words are a sentence and sixteen are too many`() {
    let fifteen = Array(repeating: "we", count: 15).joined(separator: " ")
    #expect(Self.passages(fifteen + ".", .longSentence).isEmpty)
    #expect(Self.passages(fifteen + " we.", .longSentence) == [fifteen + " we."])
  }

  @Test
  func `a full stop inside a number does not end a sentence, one before a quotation mark does`() {
    let seven = Array(repeating: "we", count: 7).joined(separator: " ")
    #expect(Self.passages("\(seven) 3.5 \(seven) or so", .longSentence).count == 1)
    #expect(Self.passages("“\(seven) \(seven).” \(seven)", .longSentence).isEmpty)
    #expect(Self.passages("\(seven) \(seven)\n\(seven)", .longSentence).isEmpty)
  }

  @Test func `a word of the trade comes once with what one would say to a child`() {
    let findings = PlainWords.findings(in: "The Assessment. An assessment is a multi-agency thing.")
    #expect(findings.map(\.passage) == ["Assessment", "multi-agency"])
    #expect(findings.first?.suggestion.contains("finding out what you need") == true)
  }

  @Test func `no plainer word is itself a word of the trade`() {
    for (word, plainer) in PlainWords.plainerWords {
      #expect(PlainWords.findings(in: plainer).isEmpty, "\(word)")
    }
  }

  @Test func `a hundred thousand letters are read`() {
    let text = String(repeating: "implementation, ", count: 6_500)
    #expect(PlainWords.findings(in: text).count == 2)
  }
}
