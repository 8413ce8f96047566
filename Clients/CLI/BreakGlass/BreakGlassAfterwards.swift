import ArgumentParser
import WorkbookProtocol

struct BreakGlassReview: Act {
  static let configuration = CommandConfiguration(
    commandName: "review", abstract: "Say what came of looking at it again.",
    discussion: """
      For information governance, and never by whoever broke the glass.

      workbook break-glass review ID --justified --note "The worker was on a flight."
      """)

  @Argument(help: "Its id, as 'break-glass list' shows it.")
  var id: String

  @Flag(inversion: .prefixedNo, help: "Whether it had to be.")
  var justified: Bool?

  @Option(help: ArgumentHelp("What was found and what follows.", valueName: "text"))
  var note: String?

  @OptionGroup var write: WriteOptions
  @OptionGroup var connection: ConnectionOptions

  func carryOut(in surroundings: Surroundings) async throws {
    let desk = try connection.desk(in: surroundings)
    let terminal = desk.terminal
    let missing = [
      justified == nil ? "--justified or --no-justified" : nil, note == nil ? "--note" : nil,
    ].compactMap { $0 }
    if !missing.isEmpty { try terminal.needed(missing.joined(separator: ", ")) }
    let one = try await desk.brokenGlass(id)
    if !missing.isEmpty { terminal.say(BreakGlassText(clock: desk.clock).lines(one) + "\n") }
    let justified = try justified ?? Self.askedWhether(terminal)
    let note = try note ?? Self.askedNote(terminal)
    let key = write.key(surroundings)
    _ = try await desk.write(
      GovernanceReviewBreakGlass.self,
      .init(
        id: one.id, justified: justified, note: note, ifRevision: one.revision,
        idempotencyKey: key, dryRun: write.dryRunParam), key: key)
    terminal.print(write.dryRun ? Written.nothingStored : "Kept: it has been reviewed.")
  }

  private static func askedWhether(_ terminal: Terminal) throws -> Bool {
    while true {
      switch try terminal.asked("Did it have to be? (yes or no)").lowercased() {
      case "y", "yes": return true
      case "n", "no": return false
      default: terminal.say("  Answer yes or no.")
      }
    }
  }

  private static func askedNote(_ terminal: Terminal) throws -> String {
    while true {
      let note = try terminal.asked("What was found, and what follows?")
      if !note.isEmpty { return note }
      terminal.say("  This is needed. Ctrl-C gives up; nothing has been sent.")
    }
  }
}

struct BreakGlassHold: Act {
  static let configuration = CommandConfiguration(
    commandName: "hold", abstract: "Hold back the notice to the person concerned, as one of two.",
    discussion: """
      For a worker who must not be warned. A safeguarding lead and somebody of information \
      governance must both ask, within a day of each other; then it holds for 28 days, and longer \
      only if both ask again. When it ends the notice is shown.
      """)

  @Argument(help: "Its id, as 'break-glass list' shows it.")
  var id: String

  @Option(
    help: ArgumentHelp(
      "Why the person must not know yet, 10 to 500 characters; kept.", valueName: "text"))
  var reason: String?

  @OptionGroup var write: WriteOptions
  @OptionGroup var connection: ConnectionOptions

  func validate() throws {
    if let reason, let objection = ReasonWords.objection(to: reason) {
      throw ValidationError("--reason: \(objection)")
    }
  }

  func carryOut(in surroundings: Surroundings) async throws {
    let desk = try connection.desk(in: surroundings)
    if reason == nil { try desk.terminal.needed("--reason") }
    let one = try await desk.brokenGlass(id)
    let reason =
      try reason ?? ReasonWords.asked(desk.terminal, "Why must the person not know yet?")
    let key = write.key(surroundings)
    _ = try await desk.write(
      GovernanceHoldNotice.self,
      .init(
        id: one.id, reason: reason, ifRevision: one.revision, idempotencyKey: key,
        dryRun: write.dryRunParam), key: key)
    guard !write.dryRun else { return desk.terminal.print(Written.nothingStored) }
    let now = try await desk.brokenGlass(one.id)
    desk.terminal.print(
      Layout.wrapped(
        now.heldUntil.map { "Held back until \(desk.clock.words(day: $0))." }
          ?? "Kept. It is held back once the other of the two has asked too, within a day."))
  }
}

struct BreakGlassShowNotice: Act {
  static let configuration = CommandConfiguration(
    commandName: "show-notice", abstract: "End the holding back of a notice at once.")

  @Argument(help: "Its id, as 'break-glass list' shows it.")
  var id: String

  @OptionGroup var write: WriteOptions
  @OptionGroup var connection: ConnectionOptions

  func carryOut(in surroundings: Surroundings) async throws {
    let desk = try connection.desk(in: surroundings)
    let one = try await desk.brokenGlass(id)
    let key = write.key(surroundings)
    _ = try await desk.write(
      GovernanceShowNotice.self,
      .init(
        id: one.id, ifRevision: one.revision, idempotencyKey: key, dryRun: write.dryRunParam),
      key: key)
    desk.terminal.print(
      write.dryRun ? Written.nothingStored : "The person concerned can see the notice now.")
  }
}
