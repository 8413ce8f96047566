@testable import WorkbookCLI

/// What a server answers when something is written down. All of it is made up.
enum CaptureAnswers {
  static let group = "0198c0de-0000-7000-8000-000000000501"

  static let settings =
    #"{"revision": 1, "isOpen": true, "checkerName": \#(FeedbackAnswers.worker), "settings": {"takesAnswers": true, "openToAnybody": false, "checker": "\#(FakeService.robin)"}}"#
  static let activities =
    #"{"items": [{"id": "\#(group)", "revision": 2, "activity": {"title": "Drop-in group", "purpose": "To hear what helps.", "stage": "explore", "mode": "asked", "influenceHopedFor": "oneService", "starts": "2026-01-12"}}]}"#

  static func kept(code: String? = nil) -> String {
    let code = code.map { #", "code": "\#($0)""# } ?? ""
    return #"{"id": "\#(FeedbackAnswers.id)", "revision": 1\#(code)}"#
  }

  static func service(_ answers: [String: [String]] = [:]) -> FakeService {
    FeedbackAnswers.service(
      [
        "participation.settings": [settings],
        "participation.listActivities": [FeedbackAnswers.none],
        "participation.contribute": [kept()],
      ].merging(answers) { $1 })
  }
}
