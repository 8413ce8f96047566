import Testing

@testable import WorkbookCLI

@Suite struct RetentionTests {
  private static let items =
    #"{"items": [{"class": "checkIns", "what": "Check-ins of October 2023", "since": "2023-10-31", "due": "2025-10-31", "rule": "Check-ins are kept for 24 months.", "held": false, "canBeErased": true}, {"class": "personalParts", "what": "The personal parts of one person's sessions", "person": {"id": "x", "name": "Robin Ash (fictional)"}, "record": "0198c0de-0000-7000-8000-000000000002", "since": "2020-02-28", "due": "2026-02-28", "rule": "Personal parts are kept for six years after somebody has left.", "held": true, "canBeErased": true}, {"class": "accessLog", "what": "Rows of 2019", "since": "2019-12-31", "rule": "The log is kept.", "held": false, "canBeErased": false}]}"#

  @Test func `what is due says the day, the rule, and what can be done`() async {
    let service = FakeService(["governance.retentionDue": [Self.items]])
    let result = await run(["retention", "due"], service)
    #expect(result.status == 0)
    #expect(
      result.printed == """
        31 Oct 2025  Check-ins: Check-ins of October 2023
                     Since 31 Oct 2023. Check-ins are kept for 24 months.
                     To erase them: 'workbook erase check-ins-until'.

        28 Feb 2026  Personal parts: The personal parts of one person's sessions (Robin
                     Ash (fictional))
                     Since 28 Feb 2020. Personal parts are kept for six years after
                     somebody has left.
                     KEPT by a hold: 'workbook hold list' shows it.
                     id 0198c0de-0000-7000-8000-000000000002

                     Access log: Rows of 2019
                     Since 31 Dec 2019. The log is kept.
                     No command erases it: it is kept.

        """)
    #expect(service.params(of: "governance.retentionDue") == [#"{"limit":200}"#])
  }

  @Test func `one class of records can be asked for`() async {
    let service = FakeService(["governance.retentionDue": [#"{"items": []}"#]])
    #expect(
      await run(["retention", "due", "--class", "feedback"], service).printed
        == "Nothing of this class has come to its day.\n")
    #expect(
      service.params(of: "governance.retentionDue") == [#"{"class":"feedback","limit":200}"#])
    #expect(await run(["retention", "due"], service).printed == "Nothing has come to its day.\n")
  }
}
