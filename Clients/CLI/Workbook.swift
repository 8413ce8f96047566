import ArgumentParser
import Foundation

/// The command line of the workbook.
@main
struct Workbook: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "workbook",
    abstract:
      "Reflective supervision, how the work affects you, what young people say, and assessments.",
    discussion: """
      Begin with 'workbook sign-in'; 'workbook account' has your password and what signs you in. Then 'workbook session record' asks what it needs to know, \
      and 'workbook check-in' asks in under a minute how the work was this month. 'workbook feedback capture' writes down \
      what young people say; 'workbook concern raise' is for when somebody may be hurt. Every other \
      command says with --help what it takes.

      Days and times can be written as people say them: "today 14:00", "3 March", "last Monday", \
      "in 4 weeks". They are British time.

      EXIT CODES
      \(ExitStatus.table)
      ENVIRONMENT
        WORKBOOK_SERVER   the server's address, unless --server says otherwise
        WORKBOOK_TOKEN    the token, unless --token says otherwise
        XDG_CONFIG_HOME   where 'sign-in' keeps its file (else ~/.config)

      COMPLETIONS
        workbook --generate-completion-script bash|zsh|fish
      """,
    version: programVersion,
    subcommands: [
      SignIn.self, SignOut.self, WhoAmI.self, AccountCommands.self, SessionCommands.self,
      CheckInCommands.self,
      ContactCommands.self, AuditCommands.self, AssessmentCommands.self, PeopleCommands.self,
      Prompts.self, ReportCommands.self, PromiseCommands.self, InstrumentCommands.self,
      PolicyCommands.self, FeedbackCommands.self, ConcernCommands.self, ActivityCommands.self,
      ParticipationCommands.self, TranslationCommands.self, AccessCommands.self,
      BreakGlassCommands.self, WhoRead.self, RecordHistory.self, SessionAddNote.self,
      LogCommands.self, RequestCommands.self, HoldCommands.self, RetentionCommands.self,
      EraseCommands.self, Erasures.self, Call.self, Version.self,
    ])

  static func main() async {
    let arguments = Array(CommandLine.arguments.dropFirst())
    Foundation.exit(await run(arguments, in: .system()))
  }

  /// Runs one command line.
  /// - Returns: The exit code.
  static func run(_ arguments: [String], in surroundings: Surroundings) async -> Int32 {
    let terminal = surroundings.terminal
    do {
      var command = try parseAsRoot(arguments)
      if let act = command as? any Act {
        try await act.carryOut(in: surroundings)
      } else {
        try command.run()
      }
      return ExitStatus.fine.rawValue
    } catch let failure as any Reportable {
      terminal.say(failure.report)
      return failure.status.rawValue
    } catch {
      let code = exitCode(for: error).rawValue
      let text = fullMessage(for: error)
      code == 0 ? terminal.print(text) : terminal.say(text)
      return code
    }
  }
}

/// A command that does something. Everything it needs comes in through `surroundings`.
protocol Act: AsyncParsableCommand {
  func carryOut(in surroundings: Surroundings) async throws
}
