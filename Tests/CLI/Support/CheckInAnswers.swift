@testable import WorkbookCLI

/// What a server answers about check-ins. All of it is made up.
enum CheckInAnswers {
  static let supervisor = "0198c0de-0000-7000-8000-000000000003"
  static let march = "0198c0de-0000-4000-8000-000000000103"

  static let none = #"{"items": []}"#

  /// One for March 2026 at revision 2, shared, with a note and an instrument.
  static let marchShared =
    #"{"id": "\#(march)", "revision": 2, "month": "2026-03", "checkIn": {"pulse": {"p1": 3, "p2": 4, "p4": 2, "p5": 5}, "staying": 4, "childrenAllocated": 14, "conditions": ["WATCH-2"], "instruments": [{"instrument": "BRS", "answers": [{"item": 1, "answer": 4}, {"item": 2, "answer": 2}, {"item": 3, "answer": 5}, {"item": 4, "answer": 1}, {"item": 5, "answer": 4}, {"item": 6, "answer": 2}]}], "note": "=Ask about Fridays, \"please\""}, "scores": [{"instrument": "BRS", "answered": 6, "score": 4.333333333, "band": "high"}], "sharedWith": [{"id": "\#(supervisor)", "name": "Sam Field (fictional)"}], "contact": [{"id": "0198c0de-0000-7000-8000-000000000201", "who": "supervisor", "with": {"id": "\#(supervisor)", "name": "Sam Field (fictional)"}, "askedOn": "2026-03-02"}]}"#

  static func list(_ records: String...) -> String {
    #"{"items": [\#(records.joined(separator: ", "))]}"#
  }

  /// With the first and the fifth statement alone.
  static func month(_ month: String, p1: Int, p5: Int) -> String {
    let id = "0198c0de-0000-4000-8000-0000\(month.filter { $0 != "-" })00"
    return
      #"{"id": "\#(id)", "revision": 1, "month": "\#(month)", "checkIn": {"pulse": {"p1": \#(p1), "p5": \#(p5)}}, "scores": []}"#
  }

  static let instruments =
    #"{"items": [{"id": "BRS", "version": "2008", "title": "Brief Resilience Scale", "items": 6, "lowest": 1, "highest": 5, "reversedItems": [2, 4, 6], "bands": [{"title": "low", "from": 1, "until": 2.99}, {"title": "normal", "from": 3, "until": 4.3}, {"title": "high", "from": 4.31, "until": 5}], "rhythm": "quarterly", "higherIsBetter": true, "citation": "Smith and others 2008", "licence": "Ask its authors", "enabled": true, "wording": ["Own words one.", "Own words two.", "Own words three.", "Own words four.", "Own words five.", "Own words six."]}, {"id": "BURNOUT-1", "version": "1", "title": "Single-item burnout question", "items": 1, "lowest": 1, "highest": 5, "reversedItems": [], "bands": [], "rhythm": "monthly", "higherIsBetter": false, "citation": "Dolan and others 2015", "licence": "Ask its authors", "enabled": true, "wording": ["Own words about burnout."]}]}"#

  static let conditions =
    #"{"version": "1", "items": [{"id": "WATCH-1", "list": "conditionsToWatch", "section": "8.3", "kind": "condition_to_watch", "text": "Supervision is thin, rushed, or missing."}, {"id": "WATCH-2", "list": "conditionsToWatch", "section": "8.3", "kind": "condition_to_watch", "text": "Too many cases, so no room to think or form hypotheses."}]}"#

  /// A server with no check-in and no instrument, unless `answers` says otherwise.
  static func service(_ answers: [String: [String]] = [:]) -> FakeService {
    let usual = [
      "resilience.list": [none], "instruments.list": [none], "lists.list": [conditions],
      "resilience.checkIn": [FakeService.written], "resilience.share": [FakeService.written],
      "resilience.unshare": [FakeService.written], "resilience.delete": [FakeService.written],
    ]
    return FakeService(usual.merging(answers) { $1 })
  }
}
