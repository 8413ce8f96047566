import Foundation
import ReportDocument
import Testing
import Workbook

@testable import Reports

/// Read by a person, as a young person and as an inspector would read them, before they are committed.
@Suite struct VoiceSnapshotTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().path()

  private var quarter: HandMadeVoices {
    var made = HandMadeVoices()
    let head = words("Mina Example")
    let by = HandMadeVoices.today.adding(days: 50)
    let asks = HandMadeVoices.asks
    for number in 0..<32 {
      made.said(
        Dictionary(
          uniqueKeysWithValues: asks.enumerated().map { place, ask in
            (ask, HowOften.allCases[(number + place * 5) % 6])
          }), age: number.isMultiple(of: 2) ? .from13To15 : .from16To17)
    }
    made.said(
      path: .init(state: .replied, decision: .accepted, reply: .fair),
      put: HandMadeVoices.put(
        "Letters", "Your letters are long, and we do not know half of the words.",
        "Write so that we can read it."),
      told: .accepted(what: words("make the first letter one page long"), by: by, who: head))
    made.said(
      path: .init(state: .secondLook, decision: .declined, reply: .notFair),
      put: HandMadeVoices.put(
        "Phones", "The police kept my phone for months.", "Give phones back in a week."),
      told: .declined(
        reason: words("the police decide that, and they may need it for court"), who: head),
      due: HandMadeVoices.today.adding(days: -3))
    made.said(
      path: .init(state: .replied, decision: .partly, reply: .noAnswer),
      put: HandMadeVoices.put(
        "Evenings", "Nobody picks up after five.", "Someone to call every night."),
      told: .partly(
        what: words("pick up until nine in the evening"), by: by,
        not: words("pick up all night"), reason: words("we do not have enough people")),
      how: .inPerson)
    made.said(
      path: .init(state: .sentToDecisionMaker),
      put: HandMadeVoices.put(
        "Evenings", "The bus back is not safe.", "A lift home after group."))
    made.said(
      by: .parent, path: .init(state: .sentToDecisionMaker),
      put: HandMadeVoices.put(
        "Meetings", "I am told about meetings the day before.", "A week to plan."))
    made.said(
      quote: .init(
        words: words("She rang to see if I was home. That was all. It was everything."),
        places: [.poster, .reportsHere], until: HandMadeVoices.today.adding(days: 100),
        askedAgainOn: HandMadeVoices.today))
    made.activity(
      "Letters that make sense",
      [.from13To15: 14, .from16To17: 12, .boysAndYoungMen: 3],
      [
        .init(
          what: words("The first letter is half as long."), decidedBy: words("Mina Example"),
          on: HandMadeVoices.quarter.until)
      ])
    made.unread = 1
    return made
  }

  @Test func `what hangs on the wall`() throws {
    let poster = try quarter.report(quarter.release()).poster
    try expectSnapshot(poster.text(), "voice-poster.txt", file: Self.folder)
    try expectSnapshot(poster.html(), "voice-poster.html", file: Self.folder)
  }

  @Test func `what hangs on the wall in Welsh`() throws {
    let poster = try quarter.report(quarter.release(), language: .welsh).poster
    try expectSnapshot(poster.text(), "voice-poster-welsh.txt", file: Self.folder)
  }

  @Test func `what leaders and an inspector read`() throws {
    let document = try quarter.report(quarter.release()).document
    try expectSnapshot(document.text(), "voice-leaders.txt", file: Self.folder)
  }

  @Test func `what is stored for good`() throws {
    let bytes = try quarter.release().encoded()
    try expectSnapshot(
      String(decoding: bytes, as: UTF8.self), "voice-release-1.json", file: Self.folder)
  }
}
