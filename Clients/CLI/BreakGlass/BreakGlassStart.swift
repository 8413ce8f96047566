import ArgumentParser
import WorkbookProtocol

struct BreakGlassStart: Act {
  static let configuration = CommandConfiguration(
    commandName: "start", abstract: "Begin: say about whom, and why it cannot wait.",
    discussion: """
      \(whatHappens)

      workbook break-glass --young-person LS-40411 \\
        --reason "The child is at the police station; their worker is away."

      Asks for what is missing. In a script say --yes and give the --code.
      """)

  static let whatHappens =
    "For 60 minutes you may read, and only read, the sessions and assessments that concern one worker or one young person; not personal parts, not check-ins, not what young people say. Information governance is told at once, the person too, and for a young person the workers to whom the case is allocated. Somebody will look at it again afterwards."

  @Option(
    help: ArgumentHelp("The worker concerned: part of the name, or the id.", valueName: "name"))
  var person: String?

  @Option(help: ArgumentHelp("The young person's reference, never a name.", valueName: "reference"))
  var youngPerson: String?

  @Option(
    help: ArgumentHelp(
      "Why it cannot wait, 10 to 500 characters; kept, and shown to whom it concerns.",
      valueName: "text"))
  var reason: String?

  @Option(help: "The code that your authenticator app shows now.")
  var code: String?

  @Flag(help: "Do not ask first.")
  var yes = false

  @Flag(help: "Check everything but the code, and open nothing.")
  var dryRun = false

  @OptionGroup var connection: ConnectionOptions

  func validate() throws {
    if person != nil, youngPerson != nil {
      throw ValidationError("Give --person or --young-person, not both: it is for one of them.")
    }
    if let reason, let objection = ReasonWords.objection(to: reason) {
      throw ValidationError("--reason: \(objection)")
    }
  }

  func carryOut(in surroundings: Surroundings) async throws {
    let desk = try connection.desk(in: surroundings)
    let terminal = desk.terminal
    let missing = [
      person ?? youngPerson == nil ? "--person or --young-person" : nil,
      reason == nil ? "--reason" : nil, yes || dryRun ? nil : "--yes",
    ].compactMap { $0 }
    if !missing.isEmpty { try terminal.needed(missing.joined(separator: ", ")) }
    let subject = try await subject(desk)
    let reason = try reason ?? ReasonWords.asked(terminal, "Why can it not wait?")
    let params = GovernanceBreakGlass.Params(
      reason: reason, person: subject.person, youngPerson: subject.youngPerson,
      dryRun: dryRun ? true : nil)
    if dryRun {
      _ = try await desk.call(GovernanceBreakGlass.self, params)
      return terminal.print("Everything is in order. Nothing was opened, as you asked.")
    }
    if !yes {
      terminal.say("\n" + Layout.wrapped("For \(subject.words). \(Self.whatHappens)"))
      guard try terminal.isConfirmed("\nBreak the glass?") else {
        return terminal.print("Nothing was opened, and nobody was told.")
      }
    }
    try await breakGlass(params, subject, desk)
  }

  private func breakGlass(
    _ params: GovernanceBreakGlass.Params, _ subject: Subject, _ desk: Desk
  ) async throws {
    var params = params
    params.code = code
    if code == nil, desk.terminal.isInteractive {
      params.code = try desk.terminal.askedCode(
        "Code from your authenticator app (Return if your organisation signed you in just now):")
    }
    let broken = try await desk.call(GovernanceBreakGlass.self, params)
    desk.terminal.print(
      Layout.wrapped(
        "Until \(desk.clock.words(moment: broken.expiresAt)) you may read what is recorded about \(subject.words). It has been told to those it concerns. Every record you open is written down with your reason."
      ))
    desk.terminal.print("  id \(broken.id)")
  }

  private struct Subject {
    var person: String?
    var youngPerson: String?
    let words: String
  }

  private func subject(_ desk: Desk) async throws -> Subject {
    if let youngPerson { return Subject(youngPerson: youngPerson, words: youngPerson) }
    if let person {
      return Subject(person: try await desk.person(person), words: person)
    }
    let interview = try await Interview(desk)
    interview.ask("About whom must you read?")
    let kinds = [
      Choice(value: "young", title: "A young person"), Choice(value: "worker", title: "A worker"),
    ]
    if try interview.choice(kinds) == "young" {
      interview.ask("The young person's reference", hint: "As in the case system, never a name.")
      let reference = try interview.text(optional: false, limit: 64) ?? ""
      return Subject(youngPerson: reference, words: reference)
    }
    interview.ask("Which worker?", hint: "Part of the name is enough.")
    let id = try await interview.person(optional: false) ?? ""
    return Subject(person: id, words: interview.names.all[id] ?? id)
  }
}

/// Why somebody does what must be justified: long enough to say something.
enum ReasonWords {
  private static let lengths = 10...500

  static func objection(to reason: String) -> String? {
    let length = reason.unicodeScalars.count
    if length < lengths.lowerBound { return "A sentence is needed: it will be read by others." }
    return length > lengths.upperBound
      ? "That is \(length) characters; there is room for \(lengths.upperBound)." : nil
  }

  static func asked(_ terminal: Terminal, _ question: String) throws -> String {
    while true {
      let reason = try terminal.asked(question)
      guard let objection = objection(to: reason) else { return reason }
      terminal.say("  " + objection)
    }
  }
}
