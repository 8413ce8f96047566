import ArgumentParser
import Foundation
import JSONText
import WorkbookProtocol

struct AuditShow: Act {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "One assessment and its audits, as far as you may see them.")

  @Argument(help: "The assessment's reference or id.")
  var assessment: String

  @OptionGroup var connection: ConnectionOptions

  func carryOut(in surroundings: Surroundings) async throws {
    let desk = try connection.desk(in: surroundings)
    let id = try await desk.assessment(assessment)
    let result = try await desk.call(
      method: AssessmentsGet.name, params: WireJSON.encode(AssessmentsGet.Params(id: id)))
    let record = try JSONDecoder().decode(Wire.AssessmentRecord.self, from: Data(result))
    var names = Dictionary(
      record.people.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    for unit in try await desk.call(TeamsList.self, .init(limit: 200)).items {
      names[unit.id] = unit.name
    }
    for tool in try await desk.call(ListsList.self, .init(list: .assessmentTools)).items {
      names[tool.id] = tool.text
    }
    let contract = try await desk.contract()
    let words = ShownWords(clock: desk.clock, names: names)
    desk.terminal.print(
      try AssessmentText(record: record, json: result, contract: contract, words: words).text())
  }
}

/// One assessment with its audits in full.
struct AssessmentText {
  let record: Wire.AssessmentRecord
  /// The same, as the server wrote it.
  let json: [UInt8]
  let contract: Contract
  let words: ShownWords

  func text() throws -> String {
    let document = try JSONDocument(scanning: json, maximumDepth: 64)
    let text = RecordText(words: words, document: document)
    guard let schema = contract.schema("AssessmentRecord"),
      let entrySchema = schema.property("assessment")?.schema,
      let entry = document.member("assessment", of: document.root)
    else { throw CommandFailure("The server does not describe an assessment.", .other) }
    let head = text.lines(of: entry, entrySchema)
    let rest = text.lines(
      of: document.root, schema, skipping: ["id", "revision", "assessment", "people"])
    let none = record.audits.isEmpty ? ["", "There is no audit of it that you may see."] : []
    return (head + rest + none + ["", Layout.labelled("Id", record.id)]).joined(separator: "\n")
  }
}
