import ArgumentParser
import WorkbookProtocol

struct PeopleLeft: Act {
  static let configuration = CommandConfiguration(
    commandName: "leave", abstract: "Record somebody's last day.",
    discussion: """
      \(whatEnds) Their records stay.

      workbook people leave "Robin Ash" --last-day "31 March"

      With --at-once their access ends now, whatever is left of the day.
      """)

  static let whatEnds =
    "Their supervision, roles and allocations end on that day, and their sessions and tokens with it; from then on nothing lets them in."

  @Argument(help: "Who: part of the name, or the id.")
  var person: String

  @Option(help: "Their last day, such as 31 March; with --at-once it may be left out.")
  var lastDay: String?

  @Flag(help: "Access ends now; the last day is then today or earlier.")
  var atOnce = false

  @Flag(help: "Do not ask first.")
  var yes = false

  @OptionGroup var write: WriteOptions
  @OptionGroup var connection: ConnectionOptions

  func validate() throws {
    if lastDay == nil, !atOnce { throw ValidationError("Give --last-day.") }
  }

  func carryOut(in surroundings: Surroundings) async throws {
    let desk = try connection.desk(in: surroundings)
    let day =
      try lastDay.map { try desk.clock.day(option: $0, "--last-day", leaning: .future) }
      ?? desk.clock.today
    if !yes, !write.dryRun { try desk.terminal.needed("--yes") }
    let record = try await desk.call(PeopleGet.self, .init(id: try await desk.person(person)))
    let who = record.person.name
    let when = atOnce ? "now" : "with the end of \(desk.clock.words(day: day))"
    if !yes, !write.dryRun {
      desk.terminal.say(
        Layout.wrapped(
          "\(who)'s last day is \(desk.clock.words(day: day)). \(Self.whatEnds) Access ends \(when)."
        ))
      guard try desk.terminal.isConfirmed("\nRecord it?") else {
        return desk.terminal.print("Nothing was stored.")
      }
    }
    let key = write.key(surroundings)
    _ = try await desk.write(
      PeopleLeave.self,
      .init(
        id: record.id, left: day, ifRevision: record.revision, idempotencyKey: key,
        atOnce: atOnce ? true : nil, dryRun: write.dryRunParam), key: key)
    desk.terminal.print(
      write.dryRun
        ? Written.nothingStored : Layout.wrapped("Kept: \(who)'s access ends \(when)."))
  }
}
