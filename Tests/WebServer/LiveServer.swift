import Foundation
import HTTPTypes
import Handlers
import Hummingbird
import HummingbirdTesting
import JSONRPC
import Logging
import NIOCore
import Sealing
import Storage
import WebServer
import Workbook

import struct Foundation.UUID

/// The service behind a real socket, on an empty store in a temporary folder.
final class LiveServer: Sendable {
  let service: WorkbookService
  private let folder: String

  init() throws {
    folder = FileManager.default.temporaryDirectory.path + "/web-server-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let now = Instant(milliseconds: 1_772_442_000_000)
    let services = Services(
      store: try Store.open(.init(dataFolder: folder + "/data", keysFolder: folder + "/keys")),
      content: try Content.builtIn(), now: { now }, makeID: { _ in UUID() }, random: .system,
      pause: { _ in }, softwareVersion: "test", signingIn: .builtIn(cost: .cheap))
    service = try WorkbookService(
      services, time: Timekeeping(ContinuousClock()), makeRequestID: { "request" },
      report: { _, _, _ in })
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  func run(
    readiness: Readiness = .ready, exposure: Exposure = .plainLoopback,
    limits: ConnectionLimits = ConnectionLimits(),
    addRoutes: (Router<WebContext>) -> Void = { _ in },
    _ test: @Sendable (any TestClientProtocol) async throws -> Void
  ) async throws {
    var logger = Logger(label: "test")
    logger.logLevel = .critical
    let application = WebServer.application(
      dispatcher: service.dispatcher, contract: service.contract, address: .init(port: 0),
      exposure: exposure, limits: limits, logger: logger, makeRequestID: { "http" },
      readiness: { readiness }, addRoutes: addRoutes)
    try await application.test(.live, test)
  }
}

extension TestClientProtocol {
  func post(
    _ body: [UInt8], _ headers: HTTPFields = [.contentType: "application/json"]
  ) async throws -> TestResponse {
    try await execute(
      uri: "/rpc", method: .post, headers: headers, body: ByteBuffer(bytes: body))
  }

  func post(
    _ body: String, _ headers: HTTPFields = [.contentType: "application/json"]
  ) async throws -> TestResponse {
    try await post(Array(body.utf8), headers)
  }
}

extension TestResponse {
  var bytes: [UInt8] { Array(body.readableBytesView) }
  var text: String { String(decoding: bytes, as: UTF8.self) }
}
