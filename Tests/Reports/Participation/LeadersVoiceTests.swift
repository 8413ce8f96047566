import ReportDocument
import Testing
import Workbook

@testable import Reports

@Suite struct LeadersVoiceTests {
  private let today = HandMadeVoices.today

  private func text(_ made: HandMadeVoices, released: Bool = true) throws -> String {
    try made.report(released ? made.release() : nil).document.text()
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test func `headings stand in the order that was decided, also when there is nothing`() throws {
    for seed in UInt64(0)...10 {
      let made = seed == 0 ? HandMadeVoices() : InventedVoices(seed: seed).made()
      #expect(
        try made.report(made.release()).document.sections.map(\.heading) == [
          "What was said, and what came of it", "Where we are late", "The eight asks",
          "In their words", "What actually changed", "Who was not heard",
          "Parents, carers, brothers and sisters", "What was done with young people",
        ])
    }
  }

  @Test func `themes and what stands under them are in the order of the alphabet`() throws {
    var made = HandMadeVoices()
    for (day, (theme, said)) in [("Phones", "B"), ("Letters", "Z"), ("Phones", "A")].enumerated() {
      made.said(day: day, put: HandMadeVoices.put(theme, said, "Change it"))
    }
    let captions = try made.report(nil).document.sections[0].blocks.map { block in
      guard case .table(let table) = block else { return "no table" }
      return "\(table.caption): \(table.rows.count)"
    }
    #expect(captions == ["Letters: 1", "Phones: 2"])
    let text = try text(made, released: false)
    #expect(text.contains(/A Change it.*B Change it/))
  }

  @Test func `told, how and the reply stand beside what was said`() throws {
    var made = HandMadeVoices()
    made.said(
      path: .init(state: .secondLook, decision: .declined, reply: .notFair),
      put: HandMadeVoices.put("Phones", "We hear last.", "Tell us first."),
      told: .declined(reason: words("a judge decides"), who: words("Sam")), how: .throughAdvocate)
    let csv = try made.report(nil).document.csv()
    #expect(
      csv.contains(
        "We hear last.,Tell us first.,No: a judge decides,\"21 May 2026, through an advocate\","))
    #expect(csv.contains(",No: looked at again\r\n"))
  }

  @Test func `how many are late is some until there are enough of them`() throws {
    func late(_ count: Int) -> HandMadeVoices {
      var made = HandMadeVoices()
      for _ in 0..<count { made.said(due: today.adding(days: -1)) }
      made.said(due: today)
      made.said(path: .init(state: .closed), due: nil)
      return made
    }
    #expect(try text(late(0)).contains("Nothing of this period is late today."))
    #expect(try text(late(1)).contains("Late in being acknowledged: some."))
    #expect(try text(late(9)).contains("Late in being acknowledged: some."))
    #expect(try text(late(14)).contains("Late in being acknowledged: 10 or more."))
    var unread = late(0)
    unread.unread = 3
    #expect(try text(unread).contains("Not read for safety yet, so left out here: some."))
  }

  @Test func `figures wait for their release, and below the smallest group there are none`() throws
  {
    var made = HandMadeVoices()
    for _ in 0..<11 { made.said([HandMadeVoices.asks[0]: .always]) }
    #expect(try text(made, released: false).contains("have not been released"))
    let few = try text(made)
    #expect(few.contains("Some young people said something, or none did"))
    #expect(!few.contains("They notice when something is wrong"))
    made.said([HandMadeVoices.asks[0]: .always])
    let enough = try text(made)
    #expect(enough.contains("10 or more people answered."))
    #expect(enough.contains("They notice when something is wrong"))
    #expect(enough.contains("too few people answered this"))
  }

  @Test func `a group of which few came is not told from one of which nobody came`() throws {
    var (few, nobody) = (HandMadeVoices(), HandMadeVoices())
    few.activity("Letters", [.under13: 10, .learningDisability: 3])
    nobody.activity("Letters", [.under13: 10])
    #expect(try text(few) == text(nobody))
    #expect(try text(few).contains("Under 13 yes"))
    #expect(try text(few).contains("few or none that we know of"))
  }

  @Test func `it says every time what it cannot tell`() throws {
    let text = try text(HandMadeVoices())
    #expect(text.contains("may have answered more than once"))
    #expect(text.contains("no concern was raised never means that nobody is harmed"))
  }
}
