import Foundation
import Handlers
import JSONRPC
import Logging
import Sealing
import Storage
import Synchronization
import Workbook

extension Services {
  /// The services of the running process: its clock, its randomness.
  ///
  /// - Parameter denied: The operator's own list of passwords that nobody may have, one a line.
  static func live(store: Store, denied: String = "") throws -> Services {
    let ids = UUIDv7()
    let logger = Logger(label: "workbook.door")
    return Services(
      store: store, content: try Content.builtIn(),
      now: { .now },
      makeID: { ids.next(at: $0) }, random: .system, pause: { try await Task.sleep(for: $0) },
      softwareVersion: SoftwareVersion.text,
      signingIn: .builtIn(denying: denied) { event in logger.notice("\(event.line)") })
  }
}

extension WorkbookService {
  static func live(
    _ services: Services, time: Timekeeping, rates: CallRates?
  ) throws -> WorkbookService {
    let logger = Logger(label: "workbook")
    let requests = RequestIDs()
    return try WorkbookService(
      services, time: time, rates: rates,
      notFoundTakes: .milliseconds(20), makeRequestID: requests.next,
      report: { error, method, requestID in
        // The error's type alone: what it says may repeat what somebody wrote.
        logger.error(
          "internal error",
          metadata: [
            "method": "\(method)", "request": "\(requestID)", "type": "\(type(of: error))",
          ])
      })
  }
}

extension Instant {
  /// By the clock of this machine.
  static var now: Instant {
    Instant(milliseconds: Int64((Date().timeIntervalSince1970 * 1000).rounded(.down)))
  }
}

/// Ids of calls, for error answers and log lines: a start of the process and a number.
final class RequestIDs: Sendable {
  private let start = String(UInt32.random(in: .min ... .max), radix: 36)
  private let count = Atomic<UInt64>(0)

  func next() -> String {
    let number = count.wrappingAdd(1, ordering: .relaxed).newValue
    return "\(start)-\(String(number, radix: 36))"
  }
}
