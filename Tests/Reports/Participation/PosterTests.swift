import ReportDocument
import Testing
import Workbook

@testable import Reports

@Suite struct PosterTests {
  private func quoted(_ permission: QuotePermission, on today: Day = HandMadeVoices.today) throws
    -> (poster: String, leaders: String)
  {
    var made = HandMadeVoices()
    made.said(quote: permission)
    let report = try made.report(made.release(), today: today)
    return (report.poster.text(), report.document.text())
  }

  @Test func `the page has no table, no chart, no figures and no caveats`() throws {
    for seed in UInt64(1)...40 {
      let made = InventedVoices(seed: seed).made()
      let poster = try made.report(made.release()).poster
      #expect(poster.poster != nil && poster.caveats.isEmpty && poster.suppressionNotes.isEmpty)
      for block in poster.sections.flatMap(\.blocks) {
        let isPlain =
          switch block {
          case .subheading, .paragraph, .list: true
          case .table, .chart, .facts: false
          }
        #expect(isPlain, "seed \(seed)")
      }
      #expect(!poster.html().contains("<table") && !poster.html().contains("<nav"))
    }
  }

  @Test func `every fixed sentence of the page is plain, and there in both languages`() throws {
    let words = try HandMadeVoices.screenWords()
    // "Disability" is the word that those whom it is about use.
    let own = words.lines.filter {
      $0.key.hasPrefix("poster.") && $0.key != "poster.learningDisability"
    }
    #expect(own.count > 20)
    for line in own { #expect(PlainWords.findings(in: line.english).isEmpty, "\(line.key)") }
    for seed in UInt64(1)...60 {
      let made = InventedVoices(seed: seed).made()
      for language in [Language.english, .welsh] {
        let text = try made.report(made.release(), language: language).poster.text()
        #expect(!text.contains("poster.") && !text.contains("{"), "seed \(seed)")
      }
    }
  }

  @Test func `the page says what was said, asked for and answered, in whole sentences`() throws {
    var made = HandMadeVoices()
    let by = HandMadeVoices.today
    let answers: [(String, Outcome?)] = [
      ("A", .accepted(what: words("buy heaters."), by: by, who: words("Sam Example."))),
      (
        "B",
        .partly(
          what: words("ring first. "), by: by, not: words("wait."),
          reason: words("a judge decides."))
      ),
      ("C", .declined(reason: words("there is no money."), who: words("Sam Example"))),
      ("D", .needMoreTime(reason: words("we ask the school."), by: by)), ("E", nil),
    ]
    for (theme, outcome) in answers {
      made.said(put: HandMadeVoices.put(theme, "It is cold.", "Heat."), told: outcome)
    }
    let text = try made.report(nil).poster.text().split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    #expect(
      text.contains(
        "Yes. We will buy heaters by 11 July 2026. Sam Example will make sure it is done."))
    #expect(
      text.contains(
        "We will ring first by 11 July 2026. We will not wait. This is why: a judge decides."))
    #expect(text.contains("No. This is why: there is no money. Sam Example made this choice."))
    #expect(text.contains("We need more time, because we ask the school. We will tell you by"))
    #expect(text.contains("We are working on it."))
    #expect(!text.contains("..") && !text.contains(". ."))
  }

  @Test func `a change is a sentence, with its day, and none of another time`() throws {
    var made = HandMadeVoices()
    func change(_ what: String, _ on: Day) -> ActivityChange {
      .init(what: words(what), decidedBy: words("Sam Example"), on: on)
    }
    made.activity(
      "Letters", [:],
      [
        change("The sofa is new", HandMadeVoices.quarter.until),
        change("Doors are open!", HandMadeVoices.today),
        change("Long ago.", HandMadeVoices.quarter.from.adding(days: -1)),
        change("Not yet.", HandMadeVoices.today.adding(days: 1)),
      ])
    let text = try made.report(nil).poster.text().split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    #expect(
      text.contains("The sofa is new. Sam Example made this choice. It began on 30 June 2026."))
    #expect(text.contains("Doors are open! Sam"))
    #expect(!text.contains("Long ago") && !text.contains("Not yet"))
  }

  @Test func `words are quoted where and until when the young person said, and not after`() throws {
    let (today, said) = (HandMadeVoices.today, words("Walls with pictures"))
    let again = HandMadeVoices.quarter.until
    func may(_ places: Set<QuotePermission.Place>, until: Day, again: Day?) throws -> [Bool] {
      let (poster, leaders) = try quoted(
        .init(words: said, places: places, until: until, askedAgainOn: again))
      return [poster.contains(said.text), leaders.contains(said.text)]
    }
    #expect(try may([.poster], until: today, again: again) == [true, false])
    #expect(try may([.poster], until: today, again: nil) == [false, false])
    #expect(try may([.poster], until: today, again: today.adding(days: 1)) == [false, false])
    #expect(
      try may([.poster, .reportsHere], until: today.adding(days: -1), again: again)
        == [false, false])
    #expect(try may([.reportsHere], until: today, again: nil) == [false, true])
    #expect(try may([.publicReports], until: today, again: again) == [false, false])
  }

  @Test func `what parents, carers, brothers and sisters say is not on the young people's page`()
    throws
  {
    var made = HandMadeVoices()
    for speaker in [Speaker.parent, .carer, .brotherOrSister] {
      made.said(
        by: speaker,
        quote: .init(
          words: words("A grown-up's word"), places: [.poster, .reportsHere],
          until: HandMadeVoices.today, askedAgainOn: HandMadeVoices.today),
        put: HandMadeVoices.put("Visits", "They come too late.", "Come at five."))
    }
    let report = try made.report(made.release())
    #expect(!report.poster.text().contains("late"))
    #expect(!report.document.text().contains("grown-up"))
    let holding = report.document.sections.filter { section in
      "\(section.blocks)".contains("They come too late.")
    }
    #expect(holding.map(\.heading) == ["Parents, carers, brothers and sisters"])
  }

  @Test func `a quarter without anything says so, and how to tell us`() throws {
    let poster = try HandMadeVoices().report(nil).poster
    #expect(
      poster.sections.map(\.heading) == [
        "You said. We did.", "Tell us more", "Do you need help now?",
      ])
    #expect(poster.text().contains("We have nothing to show here yet."))
    #expect(poster.text().contains("0800 1111"))
  }

  @Test func `in Welsh all that is ours is Welsh, and the page says so to a screen reader`() throws
  {
    var made = HandMadeVoices()
    made.said(
      put: HandMadeVoices.put("Ffonau", "Rydyn ni'n clywed yn olaf.", "Dwedwch yn gyntaf."),
      told: .declined(reason: words("does dim arian"), who: words("Sam Example")))
    let poster = try made.report(made.release(), language: .welsh).poster
    #expect(poster.html().contains(#"<html lang="cy">"#))
    for word in ["You", "said", "This", "why", "because", "April", "heard", "from"] {
      #expect(!poster.text().split { !$0.isLetter }.contains(Substring(word)), "\(word)")
    }
    #expect(poster.text().contains("1 Ebrill 2026"))
  }

  @Test func `mark-up, formulas, emoji and writing from right to left stay words`() throws {
    let nasty = "<script>alert(1)</script> 🙃 \u{202E}שלום {day}"
    var made = HandMadeVoices()
    made.said(
      quote: .init(
        words: words("=SUM(A1)"), places: [.reportsHere, .poster], until: HandMadeVoices.today,
        askedAgainOn: HandMadeVoices.today),
      put: HandMadeVoices.put("=SUM(A1)", nasty, "@a"),
      told: .declined(reason: words(nasty), who: words("+1")))
    let report = try made.report(made.release())
    for document in [report.document, report.poster] {
      let html = document.html()
      #expect(!html.contains("<script") && html.contains("&lt;script&gt;"))
      #expect(html.contains("🙃") && html.contains("שלום") && html.contains("{day}"))
      #expect(!html.contains("\u{202E}"))
      for field in document.csv().split(whereSeparator: { $0 == "," || $0.isNewline }) {
        #expect(!["=", "+", "@"].contains(field.trimmingPrefix("\"").prefix(1)), "\(field)")
      }
      let again = try ReportDocument(json: document.json())
      #expect(again == document)
    }
  }
}
