import ArgumentParser
import WorkbookProtocol

struct TranslationCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "translations",
    abstract: "The Welsh that young people read, and whether a speaker has checked it.",
    subcommands: [TranslationList.self, TranslationConfirm.self])
}

struct TranslationList: Act {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Lines whose Welsh no speaker has checked.")

  @Flag(help: "All lines, those that have been checked too.")
  var all = false

  @OptionGroup var connection: ConnectionOptions

  func carryOut(in surroundings: Surroundings) async throws {
    let desk = try connection.desk(in: surroundings)
    let lines = try await desk.everyPage { cursor in
      let page = try await desk.call(
        TranslationsList.self, .init(uncheckedOnly: all ? nil : true, cursor: cursor, limit: 200))
      return (page.items, page.nextCursor)
    }
    guard !lines.isEmpty else {
      return desk.terminal.print(
        all ? "There are no lines." : "A speaker has checked the Welsh of every line.")
    }
    desk.terminal.print(lines.map { Self.text($0, desk.clock) }.joined(separator: "\n\n"))
    let unchecked = lines.count { !$0.checked }
    desk.terminal.say("\n\(unchecked) of these \(lines.count) lines are unchecked.")
  }

  private static func text(_ line: Wire.TranslationLine, _ clock: LondonClock) -> String {
    let by = line.speaker.map { " by \($0)" } ?? ""
    let on = line.on.map { " on \(clock.shortWords(day: $0))" } ?? ""
    return [
      Layout.wrapped(
        line.checked ? "checked\(by)\(on)" : "not checked", first: "\(line.key)  ", hanging: "  "),
      Layout.wrapped(line.english, first: "  en  "), Layout.wrapped(line.welsh, first: "  cy  "),
    ].joined(separator: "\n")
  }
}

struct TranslationConfirm: Act {
  static let configuration = CommandConfiguration(
    commandName: "confirm", abstract: "Say that a Welsh speaker has checked lines as they stand.",
    discussion: "workbook translations confirm opening.1 opening.2 --speaker \"Non Rhys\"")

  @Argument(help: "The keys of the lines, as 'translations list' shows them.")
  var keys: [String]

  @Option(help: ArgumentHelp("Who checked them.", valueName: "name"))
  var speaker: String

  @OptionGroup var write: WriteOptions
  @OptionGroup var connection: ConnectionOptions

  func carryOut(in surroundings: Surroundings) async throws {
    let desk = try connection.desk(in: surroundings)
    let key = write.key(surroundings)
    _ = try await desk.write(
      TranslationsConfirm.self,
      .init(keys: keys, speaker: speaker, idempotencyKey: key, dryRun: write.dryRunParam),
      key: key)
    desk.terminal.print(
      write.dryRun
        ? Written.nothingStored
        : Layout.wrapped(
          "Kept: \(speaker) has checked \(keys.count == 1 ? "this line" : "these \(keys.count) lines"). A line that changes later is unchecked again."
        ))
  }
}
