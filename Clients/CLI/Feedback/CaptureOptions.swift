import ArgumentParser
import WorkbookProtocol

/// One contribution on the command line.
struct CaptureOptions: ParsableArguments {
  @Option(help: "Who is speaking.")
  var speakingAs: Wire.Speaker?

  @Option(help: "How it came.")
  var route: Wire.ContributionRoute?

  @Option(help: "Where they answered.")
  var place: Wire.CapturePlace?

  @Option(help: "In which language.")
  var language: Wire.Language?

  @Option(help: ArgumentHelp("The activity, by its title or id.", valueName: "title"))
  var activity: String?

  @Flag(help: "They gave no name; not where a worker was there.")
  var noName = false

  @Option(help: ArgumentHelp("The case system's number or a pseudonym.", valueName: "reference"))
  var youngPerson: String?

  @Option(help: ArgumentHelp("The name they gave.", valueName: "name"))
  var name: String?

  @Option(help: ArgumentHelp("How to reach them.", valueName: "text"))
  var contact: String?

  @Option(help: "How old they are.")
  var age: Wire.AgeBand?

  @Option(
    help:
      "Who agreed to their taking part. Where a parent was not asked, a reason is needed: let it ask, or give a file."
  )
  var agreement: Wire.AgreementKind?

  @Option(
    help: ArgumentHelp(
      "The eight asks: \(Scale.legend); nothing between two commas skips one.",
      valueName: "numbers"))
  var asks: String?

  @Option(help: ArgumentHelp("The best thing someone did.", valueName: "text"))
  var best: String?

  @Option(help: ArgumentHelp("The one thing to change.", valueName: "text"))
  var change: String?

  @Option(help: ArgumentHelp("What they told us before.", valueName: "text"))
  var before: String?

  @Option(help: ArgumentHelp("Somebody here whom it is about.", valueName: "name"))
  var aboutWorker: String?

  @Flag(help: "It may be a complaint.")
  var mayBeComplaint = false

  @Flag(help: "They want a code, to see what became of it.")
  var withCode = false

  var isEmpty: Bool {
    let texts = [
      speakingAs?.rawValue, route?.rawValue, place?.rawValue, language?.rawValue, activity,
      youngPerson, name, contact, age?.rawValue, agreement?.rawValue, asks, best, change, before,
      aboutWorker,
    ]
    return texts.allSatisfy { $0 == nil } && !noName && !mayBeComplaint && !withCode
  }

  func draft(_ desk: Desk) async throws -> Draft {
    var draft = Draft()
    func give(_ name: String, _ text: String?) { draft.give("/contribution/\(name)", text) }
    give("speakingAs", speakingAs?.rawValue)
    give("route", route?.rawValue)
    give("place", place?.rawValue)
    give("language", language?.rawValue)
    give("youngPerson", youngPerson)
    give("name", name)
    give("contact", contact)
    give("ageBand", age?.rawValue)
    give("agreement/kind", agreement?.rawValue ?? (noName ? "noName" : nil))
    give("bestThing", best)
    give("oneChange", change)
    give("toldBefore", before)
    draft.give("/contribution/noName", noName)
    draft.give("/contribution/mayBeComplaint", mayBeComplaint)
    draft.give("/withCode", withCode)
    if let activity { give("activity", try await desk.activityID(activity)) }
    if let aboutWorker { give("aboutWorker", try await desk.person(aboutWorker)) }
    if let asks { draft["/contribution/asks"] = try answers(asks) }
    return draft
  }

  private func answers(_ text: String) throws -> JSONValue? {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false).map { $0.trimmed }
    guard parts.count == 8 else {
      throw CommandFailure(
        "--asks takes eight answers with commas between them, such as 3,,1,2,,0,5,3: these are \(parts.count).",
        .wrongInput)
    }
    let answers = try parts.enumerated().compactMap { index, part -> JSONValue? in
      guard !part.isEmpty else { return nil }
      guard let often = Scale.read(part) else {
        throw CommandFailure(
          "--asks, number \(index + 1): '\(part)' is none of \(Scale.legend).", .wrongInput)
      }
      return .object(["ask": .string("ASK-\(index + 1)"), "howOften": .string(often.rawValue)])
    }
    return answers.isEmpty ? nil : .array(answers)
  }
}
