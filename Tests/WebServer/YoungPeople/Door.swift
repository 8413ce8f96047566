import Foundation
import HTTPTypes
import Handlers
import Hummingbird
import HummingbirdTesting
import NIOCore
import Synchronization
import Testing
import WebServer
import Workbook

/// A door that remembers what came in, for tests. All of it is invented.
final class Door: Sendable {
  struct Seen: Sendable {
    var said: [OwnWords] = []
    var slips: [String?] = []
    var withoutCode: [String] = []
    var replies: [(Reply, String?, String)] = []
    var followed: [String] = []
  }

  static let codeText = "K7Q4-WM2T-9XPD"
  static let slip = "A1B2-C3D4-E5F6"

  let seen = Mutex(Seen())
  let opening = Mutex<Result<FormOpening, DoorRefusal>>(.success(Door.open(.ownDevice)))
  let answer = Mutex<FollowedAnswer?>(nil)
  let refusal = Mutex<DoorRefusal?>(nil)
  /// How long saying takes, so that a second press can come in between.
  let sayTakes = Mutex<Duration>(.zero)
  let isTokenOld = Mutex(false)

  static func open(_ place: CapturePlace) -> FormOpening {
    FormOpening(readBy: Instant("2026-11-24T17:00:00Z"), localHelp: help, place: place)
  }

  static var help: LocalHelp? {
    guard let team = Words("the Harbour team"), let day = Words("01632 960101"),
      let night = Words("01632 960102")
    else { return nil }
    return LocalHelp(team: team, dayNumber: day, nightNumber: night)
  }

  static func file(_ path: String) throws -> String {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    return try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  static func words() throws -> YoungPeoplesWords {
    try YoungPeoplesWords(table: Asset.text("content/young-people.tsv"))
  }

  static var asks: [ListItemID] { (1...8).map { ListItemID("ASK-\($0)") } }

  func door() throws -> YoungPeoplesDoor {
    let code = try #require(FollowCode(typed: Self.codeText))
    let readBy = try #require(Instant("2026-11-24T17:00:00Z"))
    let day = try #require(Day("2026-12-04"))
    return YoungPeoplesDoor(
      opening: { slip in
        self.seen.withLock { $0.slips.append(slip) }
        return try self.opening.withLock { try $0.get() }
      },
      nearby: {
        let opening = self.opening.withLock { try? $0.get() }
        return NearbyHelp(local: opening?.localHelp, advocate: nil)
      },
      say: { words, _ in
        try await Task.sleep(for: self.sayTakes.withLock { $0 })
        if let refusal = self.refusal.withLock({ $0 }) { throw refusal }
        self.seen.withLock { $0.said.append(words) }
        return Said(code: code, readBy: readBy, comeBackAfter: day)
      },
      doWithoutCode: { typed in self.seen.withLock { $0.withoutCode.append(typed) } },
      follow: { typed in
        self.seen.withLock { $0.followed.append(typed) }
        guard typed == Self.codeText, let answer = self.answer.withLock({ $0 }) else {
          throw DoorRefusal.unknownCode
        }
        return answer
      },
      reply: { reply, words, typed in
        if let refusal = self.refusal.withLock({ $0 }) { throw refusal }
        self.seen.withLock { $0.replies.append((reply, words, typed)) }
      },
      words: try Self.words(), asks: Self.asks)
  }

  func routes(
    _ exposure: Exposure, takeForm: @escaping @Sendable (String) -> Int? = { _ in nil }
  ) throws -> YoungPeoplesRoutes {
    let tokens = Mutex(0)
    return YoungPeoplesRoutes(
      door: try door(), templates: try .builtIn(), sha256: { _ in [1, 2, 3] },
      makeToken: {
        tokens.withLock {
          $0 += 1
          return "token-\($0)"
        }
      },
      checkToken: { token in
        token.hasPrefix("token-") && !self.isTokenOld.withLock { $0 }
      }, exposure: exposure, takeForm: takeForm)
  }

  func run(
    _ exposure: Exposure = Exposure(isSecure: true),
    takeForm: @escaping @Sendable (String) -> Int? = { _ in nil },
    _ test: @Sendable @escaping (any TestClientProtocol) async throws -> Void
  ) async throws {
    let router = Router(context: WebContext.self)
    try routes(exposure, takeForm: takeForm).add(to: router)
    try await Application(router: router).test(.router, test)
  }
}

extension TestClientProtocol {
  func page(_ address: String, _ headers: HTTPFields = [:]) async throws -> TestResponse {
    try await execute(uri: address, method: .get, headers: headers)
  }

  func send(
    _ address: String, _ fields: [String: String], _ headers: HTTPFields = [:]
  ) async throws -> TestResponse {
    let body = fields.map { "\(encoded($0.key))=\(encoded($0.value))" }.joined(separator: "&")
    return try await post(address, body: Array(body.utf8), headers)
  }

  func post(
    _ address: String, body: [UInt8], _ headers: HTTPFields = [:]
  ) async throws -> TestResponse {
    var all = headers
    if all[.contentType] == nil { all[.contentType] = "application/x-www-form-urlencoded" }
    return try await execute(
      uri: address, method: .post, headers: all, body: ByteBuffer(bytes: body))
  }

  private func encoded(_ text: String) -> String {
    // As browsers do: every line end is CRLF.
    text.replacing("\n", with: "\r\n").utf8.map { byte in
      UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte
        ? String(UnicodeScalar(byte))
        : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }.joined()
  }
}

extension TestResponse {
  var html: String { String(buffer: body) }
}
