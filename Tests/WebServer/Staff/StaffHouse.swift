import Foundation
import HTTPTypes
import Handlers
import Hummingbird
import HummingbirdTesting
import JSONRPC
import Sealing
import SingleSignOn
import Storage
import Synchronization
import Testing
import WebServer
import Workbook
import WorkbookProtocol

import struct Foundation.UUID

/// The staff's pages in front of a whole service on an empty store, with a clock that a test moves. All of it is invented.
final class StaffHouse: Sendable {
  static let password = "five green lanterns at dusk"
  static let origin = "https://workbook.example"

  let services: Services
  let service: WorkbookService
  let door: StaffDoor
  let time: MovableTime
  private let folder: String
  private let keys = Mutex(0)

  init() throws {
    folder = FileManager.default.temporaryDirectory.path + "/staff-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let start = try #require(Instant("2026-03-02T09:00:00Z"))
    let time = MovableTime(start)
    self.time = time
    services = Services(
      store: try Store.open(.init(dataFolder: folder + "/data", keysFolder: folder + "/keys")),
      content: try Content.builtIn(), now: { time.now }, makeID: { _ in UUID() }, random: .system,
      pause: { _ in }, softwareVersion: "test", signingIn: .builtIn(cost: .cheap))
    service = try WorkbookService(
      services, time: Timekeeping(ContinuousClock()), makeRequestID: { "request" },
      report: { _, _, _ in })
    door = StaffDoor(service, services)
  }

  deinit {
    do { try FileManager.default.removeItem(atPath: folder) } catch {
      // Something in the folder for temporary files stays behind.
    }
  }

  func key() -> String {
    keys.withLock { count in
      count += 1
      return "staff-key-\(count)"
    }
  }

  func call<M: WorkbookMethod>(
    _: M.Type, _ params: M.Params, as person: String
  ) async throws -> M.Result {
    let caller = Caller(person: try #require(Person.ID(person)))
    return try await door.call(M.self, params, as: Visit(caller: caller))
  }

  func run(
    provider: SignOnProvider? = nil, isBehindProxy: Bool = false,
    takeForm: @escaping @Sendable (String) -> Int? = { _ in nil },
    _ test: @Sendable @escaping (Browser) async throws -> Void
  ) async throws {
    let exposure = Exposure(
      isSecure: true, isBehindProxy: isBehindProxy, publicOrigin: WebOrigin(Self.origin))
    let routes = try StaffRoutes(
      door: door, services: services, provider: provider, exposure: exposure, takeForm: takeForm)
    let router = Router(context: WebContext.self)
    routes.add(to: router)
    try await Application(router: router).test(.router) { client in
      try await test(Browser(client))
    }
  }

  /// Through the pages: the first administrator, with a second factor.
  func administrator(_ browser: Browser) async throws -> Administrator {
    let code = try #require(try await services.codeForFirstAdministrator())
    let claim = try await browser.page("/claim")
    let claimed = try await browser.submit(
      "/claim", on: claim,
      [
        "code": code, "username": "rowan", "new": Self.password, "again": Self.password,
        "name": "Rowan Ellery (fictional)", "agency": "Lanternshire (fictional)",
      ])
    try #require(claimed.headers[.location] == "/account/second-factor", "\(claimed.html)")
    let secret = try await enrol(browser, ["password": Self.password])
    let me = try await door.call(
      AuthWhoAmI.self, .init(), as: Visit(session: browser.cookie("__Host-workbook")))
    return Administrator(person: me.person.id, secret: secret.secret, recovery: secret.recovery)
  }

  struct Administrator: Sendable {
    let person: String
    let secret: AuthenticatorSecret
    let recovery: [String]
  }

  func enrol(
    _ browser: Browser, _ proof: [String: String]
  ) async throws -> (secret: AuthenticatorSecret, recovery: [String]) {
    let page = try await browser.page("/account/second-factor")
    let shown = try await browser.submit("/account/second-factor", on: page, proof)
    let text = try #require(
      shown.html.firstMatch(of: /class="secret">([A-Z2-7 ]+)</), "\(shown.html)")
    let secret = AuthenticatorSecret(bytes: Base32Text.decode(String(text.1)))
    let confirmed = try await browser.submit(
      "/account/second-factor/confirm", on: shown, ["code": code(secret)])
    let codes = confirmed.html.matches(of: /<li>([0-9A-Z]{4}(?:-[0-9A-Z]{4})+)<\/li>/).map {
      String($0.1)
    }
    return (secret, codes)
  }

  /// What the app shows now; each code is good once, so time moves on.
  func code(_ secret: AuthenticatorSecret) -> String {
    time.move(seconds: 60)
    return secret.code(step: time.now.milliseconds / AuthenticatorSecret.stepMs)
  }
}

final class MovableTime: Sendable {
  private let moment: Mutex<Instant>

  init(_ start: Instant) { moment = Mutex(start) }

  var now: Instant { moment.withLock { $0 } }

  func move(seconds: Int64) {
    moment.withLock { $0 = Instant(milliseconds: $0.milliseconds + seconds * 1_000) }
  }
}

enum Base32Text {
  static func decode(_ text: String) -> [UInt8] {
    let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
    var (bits, count): (UInt32, Int) = (0, 0)
    var bytes: [UInt8] = []
    for digit in text {
      guard let value = digits.firstIndex(of: digit) else { continue }
      bits = bits << 5 | UInt32(value)
      count += 5
      if count >= 8 {
        count -= 8
        bytes.append(UInt8(bits >> UInt32(count) & 255))
      }
    }
    return bytes
  }
}
