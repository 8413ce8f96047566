import ArgumentParser
import Foundation
import JSONText
import WorkbookProtocol

struct FeedbackShow: Act {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "One contribution and what came of it, as far as you may see.")

  @Argument(help: "Its id, as 'feedback list' shows it.")
  var id: String

  @Option(help: ArgumentHelp("Why you need it, if you read by your role alone.", valueName: "text"))
  var reason: String?

  @OptionGroup var connection: ConnectionOptions

  func carryOut(in surroundings: Surroundings) async throws {
    let desk = try connection.desk(in: surroundings)
    let record = try await desk.contribution(id, reason: reason)
    desk.terminal.print(
      try await ContributionText(record: record, desk: desk, contract: desk.contract()).text())
  }
}

/// One contribution in full.
struct ContributionText {
  let record: Wire.ContributionRecord
  let desk: Desk
  let contract: Contract

  func text() async throws -> String {
    let clock = desk.clock
    let summary = record.summary
    let head = [
      Layout.labelled("Id", summary.id),
      Layout.labelled("Received", clock.words(day: summary.receivedOn)),
      Layout.labelled(
        "Where it stands",
        ContributionLines(clock: clock).standing(summary).joined(separator: "\n")),
    ]
    let steps = record.steps.map { StepLine(clock: clock).text($0) }
    return
      (head + (try await words())
      + (steps.isEmpty ? [] : ["", "What came of it"] + steps)).joined(separator: "\n")
  }

  /// What was said, in its own words.
  func words() async throws -> [String] {
    guard let entry = record.contribution, let schema = contract.schema("ContributionEntry") else {
      return ["", Layout.wrapped("Its words are not for you to see, or not yet.")]
    }
    var names = Dictionary(
      try await desk.call(ListsList.self, .init(list: .asks)).items.map { ($0.id, $0.text) },
      uniquingKeysWith: { first, _ in first })
    if let worker = record.aboutWorker { names[worker.id] = worker.name }
    let document = try JSONDocument(scanning: WireJSON.encode(entry))
    let text = RecordText(words: ShownWords(clock: desk.clock, names: names), document: document)
    let asks = (entry.asks ?? []).map { answer in
      Layout.labelled(answer.howOften.title, names[answer.ask] ?? answer.ask)
    }
    return [""] + text.lines(of: document.root, schema, skipping: ["asks"])
      + (asks.isEmpty ? [] : ["", "How often the people who work with them do this"] + asks)
  }
}

extension ContributionLines {
  func standing(_ one: Wire.ContributionSummary) -> [String] {
    let lines = text([one]).split(separator: "\n").map { $0.trimmed }
    guard let first = lines.first else { return [] }
    return [first.dropFirst(23).trimmed] + lines.dropFirst()
  }
}

/// One step on the way from said to done.
struct StepLine {
  let clock: LondonClock

  func text(_ step: Wire.HandlingStep) -> String {
    let who = step.by.map { " by \($0.name)" } ?? ""
    let day = Layout.cell(clock.shortWords(day: step.on), 11)
    let first = Layout.wrapped(step.what.title + who, first: "  \(day)  ")
    let indent = String(repeating: " ", count: 15)
    return ([first] + details(step).map { Layout.wrapped($0, first: indent) })
      .joined(separator: "\n")
  }

  private func details(_ step: Wire.HandlingStep) -> [String] {
    let outcome = step.outcome
    return [
      step.finding.map { "\(step.part?.title ?? "It"): \($0.title.lowercased())" },
      step.message.map { "To the young person: \($0)" },
      step.decisionMaker.map { "\($0.name) decides" },
      step.ask.map { "\($0.theme). You said: \($0.youSaid) You asked for: \($0.askedFor)" },
      outcome?.kind.title, outcome?.what.map { "We will: \($0)" },
      outcome?.by.map { "By \(clock.words(day: $0))" },
      outcome?.notThis.map { "We will not: \($0)" }, outcome?.reason.map { "Why: \($0)" },
      outcome?.who.map { "Who: \($0)" }, step.how?.title,
      step.toldOn.map { "On \(clock.words(day: $0))" }, step.reply?.title, step.words,
    ].compactMap { $0 }
  }
}
