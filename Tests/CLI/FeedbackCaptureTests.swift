import Testing

@testable import WorkbookCLI

@Suite struct FeedbackCaptureTests {
  private static let skippedAsks = Array(repeating: "", count: 8)

  @Test func `who will see it is said before anything is asked`() async {
    let result = await run(
      ["feedback", "capture"], CaptureAnswers.service(), answers: [])
    #expect(
      result.said.hasPrefix(
        """
        Say this first:

        Tell us what you think about the help you get. You can stop at any time. You can
        leave any question out. You do not have to tell us what happened to you.

        Who will see this? We keep what you write private. Only a few people read it. It
        is their job to listen to young people. We do not show it to the person you
        write about, or to their boss.

        """))
    #expect(result.said.contains("Robin Ash (fictional) reads it first, for safety."))
    #expect(result.said.hasSuffix("Stopped; nothing was sent.\n"))
  }

  @Test func `one young person's answers are sent as they were given`() async {
    let service = CaptureAnswers.service()
    let result = await run(
      ["feedback", "capture"], service,
      answers: ["1", "1", "1", "1", "1", "LS-40411", "2", "2", "y"]
        + ["y", "y", "y", "y", "y"] + ["3", "n", "", "some", "9", "mo", "", "", "5"]
        + ["", "See my \"brother\" more.\\", "ایک دن 🙂", "", "", "", "", "", "", "", "1", "n"])
    #expect(result.left.isEmpty)
    #expect(
      service.params(of: "participation.contribute") == [
        #"{"contribution":{"ageBand":"from13To15","agreement":{"kind":"ownUnder16WithUnderstanding"},"asks":[{"ask":"ASK-1","howOften":"always"},{"ask":"ASK-2","howOften":"never"},{"ask":"ASK-4","howOften":"sometimes"},{"ask":"ASK-5","howOften":"mostly"},{"ask":"ASK-8","howOften":"doNotWantToSay"}],"language":"en","oneChange":"See my \"brother\" more.\nایک دن 🙂","place":"withWorker","route":"inPerson","speakingAs":"youngPerson","understanding":{"canSayNoOrStop":true,"freeFromPressure":true,"limitsOfConfidentiality":true,"whatAndWhy":true,"whoWillSee":true},"youngPerson":"LS-40411"},"idempotencyKey":"key-of-this-test"}"#
      ])
    #expect(result.said.contains("A number from 0 to 5, the first letters, or Enter to skip it."))
    #expect(result.printed == "Kept. Somebody reads it for safety next.\n")
    #expect(result.said.width <= 80)
  }

  @Test func `with a worker there no name is not offered`() async {
    let result = await run(
      ["feedback", "capture"], CaptureAnswers.service(),
      answers: ["1", "1", "1", "1", "3"])
    #expect(!result.said.contains("They gave no name"))
    #expect(result.said.contains("“no name” is not offered: it would not be true."))
    #expect(result.said.contains("Answer with a number from 1 to 2"))
  }

  @Test func `from a letter box somebody may give no name, and is not asked their age`() async {
    let service = CaptureAnswers.service([
      "participation.contribute": [CaptureAnswers.kept(code: "K7Q4-WM2T-9XPD")]
    ])
    let result = await run(
      ["feedback", "capture"], service,
      answers: ["3", "2", "1", "1", "3"] + Self.skippedAsks
        + ["They came with me.", "", "", "", "", "", "", "y", "1", ""])
    #expect(result.left.isEmpty)
    #expect(!result.said.contains("How old are they?"))
    #expect(
      service.params(of: "participation.contribute") == [
        #"{"contribution":{"agreement":{"kind":"noName"},"bestThing":"They came with me.","language":"en","noName":true,"place":"letterBox","route":"paper","speakingAs":"youngPerson"},"idempotencyKey":"key-of-this-test","withCode":true}"#
      ])
    #expect(
      result.printed == """
        Kept. Somebody reads it for safety next.

            K 7 Q 4 - W M 2 T - 9 X P D

        This is their code: K7Q4-WM2T-9XPD
        Write it on paper; we cannot get it back.

        """)
  }

  @Test func `a group keeps what is the same and is asked the rest again`() async {
    let service = CaptureAnswers.service([
      "participation.listActivities": [CaptureAnswers.activities]
    ])
    let said = Self.skippedAsks + ["", "More time.", "", "", "", "", "", "", "", "1"]
    let result = await run(
      ["feedback", "capture"], service,
      answers: ["1", "1", "1", "1", "1", "1", "LS-1", "", "1", ""] + said
        + ["y", "1", "1", "LS-2", "", ""] + said + [""])
    #expect(result.left.isEmpty)
    let common =
      #""activity":"\#(CaptureAnswers.group)","agreement":{"kind":"own16Plus"},"language":"en","oneChange":"More time.","place":"withWorker","route":"inPerson","speakingAs":"youngPerson""#
    #expect(
      service.params(of: "participation.contribute")
        == ["LS-1", "LS-2"].map {
          #"{"contribution":{\#(common),"youngPerson":"\#($0)"},"idempotencyKey":"key-of-this-test"}"#
        })
  }

  @Test func `of somebody who said no it is kept that they were asked, and nothing else`() async {
    let service = CaptureAnswers.service()
    let result = await run(
      ["feedback", "capture"], service,
      answers: ["1", "1", "1", "1", "1", "LS-1", "", "They said no", "1", ""])
    #expect(result.left.isEmpty)
    #expect(
      service.params(of: "participation.contribute") == [
        #"{"contribution":{"agreement":{"kind":"declined"},"language":"en","place":"withWorker","route":"inPerson","speakingAs":"youngPerson","youngPerson":"LS-1"},"idempotencyKey":"key-of-this-test"}"#
      ])
  }

  @Test func `when a worker turns out to have been there it is asked again who they are`() async {
    let service = CaptureAnswers.service()
    let result = await run(
      ["feedback", "capture"], service,
      answers: ["3", "2", "1", "1", "3"] + Self.skippedAsks
        + [
          "Thank you.", "", "", "", "", "", "", "", "2", "Where they", "1", "1", "LS-1", "1", "1",
          "",
        ])
    #expect(result.left.isEmpty)
    let sent = service.params(of: "participation.contribute")
    #expect(sent.count == 1)
    #expect(sent.first?.contains("noName") == false)
    #expect(sent.first?.contains(#""youngPerson":"LS-1""#) == true)
    #expect(sent.first?.contains(#""agreement":{"kind":"own16Plus"}"#) == true)
  }

  @Test func `a refusal stands at its field and nothing typed is lost`() async {
    let refused =
      #"!{"code": -32602, "message": "Invalid params", "data": {"type": "invalidParams", "errors": [{"pointer": "/contribution", "code": "required", "message": "Nothing was said: one answer is enough."}]}}"#
    let service = CaptureAnswers.service([
      "participation.contribute": [refused, CaptureAnswers.kept()]
    ])
    let result = await run(
      ["feedback", "capture"], service,
      answers: ["3", "2", "1", "1", "3"] + Self.skippedAsks
        + ["", "", "", "", "", "", "", "", "1", "2", "Best", "They listened.", "1", ""])
    #expect(result.left.isEmpty)
    #expect(result.said.contains("Contribution (contribution): Nothing was said: one answer is"))
    #expect(
      service.params(of: "participation.contribute").last?.contains("They listened.") == true)
  }

  @Test func `in a script what is missing is named`() async {
    let missing = await run(["feedback", "capture", "--route", "paper"], CaptureAnswers.service())
    #expect(missing.status == 2)
    #expect(
      missing.said == """
        There is no terminal to ask in. Give --place, --language, --speaking-as,
        --young-person, --name or --no-name, --agreement too.

        """)
    let service = CaptureAnswers.service()
    let done = await run(
      [
        "feedback", "capture", "--speaking-as", "youngPerson", "--route", "paper", "--place",
        "letterBox", "--no-name", "--language", "cy", "--asks", "3,,1,2,,0,5,n",
      ], service)
    #expect(done.status == 0)
    #expect(
      service.params(of: "participation.contribute").first?.contains(
        #""asks":[{"ask":"ASK-1","howOften":"always"},{"ask":"ASK-3","howOften":"sometimes"},{"ask":"ASK-4","howOften":"mostly"},{"ask":"ASK-6","howOften":"never"},{"ask":"ASK-7","howOften":"doNotWantToSay"},{"ask":"ASK-8","howOften":"never"}]"#
      ) == true)
  }

  @Test(arguments: ["3,1", "3,,1,2,,0,6,3", "a,b,c,d,e,f,g,h", "i,,,,,,,"])
  func `answers that are none of the scale are said to be none`(asks: String) async {
    let service = CaptureAnswers.service()
    let result = await run(
      [
        "feedback", "capture", "--speaking-as", "youngPerson", "--route", "paper", "--place",
        "letterBox", "--no-name", "--language", "en", "--asks", asks,
      ], service)
    #expect(result.status == 2)
    #expect(result.said.contains("--asks"))
    #expect(service.params(of: "participation.contribute").isEmpty)
  }
}
