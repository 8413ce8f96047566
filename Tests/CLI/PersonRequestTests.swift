import Foundation
import Testing

@testable import WorkbookCLI

@Suite struct PersonRequestTests {
  private static let record = "0198c0de-0000-7000-8000-000000000011"
  private static let redaction = "0198c0de-0000-7000-8000-0000000000d1"
  private static let reason = "Their request of 2 March."
  private static let notIncluded =
    #""notIncluded": ["Check-ins: only the person exports their own.", "What belongs to safeguarding: ask the safeguarding lead."]"#
  private static let data =
    #"{"about": "Young person LS-40411", "madeOn": "2026-03-03", "recordCount": 1, \#(notIncluded), "records": [{"id": "\#(record)", "kind": "caseDiscussion", "title": "Case discussion", "on": "2026-03-02", "fields": [{"name": "outcome", "label": "Outcome", "text": "Decided"}, {"name": "them.words", "label": "Their words", "text": "[left out] and that nobody asks her brother anything.", "redactions": [{"id": "\#(redaction)", "reason": "It is about somebody else.", "by": \#(SignInAnswers.person), "on": "2026-03-01", "revision": 1}]}, {"name": "harm", "label": "Harm"}]}]}"#
  private static let page =
    #"{"about": "Young person LS-40411", "madeOn": "2026-03-03", "recordCount": 2, \#(notIncluded), "page": "<!doctype html><p>LS-40411</p>"}"#

  private let export = [
    "request", "export", "--young-person", "LS-40411", "--reason", Self.reason,
  ]

  private func service(_ answer: String) -> FakeService {
    FakeService(["governance.exportPerson": [answer]])
  }

  @Test func `an export reads well, with what redacting needs`() async {
    let service = service(Self.data)
    let result = await run(export, service)
    #expect(result.status == 0)
    #expect(
      result.printed == """
        About Young person LS-40411: 1 record on Tuesday 3 March 2026

        Case discussion, Monday 2 March 2026
          id 0198c0de-0000-7000-8000-000000000011
          Outcome [outcome]       Decided
          Their words [them.words]
                                  [left out] and that nobody asks her brother anything.
            Left out by Sam Field (fictional) on 1 Mar 2026: It is about somebody else.
              (id 0198c0de-0000-7000-8000-0000000000d1)
          Harm [harm]             left out

        Not included:
          - Check-ins: only the person exports their own.
          - What belongs to safeguarding: ask the safeguarding lead.

        """)
    #expect(
      service.params(of: "governance.exportPerson") == [
        #"{"as":"data","reason":"\#(Self.reason)","youngPerson":"LS-40411"}"#
      ])
  }

  @Test func `a page goes to a file that only its owner reads`() async throws {
    let file = try temporaryFolder() + "/ls-40411.html"
    let service = service(Self.page)
    let result = await run(export + ["--page", file], service)
    #expect(result.status == 0)
    #expect(result.printed.isEmpty)
    #expect(
      try String(contentsOfFile: file, encoding: .utf8) == "<!doctype html><p>LS-40411</p>")
    #expect(
      try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int == 0o600)
    #expect(service.params(of: "governance.exportPerson")[0].contains(#""as":"page""#))
    #expect(result.said.contains("2 records about Young"))
    #expect(result.said.contains("  - Check-ins: only the person exports their own.\n"))
  }

  @Test func `data goes to a file as the server wrote it`() async throws {
    let file = try temporaryFolder() + "/ls-40411.json"
    #expect(await run(export + ["--data", file], service(Self.data)).status == 0)
    #expect(
      try String(contentsOfFile: file, encoding: .utf8).contains(#""name": "them.words""#))
    #expect(
      try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int == 0o600)
  }

  @Test func `a file that exists is never written over, and nothing is read`() async throws {
    let file = try temporaryFolder() + "/ls-40411.html"
    try "before".write(toFile: file, atomically: true, encoding: .utf8)
    for option in ["--page", "--data"] {
      let service = service(Self.page)
      let result = await run(export + [option, file], service)
      #expect(result.status == 2)
      #expect(result.said.contains("never written over"))
      #expect(service.servers.isEmpty)
    }
    #expect(try String(contentsOfFile: file, encoding: .utf8) == "before")
  }

  @Test func `a page that the server did not send writes nothing`() async throws {
    let file = try temporaryFolder() + "/ls-40411.html"
    let result = await run(export + ["--page", file], service(Self.data))
    #expect(result.status == 5)
    #expect(!FileManager.default.fileExists(atPath: file))
    let both = await run(export + ["--page", "a", "--data", "b"], service(Self.data))
    #expect(both.status == 64)
    #expect(both.said.contains("Give --page or --data, not both"))
  }

  @Test func `a passage is left out, whichever way it is given`() async {
    let service = FakeService(["governance.redact": [FakeService.written]])
    let redact = [
      "request", "redact", Self.record, "them.words", "--young-person", "LS-40411", "--reason",
      "It is about somebody else.",
    ]
    let result = await run(
      redact + ["--passage", "-"], service, input: "her brother\n")
    #expect(
      result.printed == """
        The passage is left out of what is handed to LS-40411. The record itself is
        unchanged.
          id 0198c0de-0000-7000-8000-000000000009

        """)
    #expect(
      await run(redact, service).printed.hasPrefix("The field is left out of what is handed"))
    let start = #"{"field":"them.words","idempotencyKey":"key-of-this-test","#
    let end =
      #""reason":"It is about somebody else.","record":"\#(Self.record)","youngPerson":"LS-40411"}"#
    #expect(
      service.params(of: "governance.redact") == [
        start + #""passage":"her brother","# + end, start + end,
      ])
    let empty = await run(redact + ["--passage", ""], service)
    #expect(empty.status == 2)
    #expect(empty.said == "The passage is empty. Nothing was sent.\n")
  }

  @Test func `a redaction is taken back by its id`() async {
    let service = FakeService(["governance.unredact": [FakeService.written]])
    let result = await run(["request", "unredact", Self.redaction], service)
    #expect(result.printed == "Taken back: the next export has it again.\n")
    #expect(
      service.params(of: "governance.unredact") == [
        #"{"id":"\#(Self.redaction)","idempotencyKey":"key-of-this-test","ifRevision":1}"#
      ])
    #expect(await run(["request", "unredact", "d1"], service).status == 2)
  }
}
