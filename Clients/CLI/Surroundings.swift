import Foundation
import WorkbookClient

/// Everything outside the program that a command may touch.
struct Surroundings: Sendable {
  var terminal: Terminal
  var environment: [String: String]
  var now: @Sendable () -> Date
  /// A new idempotency key.
  var makeKey: @Sendable () -> String
  /// To a server, with a token if there is one.
  var connect: @Sendable (_ server: String, _ token: String?) -> Connection

  static func system() -> Surroundings {
    Surroundings(
      terminal: .system(), environment: ProcessInfo.processInfo.environment, now: { Date() },
      makeKey: { UUID().uuidString.lowercased() },
      connect: { server, token in
        let client = WorkbookClient(server: server, token: token)
        return Connection { try await client.call(method: $0, params: $1) }
      })
  }
}
