import Testing

@testable import WorkbookCLI

@Suite struct PeopleLeaveTests {
  private let record =
    #"{"id": "\#(FakeService.robin)", "revision": 4, "person": {"name": "Robin Ash (fictional)", "discipline": "socialWork", "agency": "Fernshire (fictional)", "careerStage": "established", "started": "2020-01-06"}, "relationships": [], "roles": [], "absences": []}"#

  private func service() -> FakeService {
    FakeService(["people.get": [record], "people.leave": [FakeService.written]])
  }

  @Test func `somebody's last day is read over and recorded`() async {
    let service = service()
    let result = await run(
      ["people", "leave", "Robin", "--last-day", "31 March"], service, answers: ["yes"])
    #expect(
      service.params(of: "people.leave") == [
        #"{"id":"\#(FakeService.robin)","idempotencyKey":"key-of-this-test","ifRevision":4,"left":"2026-03-31"}"#
      ])
    #expect(result.said.contains("Robin Ash (fictional)'s last day is Tuesday 31 March 2026."))
    #expect(
      result.printed
        == "Kept: Robin Ash (fictional)'s access ends with the end of Tuesday 31 March 2026.\n")
  }

  @Test func `at once ends access now, today being the last day`() async {
    let service = service()
    let result = await run(["people", "leave", "Robin", "--at-once", "--yes"], service)
    #expect(
      service.params(of: "people.leave") == [
        #"{"atOnce":true,"id":"\#(FakeService.robin)","idempotencyKey":"key-of-this-test","ifRevision":4,"left":"2026-03-03"}"#
      ])
    #expect(result.printed == "Kept: Robin Ash (fictional)'s access ends now.\n")
  }

  @Test func `without a yes nothing is recorded`() async {
    let service = service()
    #expect(await run(["people", "leave", "Robin", "--at-once"], service).status == 2)
    let result = await run(["people", "leave", "Robin", "--at-once"], service, answers: [""])
    #expect(result.printed == "Nothing was stored.\n")
    #expect(service.params(of: "people.leave").isEmpty)
    #expect(await run(["people", "leave", "Robin"], service).status == 64)
  }
}
