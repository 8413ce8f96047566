import Testing

@testable import WorkbookCLI

@Suite struct ErasureTests {
  private static let id = "0198c0de-0000-7000-8000-0000000000e1"
  private static let reason = "They have asked for it to be erased."
  private static let answer =
    #"{"id": "\#(id)", "statement": "Any check-ins are gone from the database, the keystore and its copy. Copies made by hand must be destroyed."}"#
  private static let erasesCheckIns = [
    "erase", "check-ins-of", "Robin", "--reason", reason,
  ]

  private func service(_ answers: [String] = [Self.answer]) -> FakeService {
    FakeService(["governance.erase": answers])
  }

  private static func params(dryRun: Bool, code: String? = nil) -> String {
    let code = code.map { #","code":"\#($0)""# } ?? ""
    let dry = dryRun ? #","dryRun":true"# : ""
    return
      #"{"checkInsOf":"\#(FakeService.robin)"\#(code)\#(dry),"reason":"\#(reason)"}"#
  }

  @Test func `it is checked, asked about, and only then done`() async {
    let service = service()
    let result = await run(
      Self.erasesCheckIns, service, answers: ["erase", "123 456"])
    #expect(result.status == 0)
    #expect(result.left.isEmpty)
    #expect(result.unseen == ["123 456"])
    #expect(
      service.params(of: "governance.erase") == [
        Self.params(dryRun: true), Self.params(dryRun: false, code: "123456"),
      ])
    #expect(
      result.said == """
        All check-ins of Robin Ash (fictional). Any check-ins are gone from the
        database, the keystore and its copy. Copies made by hand must be destroyed.

        The keys of the words are destroyed before the answer is given: in the keystore
        and in the copy of it that the service keeps. Nothing brings the words back.

        Erase for good? Type the word erase to do it. > erase
        Code from your authenticator app (Return if your organisation signed you in just now; it is not shown):\u{20}

        """)
    #expect(
      result.printed == """
        Any check-ins are gone from the database, the keystore and its copy. Copies made
        by hand must be destroyed.
          id 0198c0de-0000-7000-8000-0000000000e1

        """)
  }

  @Test(arguments: ["yes", "", "Erase it"])
  func `any other word erases nothing`(word: String) async {
    let service = service()
    let result = await run(Self.erasesCheckIns, service, answers: [word, "123456"])
    #expect(result.status == 0)
    #expect(result.printed == "Nothing was erased.\n")
    #expect(service.params(of: "governance.erase") == [Self.params(dryRun: true)])
  }

  @Test func `only checking says what would be gone, and asks nothing`() async {
    let service = service()
    let result = await run(Self.erasesCheckIns + ["--dry-run"], service)
    #expect(result.status == 0)
    #expect(
      result.printed == """
        All check-ins of Robin Ash (fictional). Any check-ins are gone from the
        database, the keystore and its copy. Copies made by hand must be destroyed.
        Nothing was erased, as you asked.

        """)
    #expect(service.params(of: "governance.erase") == [Self.params(dryRun: true)])
  }

  @Test func `a script says that it is meant, and is still checked first`() async {
    let service = service()
    let refused = await run(Self.erasesCheckIns + ["--code", "123456"], service)
    #expect(refused.status == 2)
    #expect(
      refused.said == """
        There is no terminal to ask in, and this cannot be undone. Give --yes to erase
        without being asked, and the --code of your second factor.

        """)
    #expect(service.servers.isEmpty)
    let done = await run(Self.erasesCheckIns + ["--code", "123456", "--yes"], service)
    #expect(done.status == 0)
    #expect(
      service.params(of: "governance.erase") == [
        Self.params(dryRun: true), Self.params(dryRun: false, code: "123456"),
      ])
  }

  @Test func `what the check refuses is neither asked about nor done`() async {
    let service = service([
      #"!{"code": 1004, "message": "Rule violated", "data": {"type": "ruleViolated", "detail": "A hold keeps these records."}}"#
    ])
    let result = await run(Self.erasesCheckIns, service, answers: ["erase", "123456"])
    #expect(result.status == 1)
    #expect(result.said == "Rule violated: A hold keeps these records.\n")
    #expect(result.left.count == 2)
    #expect(service.params(of: "governance.erase").count == 1)
  }

  @Test func `a lost answer says how to find out`() async {
    let result = await run(
      Self.erasesCheckIns + ["--yes", "--code", "123456"], service([Self.answer, "!unreachable"]))
    #expect(result.status == 4)
    #expect(result.printed.isEmpty)
    #expect(
      result.said.hasSuffix(
        """

        It is not known whether this was erased. Give the same command again: what is
        gone cannot be erased twice, and the answer says how it stands. 'workbook
        erasures' lists what was done.

        """))
  }

  @Test func `a copy that still holds the keys is no mere waiting`() async {
    let service = service([
      Self.answer,
      #"!{"code": -32006, "message": "Busy", "data": {"type": "busy", "detail": "The copy of the keystore still holds their keys."}}"#,
    ])
    let result = await run(Self.erasesCheckIns + ["--yes", "--code", "123456"], service)
    #expect(result.status == 4)
    #expect(
      result.said.hasSuffix("Not finished. The copy of the keystore still holds their keys.\n"))
  }

  @Test(arguments: [
    (
      ["check-ins-until", "2023-10"], #""checkInsUntil":"2023-10""#,
      "Everybody's check-ins up to and with October 2023."
    ),
    (
      ["personal-parts-of", FakeService.robin], #""personalPartsOf":"\#(FakeService.robin)""#,
      "The personal parts of all sessions of the person with the id"
    ),
    (
      ["contribution", FeedbackAnswers.id], #""contribution":"\#(FeedbackAnswers.id)""#,
      "The contribution \(FeedbackAnswers.id), and what"
    ),
    (
      ["feedback-until", "31 December 2022"], #""feedbackUntil":"2022-12-31""#,
      "All feedback without a name received until Saturday 31 December 2022."
    ),
  ])
  func `each kind of erasure names one thing`(
    arguments: [String], param: String, words: String
  ) async {
    let service = service()
    let result = await run(
      ["erase"] + arguments + ["--reason", Self.reason, "--dry-run"], service)
    #expect(result.status == 0)
    #expect(service.params(of: "governance.erase")[0].contains(param))
    #expect(result.printed.hasPrefix(words))
    #expect(result.printed.width <= 80)
  }

  @Test func `a contribution is found by the end of its id, with the same reason`() async {
    let service = FeedbackAnswers.service(["governance.erase": [Self.answer]])
    let erase = ["erase", "contribution", "c3d4", "--reason", Self.reason, "--dry-run"]
    let result = await run(erase, service)
    #expect(result.status == 0)
    #expect(
      service.params(of: "governance.erase") == [
        #"{"contribution":"\#(FeedbackAnswers.id)","dryRun":true,"reason":"\#(Self.reason)"}"#
      ])
    #expect(
      service.params(of: "participation.list")[0].contains(#""reason":"\#(Self.reason)""#))
  }

  @Test func `what names nothing, or gives no reason, is not sent`() async {
    let service = service()
    let why = ["--reason", Self.reason]
    #expect(await run(["erase", "contribution", "that"] + why, service, answers: []).status == 2)
    let month = await run(
      ["erase", "check-ins-until", "soon"] + why, service, answers: [])
    #expect(month.status == 2)
    #expect(month.said.contains("'erase check-ins-until' takes a month, such as 2026-10"))
    #expect(await run(["erase", "check-ins-of", "Robin"], service, answers: []).status == 64)
    #expect(await run(["erase"] + why, service, answers: []).status == 64)
    #expect(service.params(of: "governance.erase").isEmpty)
  }

  @Test func `what was erased is listed with the reason, and nothing of the words`() async {
    let service = FakeService([
      "governance.listErasures": [
        #"{"items": [{"id": "\#(Self.id)", "what": "Personal parts", "person": \#(FeedbackAnswers.worker), "reason": "\#(Self.reason)", "by": \#(SignInAnswers.person), "on": "2026-03-02"}], "nextCursor": "c2"}"#,
        #"{"items": []}"#,
      ]
    ])
    #expect(
      await run(["erasures"], service).printed == """
        2 Mar 2026   Personal parts (Robin Ash (fictional))
                     By Sam Field (fictional)
                     Why: They have asked for it to be erased.
                     id 0198c0de-0000-7000-8000-0000000000e1

        """)
    #expect(
      service.params(of: "governance.listErasures") == [
        #"{"limit":200}"#, #"{"cursor":"c2","limit":200}"#,
      ])
    let none = FakeService(["governance.listErasures": [#"{"items": []}"#]])
    #expect(await run(["erasures"], none).printed == "Nothing was erased.\n")
  }
}
