import Foundation
import Synchronization
import WorkbookClient

@testable import WorkbookCLI

/// Answers calls from a table, and keeps what it was sent. `rpc.discover` answers the contract itself.
final class FakeService: Sendable {
  struct Call: Sendable {
    let method: String
    let params: String
    let token: String?
    let server: String
  }

  private let calls = Mutex<[Call]>([])
  private let answers: Mutex<[String: [String]]>

  /// - Parameter answers: By method, the results in order, the last of them again and again. One that begins with `!` is the
  ///   error object; `!unreachable` is no answer.
  init(_ answers: [String: [String]] = [:]) {
    self.answers = Mutex(answers.merging(Self.common) { own, _ in own })
  }

  func params(of method: String) -> [String] {
    calls.withLock { $0.filter { $0.method == method }.map(\.params) }
  }

  var tokens: [String?] { calls.withLock { $0.map(\.token) } }
  var servers: [String] { calls.withLock { $0.map(\.server) } }

  func connection(_ server: String, _ token: String?) -> Connection {
    Connection { method, params in
      self.calls.withLock {
        $0.append(
          Call(
            method: method, params: String(decoding: params, as: UTF8.self), token: token,
            server: server))
      }
      if method == "rpc.discover" { return Array(try Self.contract()) }
      let answer = self.answers.withLock { answers -> String? in
        guard let queue = answers[method], let first = queue.first else { return nil }
        if queue.count > 1 { answers[method] = Array(queue.dropFirst()) }
        return first
      }
      guard let answer else { throw ConnectionError("nothing was prepared for \(method)") }
      guard answer.hasPrefix("!") else { return Array(answer.utf8) }
      if answer == "!unreachable" {
        throw ConnectionError("cannot reach \(server)/rpc: is the server running?")
      }
      throw try JSONDecoder().decode(WorkbookError.self, from: Data(answer.dropFirst().utf8))
    }
  }

  static func contract() throws -> Data {
    try Data(
      contentsOf: URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appending(path: "../../../Protocol/openrpc.json"))
  }

  static let robin = "0198c0de-0000-7000-8000-000000000002"

  private static let common = [
    "people.list": [
      #"{"items": [{"id": "\#(robin)", "revision": 1, "name": "Robin Ash (fictional)", "discipline": "socialWork", "agency": "Fernshire (fictional)"}]}"#
    ],
    "supervision.record": [written], "assessments.audit": [written],
    "assessments.register": [written],
  ]

  static let written = #"{"id": "0198c0de-0000-7000-8000-000000000009", "revision": 1}"#
}
