import Foundation
import Handlers
import JSONRPC
import Logging
import ServiceLifecycle
import Storage
import UnixSignals
import WebServer

/// Runs the service until a signal, then lets what is under way finish and closes the files.
struct ServiceHost {
  let service: WorkbookService
  let store: Store
  let youngPeople: YoungPeoplesRoutes
  let staff: StaffRoutes
  let address: WebServer.Address
  let exposure: Exposure
  let certificate: ServerCertificate?
  let limits: ConnectionLimits
  let greeting: @Sendable (_ port: Int) -> String

  func run() async throws {
    var logger = Logger(label: "workbook")
    logger.logLevel = .notice
    let store = store
    let requests = RequestIDs()
    let application = WebServer.application(
      dispatcher: service.dispatcher, contract: service.contract, address: address,
      exposure: exposure, certificate: certificate, limits: limits, logger: logger,
      makeRequestID: requests.next,
      readiness: { Readiness(store.health) },
      addRoutes: { router in
        youngPeople.add(to: router)
        staff.add(to: router)
      },
      onListening: { port in
        FileHandle.standardOutput.write(Data(greeting(port).utf8))
      })
    let group = ServiceGroup(
      configuration: .init(
        services: [
          .init(service: application), .init(service: Stopping(service: service)),
          .init(service: DiskWatch(store: store, logger: logger)),
        ],
        gracefulShutdownSignals: [.sigterm, .sigint], logger: logger))
    do {
      try await group.run()
    } catch {
      try await store.close()
      throw IOFailure(error, address)
    }
    try await store.close()
  }
}

/// Refuses new calls from the moment the process is told to stop.
private struct Stopping: Service {
  let service: WorkbookService

  func run() async throws {
    try await gracefulShutdown()
    service.dispatcher.refuseNewCalls()
  }
}

/// Tells the log, once, that the disk has failed, and what else must be put right; the callers are told one by one.
private struct DiskWatch: Service {
  let store: Store
  let logger: Logger

  func run() async throws {
    await cancelWhenGracefulShutdown {
      do {
        var told: Set<String> = []
        while store.health == .good {
          let troubles = Set(store.troubles)
          for trouble in troubles.subtracting(told) { logger.error("\(trouble)") }
          told = troubles
          try await Task.sleep(for: .seconds(1))
        }
      } catch {
        // The process is stopping.
      }
    }
    guard case .stoppedWriting(let reason) = store.health else { return }
    logger.critical(
      """
      the disk refused a write (\(reason)); nothing acknowledged is lost, and every call that must be written down is \
      refused: put the disk right (df -h, dmesg), then stop the server and start it again
      """)
    try await gracefulShutdown()
  }
}

extension Readiness {
  fileprivate init(_ health: StoreHealth) {
    switch health {
    case .good: self = .ready
    case .closed: self = .notReady("stopping")
    case .stoppedWriting(let reason): self = .notReady("not taking writes: \(reason)")
    }
  }
}

/// Why the address could not be had.
struct IOFailure: Error, CustomStringConvertible {
  let description: String

  init(_ error: any Error, _ address: WebServer.Address) {
    let text = "\(error)"
    let port = address.port
    description =
      text.contains("errno: 98") || text.contains("Address already in use")
      ? "Port \(port) is in use: stop the other program, or choose another with --port."
      : text.contains("errno: 13")
        ? "Port \(port) may not be opened by this user: choose one above 1023 with --port."
        : text.contains("errno: 99") || text.contains("not known")
          ? "\(address.host) is no address of this machine: choose another with --host."
          : "The server stopped: \(text)"
  }
}
