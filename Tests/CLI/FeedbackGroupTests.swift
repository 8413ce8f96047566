import Foundation
import Testing

@testable import WorkbookCLI

@Suite struct FeedbackGroupTests {
  private static let head =
    "speakingAs,route,place,language,noName,youngPerson,agreement,ask1,oneChange,withCode\n"
  private static let good = """
    youngPerson,paper,letterBox,en,yes,,,3,"More time, ""please"".\nAnd a walk 🙂",yes
    Young person,In person,withWorker,en,,LS-2,own16Plus,never,,

    """

  private func file(_ text: String) throws -> String {
    let path = try temporaryFolder() + "/group.csv"
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    return path
  }

  private func kept() -> FakeService {
    // Two checks come first, then two that are stored.
    let ok = CaptureAnswers.kept()
    return CaptureAnswers.service([
      "participation.contribute": [ok, ok, CaptureAnswers.kept(code: "K7Q4-WM2T-9XPD"), ok]
    ])
  }

  @Test func `every row is checked before the first is stored`() async throws {
    let service = kept()
    let path = try file(Self.head + Self.good)
    let result = await run(["feedback", "capture", "--file", path], service)
    #expect(result.status == 0)
    let sent = service.params(of: "participation.contribute")
    #expect(sent.map { $0.contains(#""dryRun":true"#) } == [true, true, false, false])
    #expect(
      sent.last?.hasPrefix(
        #"{"contribution":{"agreement":{"kind":"own16Plus"},"asks":[{"ask":"ASK-1","howOften":"never"}],"language":"en","place":"withWorker","route":"inPerson","speakingAs":"youngPerson","youngPerson":"LS-2"},"idempotencyKey":""#
      ) == true)
    #expect(sent[2].contains(#""oneChange":"More time, \"please\".\nAnd a walk 🙂""#))
    #expect(result.printed.contains("line 2    K 7 Q 4 - W M 2 T - 9 X P D"))
    #expect(result.printed.contains("2 kept from \(path)."))
  }

  @Test func `the same file again has the same keys, and another file others`() async throws {
    let path = try file(Self.head + Self.good)
    func keys(_ path: String) async -> [String] {
      let service = kept()
      _ = await run(["feedback", "capture", "--file", path], service)
      return service.params(of: "participation.contribute").compactMap {
        $0.firstMatch(of: /"idempotencyKey":"([^"]+)"/).map { String($0.1) }
      }
    }
    let first = await keys(path)
    #expect(Set(first).count == 4)
    #expect(await keys(path) == first)
    let other = await keys(try file(Self.head + Self.good.replacing("LS-2", with: "LS-3")))
    #expect(Set(other).isDisjoint(with: first))
    // With `dryRun` beside it a call is another call: its key may not be that of the row.
    #expect(first.prefix(2).allSatisfy { $0.hasPrefix("check-") })
  }

  @Test func `what was stored before is said not to be stored twice`() async throws {
    let again = #"{"id": "\#(FeedbackAnswers.id)", "revision": 1, "replayed": true}"#
    let service = CaptureAnswers.service(["participation.contribute": [again]])
    let result = await run(
      ["feedback", "capture", "--file", try file(Self.head + Self.good)], service)
    #expect(result.printed.replacing("\n", with: " ").contains("2 had been stored before"))
  }

  @Test func `all faults are named with their lines, and nothing is sent`() async throws {
    let refused =
      #"!{"code": -32602, "message": "Invalid params", "data": {"type": "invalidParams", "errors": [{"pointer": "/contribution/noName", "code": "notAllowed", "message": "With a worker there it would not be true that nobody knows."}]}}"#
    let service = CaptureAnswers.service(["participation.contribute": [refused]])
    let path = try file(
      Self.head + """
        youngPerson,paper,withWorker,en,yes,,,3,More time.,
        youngPerson,bus,letterBox,en,maybe,,,7,,
        ,paper,letterBox,,yes,,,,Words,,too,many

        """)
    let result = await run(["feedback", "capture", "--file", path], service)
    #expect(result.status == 2)
    #expect(result.said.contains("have to be put right; nothing was sent."))
    let lines = result.said.replacing("\n    ", with: " ")
    #expect(lines.contains("line 2: No name: With a worker there it would not be true"))
    #expect(lines.contains("line 3: noName takes yes or no: 'maybe' is neither."))
    #expect(lines.contains("line 3: route: 'bus' is none of inPerson, paper, online, advocate"))
    #expect(lines.contains("line 3: ask1: '7' is none of 0 Never"))
    #expect(lines.contains("line 4: it has 12 cells under 10 columns."))
    #expect(result.said.width <= 80)
    #expect(
      service.params(of: "participation.contribute").allSatisfy { $0.contains(#""dryRun":true"#) })
  }

  @Test(arguments: [
    ("", "needs a first row"), (head, "needs a first row"),
    ("speakingAs,route,place,language,colour\na,b,c,d,e\n", "there is no column 'colour'"),
    ("speakingAs,route,place,language,route\na,b,c,d,e\n", "'route' stands there twice"),
    ("speakingAs,route,place\na,b,c\n", "the column 'language' is missing"),
    (head + "youngPerson,paper,letterBox,en,yes,,,3,\"never closed,\n", "quot"),
  ])
  func `a table that is none is refused before anything is asked of the server`(
    text: String, words: String
  ) async throws {
    let service = CaptureAnswers.service()
    let result = await run(["feedback", "capture", "--file", try file(text)], service)
    #expect(result.status == 2)
    #expect(result.said.replacing("\n", with: " ").contains(words))
    #expect(service.params(of: "participation.contribute").isEmpty)
  }

  @Test func `a file in another encoding, or that is not there, is said to be so`() async throws {
    let path = try temporaryFolder() + "/group.csv"
    try Data([0x73, 0xE9, 0x2C]).write(to: URL(fileURLWithPath: path))
    let encoded = await run(["feedback", "capture", "--file", path], CaptureAnswers.service())
    #expect(encoded.status == 2)
    #expect(encoded.said.contains("CSV UTF-8"))
    let missing = await run(
      ["feedback", "capture", "--file", path + "x"], CaptureAnswers.service())
    #expect(missing.said.replacing("\n", with: " ").contains("cannot be read: is the name right?"))
  }

  @Test func `a spreadsheet's byte order mark, semicolons and line ends do no harm`() async throws {
    let service = CaptureAnswers.service()
    let text =
      "\u{FEFF}"
      + (Self.head + "youngPerson,paper,letterBox,en,yes,,,3,Words,\n\n")
      .replacing(",", with: ";").replacing("\n", with: "\r\n")
    let result = await run(["feedback", "capture", "--file", try file(text)], service)
    #expect(result.status == 0)
    #expect(service.params(of: "participation.contribute").count == 2)
  }

  @Test func `the digest is that of the standard`() {
    #expect(
      SHA256Digest.hex(of: Array("abc".utf8))
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(
      SHA256Digest.hex(of: Array(repeating: 0x61, count: 1000))
        == "41edece42d63e8d9bf515a9ba6932e1c20cbc9f5a5d134645adb5db1b9737ea3")
  }
}
