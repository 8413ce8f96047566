import Testing

@testable import WorkbookCLI

@Suite struct ListTextTests {
  @Test func `sessions are listed with their ids, at 80 columns`() async {
    let service = FakeService([
      "supervision.list": [
        #"{"items": [{"id": "0198c0de-0000-7000-8000-000000000001", "revision": 1, "kind": "individual", "status": "held", "state": "shared", "day": "2026-03-02", "supervisor": {"id": "s", "name": "Sam Field (fictional)"}, "supervisees": [{"id": "r", "name": "Robin Ash (fictional)"}], "uninterruptedMinutes": 80, "discussions": 3, "confirmed": true}, {"id": "0198c0de-0000-7000-8000-000000000002", "revision": 1, "kind": "individual", "status": "cancelled", "state": "shared", "day": "2026-02-16", "supervisor": {"id": "s", "name": "Sam Field (fictional)"}, "supervisees": [{"id": "r", "name": "Maximiliane Featherstonehaugh (fictional)"}], "reason": "supervisorCrisisWork", "discussions": 0, "confirmed": false}, {"id": "0198c0de-0000-7000-8000-000000000003", "revision": 1, "kind": "group", "status": "held", "state": "shared", "day": "2026-02-10", "supervisor": {"id": "s", "name": "Sam Field (fictional)"}, "supervisees": [{"id": "a", "name": "Robin Ash"}, {"id": "b", "name": "B"}, {"id": "c", "name": "C"}], "uninterruptedMinutes": 120, "discussions": 1, "confirmed": false}], "nextCursor": "c"}"#
      ]
    ])
    let result = await run(["session", "list", "--from", "1 January"], service)
    #expect(
      result.printed == """
        2 Mar 2026   Individual                   80 min, 3 young people, confirmed
                     Robin Ash (fictional)        0198c0de-0000-7000-8000-000000000001
        16 Feb 2026  Individual                   cancelled, supervisor's crisis work
                     Maximiliane Featherstonehau… 0198c0de-0000-7000-8000-000000000002
        10 Feb 2026  Group                        120 min, 1 young person, not yet
                                                  confirmed
                     Robin Ash +2                 0198c0de-0000-7000-8000-000000000003

        """)
    #expect(result.said.contains("There are more"))
    #expect(service.params(of: "supervision.list") == [#"{"from":"2026-01-01","limit":20}"#])
    #expect(result.printed.width <= 80)
  }

  @Test func `an empty list says so`() async {
    let result = await run(
      ["session", "list"], FakeService(["supervision.list": [#"{"items": []}"#]]))
    #expect(result.printed == "There are no such sessions among those you may see.\n")
  }

  @Test func `due dates explain themselves`() async {
    let service = FakeService([
      "supervision.due": [
        #"{"on": "2026-03-03", "items": [{"person": {"id": "r", "name": "Robin Ash (fictional)"}, "state": "overdue", "dueOn": "2026-02-20", "because": "Due on 20 February 2026, because the last session that counts was on 20 January 2026 and the longest gap is 31 days."}, {"person": {"id": "b", "name": "Bo Lark (fictional)"}, "state": "away", "because": "Away since 1 March 2026."}]}"#
      ]
    ])
    let result = await run(["session", "due"], service)
    #expect(
      result.printed == """
        Supervision on Tuesday 3 March 2026

        Robin Ash (fictional)                Overdue                due 20 Feb 2026
            Due on 20 February 2026, because the last session that counts was on 20
            January 2026 and the longest gap is 31 days.
        Bo Lark (fictional)                  Away
            Away since 1 March 2026.

        """)
  }

  @Test func `people are listed with their ids`() async {
    let result = await run(["people", "list", "ash"])
    #expect(
      result.printed == """
        Robin Ash (fictional)                Social work, Fernshire (fictional)
                                                    0198c0de-0000-7000-8000-000000000002

        """)
  }

  @Test func `assessments are listed with whether they are audited`() async {
    let service = FakeService([
      "assessments.list": [
        #"{"items": [{"id": "0198c0de-0000-7000-8000-000000000006", "revision": 1, "reference": "A-2026-0117", "youngPerson": "LS-1", "kind": "sexualExploitation", "practitioner": {"id": "r", "name": "Robin Ash (fictional)"}, "team": "t", "referred": "2026-01-12", "completed": "2026-03-01", "audits": 1}]}"#
      ]
    ])
    let result = await run(["audit", "list", "--audited"], service)
    #expect(
      result.printed == """
        A-2026-0117       sexual exploitation, completed 1 Mar 2026, audited
                          Robin Ash (fictional)     0198c0de-0000-7000-8000-000000000006

        """)
    #expect(service.params(of: "assessments.list") == [#"{"audited":true,"limit":20}"#])
  }

  @Test func `a day that cannot be understood is named with its option`() async {
    let result = await run(["session", "list", "--from", "soon"])
    #expect(result.status == 2)
    #expect(result.said.hasPrefix("--from takes a day, such as today"))
  }
}
