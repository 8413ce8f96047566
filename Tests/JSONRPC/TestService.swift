import JSONRPC
import JSONText
import Synchronization

/// Who calls, as far as these tests care.
enum TestContext: Sendable, Equatable {
  case anonymous
  case signedIn
}

struct Text: Codable, Sendable, Equatable {
  let text: String
}

struct Nothing: Codable, Sendable {}

struct Status: Codable, Sendable {
  let status: String
}

/// A dispatcher with `system.echo`, `system.ping` and whatever a test adds, on a clock that stands
/// still until somebody sleeps, and then jumps.
final class TestService: Sendable {
  typealias Surroundings = DispatcherSurroundings<TestContext>

  private static let textParams = #"""
    {"type":"object","properties":{"text":{"type":"string","maxLength":1000}},
     "required":["text"],"additionalProperties":false}
    """#

  private struct Notes: Sendable {
    var now = Duration.zero
    var reported: [String] = []
    var observed: [String] = []
    var requests = 0
  }

  let dispatcher: Dispatcher<TestContext>
  private let notes: NotesBox

  private final class NotesBox: Sendable {
    let value = Mutex(Notes())
  }

  /// "method requestID error" for every error that was answered as −32603.
  var reported: [String] { notes.value.withLock { $0.reported } }
  /// "method code" for every call.
  var observed: [String] { notes.value.withLock { $0.observed } }

  init(
    limits: Limits = Limits(),
    methods: (inout MethodTable<TestContext>) throws -> Void = { _ in },
    adjust: (inout Surroundings) -> Void = { _ in }
  ) throws {
    let notes = NotesBox()
    self.notes = notes
    var table = MethodTable<TestContext>()
    table.add(
      Method(name: "system.echo", isOpen: true), taking: Text.self, answering: Text.self,
      schema: try Self.textSchema()
    ) { params, _ in params }
    table.add(
      Method(name: "system.ping", isOpen: true), taking: Nothing.self, answering: Status.self,
      schema: try Self.emptySchema()
    ) { _, _ in Status(status: "ok") }
    try methods(&table)
    var surroundings = Surroundings(
      time: Timekeeping(
        elapsed: { notes.value.withLock { $0.now } },
        sleep: { duration in
          notes.value.withLock { $0.now += duration }
          await Task.yield()
        }),
      makeRequestID: {
        notes.value.withLock { notes in
          notes.requests += 1
          return "request-\(notes.requests)"
        }
      },
      authenticate: { method, context in
        guard method.isOpen || context == .signedIn else {
          throw Fault.unauthenticated("Sign in first.")
        }
        return context
      },
      report: { error, method, requestID in
        notes.value.withLock { $0.reported.append("\(method) \(requestID) \(error)") }
      },
      observe: { observation in
        let code = observation.code.map { String($0) } ?? "ok"
        notes.value.withLock { $0.observed.append("\(observation.method ?? "-") \(code)") }
      })
    adjust(&surroundings)
    dispatcher = Dispatcher(table: table, limits: limits, surroundings: surroundings)
  }

  static func textSchema() throws -> ParamsSchema {
    ParamsSchema(schema: try JSONSchema(parsing: textParams), names: ["text"])
  }

  static func emptySchema() throws -> ParamsSchema {
    let schema = #"{"type":"object","additionalProperties":false}"#
    return ParamsSchema(schema: try JSONSchema(parsing: schema), names: [])
  }

  func answer(_ body: String, as context: TestContext = .anonymous) async -> String? {
    await dispatcher.answer(Array(body.utf8), context: context).map { text($0) }
  }
}

func text(_ bytes: [UInt8]?) -> String {
  bytes.map { String(decoding: $0, as: UTF8.self) } ?? "nothing"
}
