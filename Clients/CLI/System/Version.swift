import ArgumentParser
import WorkbookProtocol

/// The version of this program.
let programVersion = "0.1.0"

struct Version: Act {
  static let configuration = CommandConfiguration(
    abstract: "Say which version this is, and which the server is if it can be reached.")

  @OptionGroup var connection: ConnectionOptions

  func carryOut(in surroundings: Surroundings) async throws {
    let terminal = surroundings.terminal
    terminal.print("workbook \(programVersion)")
    do {
      let limits = try await connection.desk(in: surroundings).call(SystemLimits.self, .init())
      terminal.print("server   \(limits.version), contract \(limits.contractVersion)")
    } catch let failure as any Reportable {
      terminal.print(
        "server   " + failure.report.prefix(1).lowercased() + failure.report.dropFirst())
    }
  }
}
