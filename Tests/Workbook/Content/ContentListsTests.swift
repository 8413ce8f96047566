import Testing

@testable import Workbook

struct ContentListsTests {
  @Test func `the lists hold what the domain counts`() throws {
    let content = try Given.content()
    let counts: [ContentKind: Int] = [
      .asks: 8, .principles: 6, .principleLines: 39, .conditionsToWatch: 7,
      .youngPersonsQuestions: 5, .practitionerQuestions: 5, .purposes: 5, .topics: 6,
      .signsOfFallingDanger: 11, .contexts: 2, .fourAs: 4, .orientationContrasts: 10,
      .assessmentTools: 8, .sharingBarriers: 7, .reasonsForSilence: 4,
    ]
    for (kind, count) in counts { #expect(content.items(of: kind).count == count, "\(kind)") }
    #expect(content.version == "1")
    #expect(content.items.count == 165)
  }

  @Test func `every line of the principles has its evidence`() throws {
    let content = try Given.content()
    #expect(content.principles.map(\.line) == content.items(of: .principleLines).map(\.id))
  }

  @Test func `prompts for workers and teams are those of a session`() throws {
    let prompts = try Given.content().prompts
    #expect(prompts.all.count == 77)
    #expect(prompts.forSessions.count == 49)
    #expect(prompts.prompts(of: .supervision).count == 6)
    #expect(prompts.prompts(of: .leaders).allSatisfy { $0.audience == .leader })
    #expect(prompts.prompts(of: .participation).allSatisfy { $0.audience == .participation })
  }

  @Test func `a retired entry stays readable and is refused in new records`() throws {
    let content = try ContentLists(
      version: "2",
      lists:
        "id\tsection\tkind\ttext\tretired\nPURP-1\t8.1\tpurpose\tOld\t2\nPURP-2\t8.1\tpurpose\tNew\t\n",
      prompts: try Given.contentFile("prompts.tsv"), principles: "id\tstate\tevidence\n")
    #expect(content.item(ListItemID("PURP-1"))?.text == "Old")
    var findings = Findings()
    content.check(
      ["PURP-1", "PURP-2"].map(ListItemID.init), [.purposes], "/purposes", &findings)
    #expect(findings.all.map(\.message) == ["PURP-1 has been retired: choose another."])
  }

  @Test func `a table with a fault names its line`() throws {
    let prompts = try Given.contentFile("prompts.tsv")
    let fault = #expect(throws: TableFault.self) {
      try ContentLists(
        version: "1", lists: "id\tsection\tkind\ttext\nPURP-1\t8.1\t\tText\n", prompts: prompts,
        principles: "id\tstate\tevidence\n")
    }
    #expect(fault?.description == "lists, line 2: kind is blank")
  }

  @Test func `an entry that occurs twice is a fault`() throws {
    let prompts = try Given.contentFile("prompts.tsv")
    #expect(throws: TableFault.self) {
      try ContentLists(
        version: "1", lists: "id\tsection\tkind\ttext\nPM-1\t1\ta\tb\nPM-1\t1\ta\tb\n",
        prompts: prompts, principles: "id\tstate\tevidence\n")
    }
  }
}
