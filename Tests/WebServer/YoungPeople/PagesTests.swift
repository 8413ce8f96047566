import Foundation
import Handlers
import Testing
import Workbook

@testable import WebServer

/// The templates and the words belong together.
@Suite struct PagesTests {
  @Test func `every key that the templates and the pages use is in the table`() throws {
    let words = try Door.words()
    var used: Set<String> = []
    for name in PageTemplates.names {
      let template = Asset.text("web/young-people/\(name).mustache")
      for match in template.matches(of: /\{w\.([a-z]+\.[A-Za-z0-9]+)/) {
        used.insert(String(match.1))
      }
    }
    #expect(used.count > 50)
    used.formUnion(HowOften.allCases.map { "scale.\($0.rawValue)" })
    used.formUnion(Door.asks.map { "ask.\($0.text)" })
    used.formUnion(["best", "change", "before"].map { "question.\($0)" })
    used.formUnion(Speaker.allCases.map { "who.\($0.rawValue)" })
    used.formUnion(Outcome.Kind.allCases.flatMap { ["\($0.rawValue).title", "\($0.rawValue).1"] })
    used.formUnion((1...7).map { "urgent.\($0)" } + (1...7).map { "weekday.\($0)" })
    used.formUnion((1...12).map { "month.\($0)" })
    used.formUnion(
      [
        "title.start", "title.form", "title.unsure", "title.sent", "title.answer", "title.problem",
        "furniture.english", "furniture.welsh", "furniture.easy", "furniture.usual",
        "confidentiality.4", "code.1", "code.6", "waiting.2", "answer.waitingNoName",
        "answer.withdrawn", "answer.ask", "answer.askChildline", "problem.code", "problem.noName",
        "problem.long", "problem.nothing", "problem.expired", "problem.bodyLong",
        "problem.wordsOnly", "problem.unreadable", "problem.elsewhere", "problem.noReply",
        "problem.trouble", "start.closed", "format.day", "format.dayAndTime", "format.morning",
        "format.afternoon", "format.evening",
      ])
    let missing = used.filter { !words.has($0) }
    #expect(missing.isEmpty)
  }

  @Test func `templates put nothing in with two braces, which would be escaped twice`() {
    for name in PageTemplates.names {
      let template = Asset.text("web/young-people/\(name).mustache")
      let rest = template.replacing(/\{\{\{[^}]*\}\}\}/, with: "")
      #expect(!rest.contains(/\{\{[A-Za-z.]/), "\(name)")
    }
  }

  @Test func `nothing is loaded from elsewhere and there is no script`() {
    for name in PageTemplates.names {
      let template = Asset.text("web/young-people/\(name).mustache")
      for part in ["<script", "src=", "@import", "url(", " style=", "<img", "<link", "onclick"] {
        #expect(!template.contains(part), "\(name): \(part)")
      }
      let elsewhere = template.matches(of: /https?:[^"]*/).map { String($0.output) }
      #expect(elsewhere.allSatisfy { $0 == "https://www.bbc.co.uk/weather" }, "\(name)")
    }
    let style = Asset.text("web/young-people/page.css")
    for part in ["@import", "url(", "<"] { #expect(!style.contains(part), "\(part)") }
  }

  @Test func `days and times read as people say them, in both languages`() throws {
    let words = try Door.words()
    let evening = try #require(Instant("2026-06-12T17:30:00Z"))
    let english = Voice(words: words, manner: Manner())
    let welsh = Voice(words: words, manner: Manner(language: .welsh))
    #expect(english.dayAndTime(evening) == "Friday 12 June at 6:30 pm")
    #expect(welsh.dayAndTime(evening) == "dydd Gwener 12 Mehefin, 6:30 yr hwyr")
    let morning = try #require(Instant("2026-01-05T09:00:00Z"))
    #expect(english.dayAndTime(morning) == "Monday 5 January at 9 am")
  }

  @Test func `easy read puts each sentence on a line of its own`() throws {
    let voice = Voice(words: try Door.words(), manner: Manner(isEasy: true))
    #expect(
      voice.say("opening.2")
        == "You can stop at any time.\nYou can leave any question out.")
  }

  @Test func `an accent on a quotation mark does not hide it from escaping`() {
    // swift-mustache 2.1.1 compares characters: `"` with U+0301 is another character to it.
    let hidden = "\"\u{301} onfocus=x <\u{338}b>"
    let escaped = HTMLEscaping.escape(hidden)
    #expect(!escaped.unicodeScalars.contains("\"") && !escaped.unicodeScalars.contains("<"))
    #expect(escaped.unicodeScalars.contains("\u{301}"))
  }

  @Test func `numbers to call can be touched, and what stands around them is escaped`() throws {
    let voice = Voice(words: try Door.words(), manner: Manner())
    #expect(
      voice.linked("<call> 999.", ["999": "tel:999"])
        == "&lt;call&gt; <a class=\"number\" href=\"tel:999\">999</a>.")
  }
}
