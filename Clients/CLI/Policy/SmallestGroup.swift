import ArgumentParser
import WorkbookProtocol

struct SmallestGroup: Act {
  static let configuration = CommandConfiguration(
    commandName: "disclosure",
    abstract: "How many people a figure about a group must rest on, so that nobody is given away.",
    discussion: """
      Information governance may set another number, never below 5:

      workbook policy disclosure --set 12 --reason "Small teams in the north"
      """)

  @Option(help: ArgumentHelp("Set another number.", valueName: "people"))
  var set: Int?

  @Option(help: ArgumentHelp("Why it is set; it is kept.", valueName: "text"))
  var reason: String?

  @OptionGroup var write: WriteOptions
  @OptionGroup var connection: ConnectionOptions

  func validate() throws {
    if set != nil, reason == nil { throw ValidationError("Say why, with --reason.") }
    if set == nil, reason != nil { throw ValidationError("--reason goes with --set.") }
  }

  func carryOut(in surroundings: Surroundings) async throws {
    let desk = try connection.desk(in: surroundings)
    guard let set, let reason else {
      let rule = try await desk.call(PolicyDisclosure.self, .init())
      return desk.terminal.print(Self.words(rule, desk.clock))
    }
    let key = write.key(surroundings)
    _ = try await desk.write(
      PolicySetDisclosure.self,
      .init(
        smallestGroup: set, reason: reason, idempotencyKey: key, dryRun: write.dryRunParam),
      key: key)
    desk.terminal.print(
      write.dryRun
        ? Written.nothingStored
        : Layout.wrapped(
          "From now on a figure about a group must rest on at least \(set) different people. What was released before stays as it was."
        ))
  }

  private static func words(_ rule: Wire.DisclosureRule, _ clock: LondonClock) -> String {
    let since = rule.since.map { " It has been so since \(clock.words(day: $0))." } ?? ""
    return Layout.wrapped(
      "A figure about a group is shown only when it rests on at least \(rule.smallestGroup) different people; otherwise it is hidden, so that nobody is given away.\(since) It can never be set below \(rule.lowest)."
    )
  }
}
