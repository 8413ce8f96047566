import Foundation
import Glibc
import Handlers
import Hummingbird
import JSONRPC
import Logging
import NIOCore
import Sealing
import Storage
import Synchronization
import WebServer
import Workbook

/// The product's own server with one route more, `POST /constant`, which reads its body and answers the same bytes every time:
/// what a call costs before anything of ours is done. Never built into the product.
///
///     EchoServer DATA KEYS PORT
@main
struct EchoServer {
  static func main() async throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 4, let port = Int(arguments[3]) else {
      FileHandle.standardError.write(Data("usage: EchoServer DATA KEYS PORT\n".utf8))
      exit(64)
    }
    let store = try Store.open(.init(dataFolder: arguments[1], keysFolder: arguments[2]))
    let requests = RequestIDs()
    let services = Services(
      store: store, content: try Content.builtIn(),
      now: { Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)) },
      makeID: { _ in UUID() }, random: .system, pause: { try await Task.sleep(for: $0) },
      softwareVersion: "benchmark", signingIn: .builtIn())
    let service = try WorkbookService(
      services, time: Timekeeping(ContinuousClock()), makeRequestID: requests.next,
      report: { error, method, _ in
        FileHandle.standardError.write(Data("\(method): \(error)\n".utf8))
      })
    let constant = ByteBuffer(string: #"{"jsonrpc":"2.0","result":{"text":"good morning"},"id":1}"#)
    var logger = Logger(label: "benchmark")
    logger.logLevel = .error
    let application = WebServer.application(
      dispatcher: service.dispatcher, contract: service.contract, address: .init(port: port),
      logger: logger, makeRequestID: requests.next, readiness: { .ready },
      addRoutes: { router in
        router.post("/constant") { request, _ in
          _ = try await request.body.collect(upTo: 1 << 20)
          return Response(
            status: .ok, headers: [.contentType: "application/json", .cacheControl: "no-store"],
            body: ResponseBody(byteBuffer: constant))
        }
      })
    try await application.runService()
    try await store.close()
  }
}

/// As the product makes them.
private final class RequestIDs: Sendable {
  private let start = String(UInt32.random(in: .min ... .max), radix: 36)
  private let count = Atomic<UInt64>(0)

  func next() -> String {
    let number = count.wrappingAdd(1, ordering: .relaxed).newValue
    return "\(start)-\(String(number, radix: 36))"
  }
}
