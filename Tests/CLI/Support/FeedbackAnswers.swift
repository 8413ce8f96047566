@testable import WorkbookCLI

/// What a server answers about contributions. All of it is made up.
enum FeedbackAnswers {
  static let id = "5b1f0c1e-0000-4000-8000-0000a1b2c3d4"

  static let worker = #"{"id": "\#(FakeService.robin)", "name": "Robin Ash (fictional)"}"#
  static let none = #"{"items": []}"#
  static let noFindings = #"{"findings": []}"#
  static let findings =
    #"{"findings": [{"kind": "hardWord", "passage": "commence", "suggestion": "Say “start”."}]}"#

  static let asks =
    #"{"version": "1", "items": [\#((1...8).map(ask).joined(separator: ", "))]}"#

  private static func ask(_ number: Int) -> String {
    let text =
      number == 1
      ? "They notice when something is wrong, even if I say nothing." : "Ask number \(number)."
    return
      #"{"id": "ASK-\#(number)", "list": "asks", "section": "7", "kind": "ask", "text": "\#(text)"}"#
  }

  /// Of somebody without a name.
  static let entry =
    #"{"speakingAs": "youngPerson", "route": "paper", "place": "letterBox", "language": "en", "noName": true, "agreement": {"kind": "noName"}, "bestThing": "She came back.", "oneChange": "Tell me things.", "asks": [{"ask": "ASK-1", "howOften": "mostly"}]}"#

  /// - Parameter more: Other members, each after a comma.
  static func summary(
    _ state: String, id: String = Self.id, gate: String = "clear", named: Bool = true,
    _ more: String = ""
  ) -> String {
    #"{"id": "\#(id)", "revision": 4, "receivedOn": "2026-02-27", "state": "\#(state)", "gate": "\#(gate)", "named": \#(named), "aboutAWorker": false, "mayBeComplaint": false\#(more)}"#
  }

  static func record(
    _ summary: String, steps: String = "", entry: String? = Self.entry
  ) -> String {
    let words = entry.map { #", "contribution": \#($0)"# } ?? ""
    return #"{"summary": \#(summary), "parts": ["record"], "steps": [\#(steps)]\#(words)}"#
  }

  static func service(_ answers: [String: [String]] = [:]) -> FakeService {
    let steps = [
      "checkSafety", "acknowledge", "sendToDecisionMaker", "decide", "tell", "recordReply",
      "lookAgain", "close",
    ].map { ("participation.\($0)", [FakeService.written]) }
    let concerns = ["raise", "reported", "update", "close"].map {
      ("safeguarding.\($0)", [FakeService.written])
    }
    let usual = [
      "lists.list": [asks], "participation.list": [#"{"items": [\#(summary("received"))]}"#],
      "participation.checkPlainWords": [noFindings],
    ]
    return FakeService(
      usual.merging(steps + concerns) { $1 }.merging(answers) { $1 })
  }
}
