import JSONRPC
import WorkbookProtocol

extension MethodRegister {
  /// What every caller may ask without signing in.
  ///
  /// - Parameter rates: What this server keeps to; `nil` for no limit.
  mutating func addSystem(softwareVersion: String, document: [UInt8], rates: CallRates?) {
    addRaw(RpcDiscover.self) { _ in document }
    add(SystemEcho.self) { params, _ in .init(text: params.text) }
    add(SystemPing.self) { _, _ in .init(status: .ok) }
    add(SystemLimits.self) { _, _ in .published(softwareVersion: softwareVersion, rates) }
  }
}

extension Wire.ServiceLimits {
  static func published(softwareVersion: String, _ rates: CallRates?) -> Self {
    .init(
      bodyBytes: PublishedLimits.bodyBytes, depth: PublishedLimits.depth,
      batchCalls: PublishedLimits.batchCalls, responseBytes: PublishedLimits.responseBytes,
      pageItems: PublishedLimits.pageItems, deadlineMs: PublishedLimits.deadlineMs,
      longPollMs: PublishedLimits.longPollMs, callsInFlight: PublishedLimits.callsInFlight,
      callsPerMinute: rates?.caller?.perMinute ?? 0, burstCalls: rates?.caller?.burst ?? 0,
      openCallsPerMinute: rates?.address?.perMinute ?? 0,
      openBurstCalls: rates?.address?.burst ?? 0, version: softwareVersion,
      contractVersion: PublishedLimits.contractVersion)
  }
}

extension Limits {
  /// The limits that the contract publishes are those that the dispatcher keeps.
  static var published: Limits {
    var limits = Limits()
    limits.bodyBytes = PublishedLimits.bodyBytes
    limits.depth = PublishedLimits.depth
    limits.batchCalls = PublishedLimits.batchCalls
    limits.responseBytes = PublishedLimits.responseBytes
    limits.deadline = .milliseconds(PublishedLimits.deadlineMs)
    limits.callsInFlight = PublishedLimits.callsInFlight
    return limits
  }
}
