import ArgumentParser

/// The service as a program. Exit codes: 0 fine; 64 wrong usage; 1 anything else, with one line on standard error that says
/// what to do.
@main
struct WorkbookServer: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "workbook-server",
    abstract: "The Supervision and Participation Workbook, served over JSON-RPC.",
    version: SoftwareVersion.text,
    subcommands: [
      Serve.self, Recover.self, Backup.self, Restore.self, HoldDrill.self, Verify.self,
      RotateMasterKey.self,
    ],
    defaultSubcommand: Serve.self)
}

enum SoftwareVersion {
  static let text = "0.1.0"
}
