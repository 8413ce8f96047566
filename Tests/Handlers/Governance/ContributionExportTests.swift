import Storage
import Testing
import Workbook
import WorkbookProtocol

/// What young people said, in what they are handed.
@Suite struct ContributionExportTests {
  @Test func `what they said under their reference and what came of it is theirs, nothing else`()
    async throws
  {
    let hearing = try await Hearing()
    let officer = hearing.people.informationGovernance
    let mine = try await hearing.contribute(hearing.entry(words: "Nobody told me why"))
    let other = try await hearing.contribute(
      hearing.entry(words: "The bus is late", youngPerson: "LS-78"))
    _ = try await hearing.send(mine.id, to: hearing.people.leader)
    let export = try await hearing.service.export(about: "LS-77", by: officer)
    let records = try #require(export.records)
    #expect(records.map(\.id) == [mine.id] && records.map(\.kind) == ["contribution"])
    #expect(records[0].text("oneChange") == "Nobody told me why")
    #expect(records[0].text("steps/2/decisionMaker") == "Brook Stone")
    #expect(records[0].text("steps/2/ask/askedFor") == "To be told first.")
    #expect(records[0].fields.allSatisfy { !$0.name.hasSuffix("finding") })
    #expect(!export.allText.contains("The bus is late"))
    try await hearing.service.call(
      GovernanceRedact.self,
      .init(
        reason: "They asked for this", record: mine.id, field: "oneChange",
        idempotencyKey: hearing.service.key(), youngPerson: "LS-77", passage: "told me"),
      as: officer)
    let shown = try await hearing.service.export(about: "LS-77", by: officer).records
    #expect(shown?[0].text("oneChange") == "Nobody [left out: They asked for this] why")
    #expect(
      try await hearing.service.export(about: "LS-78", by: officer).records == [],
      "nobody has read it for safety")
    try await hearing.check(other.id)
    #expect(
      try await hearing.service.export(about: "LS-78", by: officer).records?.map(\.id) == [other.id]
    )
  }

  @Test func `what a parent said, and what is about the officer, is not in it`() async throws {
    let hearing = try await Hearing()
    let officer = hearing.people.informationGovernance
    var parents = hearing.entry(words: "We were not asked")
    parents.speakingAs = .parent
    let about = hearing.entry(about: officer, words: "They never rang")
    for entry in [parents, about] {
      try await hearing.check(try await hearing.contribute(entry).id)
    }
    let export = try await hearing.service.export(about: "LS-77", by: officer)
    #expect(export.records == [])
    #expect(export.notIncluded.contains { $0.hasPrefix("What parents, carers") })
    #expect(export.notIncluded.contains { $0.contains("close to whoever made this export") })
  }
}
