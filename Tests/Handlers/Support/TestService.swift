import Foundation
import Handlers
import JSONRPC
import Sealing
import Storage
import Synchronization
import Testing
import Workbook
import WorkbookProtocol

/// The whole service on a store of its own in a temporary folder, which goes with this value.
final class TestService: Sendable {
  let clock = TestClock("2026-03-02T09:00:00Z")
  let ids = CountedIDs()
  /// How long answers waited on purpose.
  let pauses = Pauses()
  let store: Store
  let services: Services
  let service: WorkbookService
  private let folder: String
  private let keyCount = Mutex(0)
  private let reports: Reports

  final class Pauses: Sendable {
    private let all = Mutex<[Duration]>([])

    func note(_ pause: Duration) { all.withLock { $0.append(pause) } }
    var last: Duration? { all.withLock { $0.last } }
  }

  /// What a caller sees only as −32603.
  final class Reports: Sendable {
    let all = Mutex<[String]>([])
  }

  init() throws {
    let folder = FileManager.default.temporaryDirectory.path + "/handlers-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let reports = Reports()
    let (clock, ids, pauses) = (clock, ids, pauses)
    let random = Mutex(SplitMix64(seed: 7))
    self.folder = folder
    self.reports = reports
    store = try Store.open(.init(dataFolder: folder + "/data", keysFolder: folder + "/keys"))
    services = Services(
      store: store, content: try Content.builtIn(), now: { clock.now },
      makeID: { ids.next(at: $0) },
      random: RandomBytes { count in
        random.withLock { random in
          (0..<count).map { _ in .random(in: .min ... .max, using: &random) }
        }
      }, pause: { pauses.note($0) }, softwareVersion: "test", signingIn: .builtIn(cost: .cheap))
    service = try WorkbookService(
      // A machine on which everything else is tested at the same time must not run into the deadline.
      services, time: Timekeeping(elapsed: { .zero }, sleep: { try await Task.sleep(for: $0) }),
      // The same for every call, so that two answers can be compared byte for byte.
      makeRequestID: { "request" },
      report: { error, method, _ in reports.all.withLock { $0.append("\(method): \(error)") } })
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// An idempotency key that was not used before.
  func key() -> String {
    keyCount.withLock { count in
      count += 1
      return "test-key-\(count)"
    }
  }

  func changeSequence() async throws -> Int64 {
    try await store.read { try $0.changeSequence() }
  }

  /// Of the keystore file, in bytes.
  func keystoreLength() throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(
      atPath: folder + "/data/workbook.keys")
    return attributes[.size] as? Int ?? 0
  }

  /// Every file of the data and of the keys.
  func files() throws -> [URL] {
    let all = FileManager.default.enumerator(
      at: URL(filePath: folder), includingPropertiesForKeys: [.isRegularFileKey])
    return try (all.map(Array.init) ?? []).compactMap { $0 as? URL }
      .filter { try $0.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true }
  }

  // MARK: Calls

  func answer<M: WorkbookMethod>(
    _: M.Type, _ params: M.Params, as visit: Visit
  ) async throws -> Answer<M.Result> {
    try await answer(M.self, params: try JSONEncoder().encode(params), as: visit)
  }

  /// Every refusal that any test sees is one that the method declares, and none is a fault of ours.
  func answer<M: WorkbookMethod>(
    _: M.Type, params: Data, as visit: Visit
  ) async throws -> Answer<M.Result> {
    var body = Array(#"{"jsonrpc":"2.0","id":1,"method":"\#(M.name)","params":"#.utf8)
    body += params
    body += Array("}".utf8)
    let bytes = try #require(await service.dispatcher.answer(body, context: visit))
    let answer = try Answer<M.Result>(bytes)
    if case .refused(let refusal) = answer {
      let declared = M.errors.first { $0.code == refusal.code }
      #expect(declared != nil, "\(M.name) does not declare \(refusal.text)")
      #expect(declared?.type == refusal.data.type && declared?.title == refusal.message)
      #expect(declared?.isRetryable == refusal.data.retryable)
      #expect(
        declared != .internalError,
        "\(M.name) failed: \(reports.all.withLock { $0.joined(separator: "; ") })")
    }
    return answer
  }

  @discardableResult
  func call<M: WorkbookMethod>(
    _: M.Type, _ params: M.Params, as person: Person.ID?
  ) async throws -> M.Result {
    let visit = Visit(caller: person.map { Caller(person: $0) })
    switch try await answer(M.self, params, as: visit) {
    case .answered(let result): return result
    case .refused(let refusal): throw Unexpected(text: "\(M.name) was refused: \(refusal.text)")
    }
  }

  /// As somebody who came in by the door.
  @discardableResult
  func called<M: WorkbookMethod>(
    _: M.Type, _ params: M.Params, as visit: Visit
  ) async throws -> M.Result {
    switch try await answer(M.self, params, as: visit) {
    case .answered(let result): return result
    case .refused(let refusal): throw Unexpected(text: "\(M.name) was refused: \(refusal.text)")
    }
  }

  @discardableResult
  func refusal<M: WorkbookMethod>(
    of _: M.Type, _ params: M.Params, as person: Person.ID?
  ) async throws -> Refusal {
    try await refusal(
      of: M.self, params, visiting: Visit(caller: person.map { Caller(person: $0) }))
  }

  func refusal<M: WorkbookMethod>(
    of _: M.Type, _ params: M.Params, visiting visit: Visit
  ) async throws -> Refusal {
    switch try await answer(M.self, params, as: visit) {
    case .answered: throw Unexpected(text: "\(M.name) was not refused")
    case .refused(let refusal): return refusal
    }
  }
}

struct Unexpected: Error, CustomStringConvertible {
  let text: String

  var description: String { text }
}
