import Foundation
import WorkbookClient

/// Everything outside the program that a command may touch.
struct Surroundings: Sendable {
  var terminal: Terminal
  var environment: [String: String]
  var now: @Sendable () -> Date
  /// A new idempotency key.
  var makeKey: @Sendable () -> String
  /// What this machine calls itself: people know by it what they have let in.
  var hostName: String
  /// Lets so many milliseconds pass.
  var pause: @Sendable (_ milliseconds: Int) async throws -> Void
  /// To a server, with a token if there is one.
  var connect: @Sendable (_ server: String, _ token: String?) -> Connection

  static func system() -> Surroundings {
    Surroundings(
      terminal: .system(), environment: ProcessInfo.processInfo.environment, now: { Date() },
      makeKey: { UUID().uuidString.lowercased() }, hostName: ProcessInfo.processInfo.hostName,
      pause: { try await Task.sleep(for: .milliseconds($0)) },
      connect: { server, token in
        let client = WorkbookClient(server: server, token: token)
        return Connection { try await client.call(method: $0, params: $1) }
      })
  }
}
