import Testing

@testable import WorkbookCLI

@Suite struct CheckInFlagTests {
  private static let exists =
    #"!{"code": 1003, "message": "Already exists", "data": {"type": "alreadyExists", "detail": "You have checked in for March 2026 already."}}"#

  @Test func `a script sends everything at once`() async {
    let service = CheckInAnswers.service()
    let result = await run(
      [
        "check-in", "--answers", "3,4,5,-,2,4,5,3", "--children", "14", "--staying", "2",
        "--month", "2026-02", "--note", "Long week.", "--share", "--contact", "anotherManager",
        "--contact-person", "robin",
      ], service)
    #expect(result.status == 0)
    #expect(
      service.params(of: "resilience.checkIn") == [
        #"{"checkIn":{"childrenAllocated":14,"note":"Long week.","pulse":{"p1":3,"p2":4,"p3":5,"p5":2,"p6":4,"p7":5,"p8":3},"staying":2},"idempotencyKey":"key-of-this-test","month":"2026-02","pleaseContactMe":{"person":"\#(FakeService.robin)","who":"anotherManager"},"shareWithSupervisor":true}"#
      ])
    #expect(
      result.printed == """
        Your check-in for February 2026 is kept. 'workbook check-in show 2026-02' shows
        it, and who may read it.

        """)
  }

  @Test(arguments: ["3,4,5,4,2,4,5", "3,4,5,4,2,4,5,6", "3 4 5 4 2 4 5 3", "a,b,c,d,e,f,g,h"])
  func `anything but eight numbers from 1 to 5 is refused in words`(answers: String) async {
    let service = CheckInAnswers.service()
    let result = await run(["check-in", "--answers", answers], service)
    #expect(result.status == 64)
    #expect(result.said.contains("eight numbers from 1 to 5"))
    #expect(service.servers.isEmpty)
  }

  @Test func `a month may be said in words, and what is no month is said to be none`() async {
    let service = CheckInAnswers.service()
    for month in ["February", "last month", "feb 2026"] {
      _ = await run(["check-in", "--answers", "1,1,1,1,1,1,1,1", "--month", month], service)
    }
    #expect(
      service.params(of: "resilience.checkIn").allSatisfy { $0.contains(#""month":"2026-02""#) })
    let result = await run(["check-in", "--answers", "1,1,1,1,1,1,1,1", "--month", "soon"])
    #expect(result.status == 2)
    #expect(result.said.contains("--month takes a month, such as 2026-10"))
  }

  @Test func `in a script a month that has one is left alone`() async {
    let service = CheckInAnswers.service(["resilience.checkIn": [Self.exists]])
    let result = await run(["check-in", "--answers", "1,1,1,1,1,1,1,1"], service)
    #expect(result.status == 1)
    #expect(
      result.said == """
        You have checked in for March 2026 already, and that was left as it is. To
        change it, run 'workbook check-in --month 2026-03' in a terminal: it shows your
        earlier answers.

        """)
    #expect(service.params(of: "resilience.list").isEmpty)
  }

  @Test func `in a terminal it offers to replace, with the revision it read`() async {
    let answers = [
      "resilience.checkIn": [Self.exists, FakeService.written],
      "resilience.list": [CheckInAnswers.list(CheckInAnswers.marchShared)],
    ]
    let arguments = ["check-in", "--answers", "1,1,1,1,1,1,1,1"]
    let declined = CheckInAnswers.service(answers)
    #expect(await run(arguments, declined, answers: [""]).status == 1)
    #expect(declined.params(of: "resilience.checkIn").count == 1)
    let service = CheckInAnswers.service(answers)
    #expect(await run(arguments, service, answers: ["yes"]).status == 0)
    let sent = service.params(of: "resilience.checkIn")
    #expect(sent.count == 2)
    #expect(sent[1].contains(#""ifRevision":2"#))
  }

  @Test func `a file is sent on as it was written`() async {
    let service = CheckInAnswers.service()
    let result = await run(
      ["check-in", "--from", "-", "--month", "2026-02"], service,
      input: #"{ "pulse": {"p1": 3} }"#)
    #expect(result.status == 0)
    #expect(
      service.params(of: "resilience.checkIn") == [
        #"{"checkIn":{ "pulse": {"p1": 3} },"month":"2026-02","idempotencyKey":"key-of-this-test"}"#
      ])
    #expect(
      await run(["check-in", "--from", "-", "--children", "3"], service).status == 64)
  }

  @Test func `without a terminal and without answers it says what to do`() async {
    let result = await run(["check-in", "--share"])
    #expect(result.status == 2)
    #expect(result.said.contains("--answers 3,4,5,4,2,4,5,3"))
  }

  @Test func `somebody other than the supervisor has to be named`() async {
    let result = await run([
      "check-in", "--answers", "1,1,1,1,1,1,1,1", "--contact", "anotherManager",
    ])
    #expect(result.status == 64)
    #expect(result.said.contains("--contact-person NAME"))
  }
}
