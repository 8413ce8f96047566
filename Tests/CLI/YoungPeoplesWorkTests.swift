import Foundation
import Testing

@testable import WorkbookCLI

/// Slips, activities, settings, translations and the report.
@Suite struct YoungPeoplesWorkTests {
  private static let activity = "0198c0de-0000-7000-8000-0000000ac701"
  private static let activities =
    #"{"items": [{"id": "\#(activity)", "revision": 3, "activity": {"title": "Our words", "purpose": "To write the letter anew", "stage": "create", "mode": "asked", "influenceHopedFor": "oneService", "starts": "2026-02-01", "peerResearch": ["asked"]}}]}"#

  @Test func `slips can be cut out, and nobody writes down who got which`() async {
    let service = FakeService([
      "participation.invite": [
        #"{"id": "x", "revision": 1, "codes": ["K7Q4-WM2T-9XPD", "A1B2-C3D4-E5F6"]}"#
      ]
    ])
    let result = await run(
      [
        "feedback", "slips", "--count", "2", "--until", "31 March", "--server",
        "https://workbook.example.org",
      ], service)
    #expect(
      service.params(of: "participation.invite") == [
        #"{"count":2,"idempotencyKey":"key-of-this-test","kind":"oneAnswer","until":"2026-03-31"}"#
      ])
    #expect(result.printed.contains("Go to   https://workbook.example.org/start"))
    #expect(result.printed.contains("    K 7 Q 4 - W M 2 T - 9 X P D\n"))
    #expect(result.printed.width <= 80)
    #expect(result.said.contains("Do not write down who got which"))
  }

  @Test func `a worker at the screen is for a shared screen alone`() async {
    let service = FakeService()
    #expect(
      await run(
        ["feedback", "slips", "--count", "1", "--until", "today", "--with-worker"], service
      )
      .status == 64)
    #expect(
      await run(["feedback", "slips", "--count", "101", "--until", "today"], service).status == 64)
  }

  @Test func `activities are listed and shown`() async {
    let service = FakeService(["participation.listActivities": [Self.activities]])
    let list = await run(["activity", "list"], service)
    #expect(
      list.printed == """
        000ac701  Our words
                  1 Feb 2026, create, asked what they think, peer research

        """)
    let shown = await run(["activity", "show", "our"], service)
    #expect(shown.printed.contains("To write the letter anew"))
  }

  @Test func `peer research asks for its gate`() async {
    let service = FakeService(["participation.startActivity": [FakeService.written]])
    let result = await run(
      ["activity", "start"], service,
      answers: [
        "Our words", "To write the letter anew", "create", "asked what", "", "", "one service",
        "1 March", "", "2", "They said so.", "1 February", "", "Two days.", "2 February", "", "",
        "", "1",
      ])
    #expect(result.left.isEmpty)
    #expect(result.said.contains("cannot research with their peers before"))
    let sent = service.params(of: "participation.startActivity").first ?? ""
    #expect(
      sent.contains(
        #""peerResearchGate":[{"condition":"ready","evidence":"They said so.","on":"2026-02-01"},{"condition":"trained","evidence":"Two days.","on":"2026-02-02"}]"#
      ))
  }

  @Test func `what changed and the look at ourselves are added later`() async {
    let service = FakeService([
      "participation.listActivities": [Self.activities],
      "participation.updateActivity": [FakeService.written],
      "participation.checkPlainWords": [FeedbackAnswers.noFindings],
    ])
    let result = await run(
      ["activity", "update", ShortID.of(Self.activity)], service,
      answers: [
        "2", "what actually", "The letter is new.", "The head of service", "1 March", "",
        "2", "self", "yes", "Two could not come; we drove them.", "", "", "", "", "", "", "", "",
        "1",
      ])
    #expect(result.left.isEmpty)
    let sent = service.params(of: "participation.updateActivity").first ?? ""
    #expect(
      sent.contains(
        #""changes":[{"decidedBy":"The head of service","on":"2026-03-01","what":"The letter is new."}]"#
      ))
    #expect(sent.contains(#""question":"spaceWhoCouldNotJoin""#))
    #expect(sent.contains(#""ifRevision":3"#))
  }

  private static let settings =
    #"{"revision": 2, "isOpen": false, "checkerName": \#(FeedbackAnswers.worker), "settings": {"checker": "\#(FakeService.robin)", "takesAnswers": false, "openToAnybody": false, "acknowledgeDays": 3}}"#

  @Test func `settings that are not named stay as they are`() async {
    let service = FakeService([
      "participation.settings": [Self.settings],
      "participation.setSettings": [FakeService.written],
    ])
    let result = await run(
      [
        "participation", "settings", "set", "--local-help", "Duty team,01632 960001,01632 960002",
        "--answer", "20", "--open",
      ], service)
    #expect(result.status == 0)
    #expect(
      service.params(of: "participation.setSettings") == [
        #"{"idempotencyKey":"key-of-this-test","ifRevision":2,"settings":{"acknowledgeDays":3,"answerDays":20,"checker":"\#(FakeService.robin)","localHelp":{"dayNumber":"01632 960001","nightNumber":"01632 960002","team":"Duty team"},"openToAnybody":false,"takesAnswers":true}}"#
      ])
    let wrong = await run(
      ["participation", "settings", "set", "--out-of-hours", "Night team"], service)
    #expect(wrong.said.contains("--out-of-hours takes a name and a number"))
  }

  @Test func `settings are shown with names`() async {
    let service = FakeService(["participation.settings": [Self.settings]])
    let result = await run(["participation", "settings", "show"], service)
    #expect(result.printed.hasPrefix("Young people cannot write now.\n"))
    #expect(result.printed.contains("Checker                   Robin Ash (fictional)"))
  }

  @Test func `a speaker checks the Welsh`() async {
    let line =
      #"{"key": "opening.1", "english": "You can stop.", "welsh": "Gelli di stopio.", "checked": false}"#
    let service = FakeService([
      "translations.list": [#"{"items": [\#(line)]}"#],
      "translations.confirm": [FakeService.written],
    ])
    let list = await run(["translations", "list"], service)
    #expect(
      list.printed == """
        opening.1  not checked
          en  You can stop.
          cy  Gelli di stopio.

        """)
    #expect(service.params(of: "translations.list") == [#"{"limit":200,"uncheckedOnly":true}"#])
    _ = await run(
      ["translations", "confirm", "opening.1", "--speaker", "Non Rhys (fictional)"], service)
    #expect(
      service.params(of: "translations.confirm") == [
        #"{"idempotencyKey":"key-of-this-test","keys":["opening.1"],"speaker":"Non Rhys (fictional)"}"#
      ])
  }

  @Test(arguments: [("young-people", "youngPeople"), ("leaders", "leaders")])
  func `the report speaks in two voices`(option: String, voice: String) async {
    let service = FakeService(["reports.youSaidWeDid": ["{}"]])
    _ = await run(
      [
        "report", "you-said-we-did", "--quarter", "2025-Q4", "--voice", option, "--language", "cy",
        "--format", "json",
      ], service)
    #expect(
      service.params(of: "reports.youSaidWeDid") == [
        #"{"language":"cy","period":{"from":"2025-10-01","until":"2025-12-31"},"voice":"\#(voice)"}"#
      ])
  }
}
