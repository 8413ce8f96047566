import ArgumentParser
import WorkbookProtocol

struct FeedbackSlips: Act {
  static let configuration = CommandConfiguration(
    commandName: "slips", abstract: "Print slips with codes that open the form.",
    discussion: """
      Cut them out and hand them around. The codes are shown this once. Nobody writes down who got \
      which: then nobody can find out who answered.

      workbook feedback slips --count 12 --until "in 4 weeks" > slips.txt
      """)

  @Option(help: ArgumentHelp("How many, 1 to 100.", valueName: "count"))
  var count: Int

  @Option(
    help: ArgumentHelp(
      "The last day on which they open the form: within 60 days, for a screen today or tomorrow.",
      valueName: "day"))
  var until: String

  @Option(help: ArgumentHelp("The activity they are for, by its title or id.", valueName: "title"))
  var activity: String?

  @Flag(help: "For a shared screen, with one code for everybody.")
  var screen = false

  @Flag(help: "A worker is at that screen: no answer without a name is taken.")
  var withWorker = false

  @OptionGroup var write: WriteOptions
  @OptionGroup var connection: ConnectionOptions

  func validate() throws {
    if withWorker, !screen { throw ValidationError("--with-worker goes with --screen.") }
    if !(1...100).contains(count) { throw ValidationError("--count takes 1 to 100.") }
  }

  func carryOut(in surroundings: Surroundings) async throws {
    let desk = try connection.desk(in: surroundings)
    let address = try connection.address(
      surroundings, try CredentialsFile(surroundings.environment).read())
    let until = try desk.clock.day(option: until, "--until", leaning: .future)
    var about: String?
    if let activity { about = try await desk.activityID(activity) }
    let key = write.key(surroundings)
    let slips = try await desk.write(
      ParticipationInvite.self,
      .init(
        kind: screen ? .sharedScreen : .oneAnswer, count: count, until: until,
        idempotencyKey: key, activity: about, workerPresent: withWorker ? true : nil,
        dryRun: write.dryRunParam), key: key)
    guard !write.dryRun else { return desk.terminal.print(Written.nothingStored) }
    guard let codes = slips.codes, !codes.isEmpty else {
      throw CommandFailure(
        "These slips were made before, and their codes are shown only once. Make new ones.",
        .refused)
    }
    let paper = SlipPaper(address: address + "/start", until: desk.clock.words(day: until))
    desk.terminal.print(codes.map(paper.slip).joined(separator: "\n") + "\n" + paper.edge)
    desk.terminal.say(
      Layout.wrapped(
        "Do not write down who got which: then nobody can find out who answered. The codes are not shown again."
      ))
  }
}

/// One slip to cut out.
struct SlipPaper {
  let address: String
  let until: String

  let edge = "- - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -  (cut here)"

  func slip(_ code: String) -> String {
    """
    \(edge)

      Tell us what you think about the help you get.
      Go to   \(address)

      Your code:

          \(Self.large(code))

      It opens the page until \(until).
      You can leave any question out. Nobody writes down who got this slip.

    """
  }

  /// A code on paper is read by its letters, so they stand apart.
  static func large(_ code: String) -> String {
    code.map(String.init).joined(separator: " ")
  }
}
