// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Limits and versions.
  ///
  /// What the service accepts of one caller.
  public struct ServiceLimits: Codable, Sendable, Hashable {
    /// Body. The longest request body. In bytes.
    public var bodyBytes: Int
    /// Depth. The deepest nesting of the JSON.
    public var depth: Int
    /// Batch. The most calls in one batch.
    public var batchCalls: Int
    /// Response. The longest response. In bytes.
    public var responseBytes: Int
    /// Page. The most items on one page.
    public var pageItems: Int
    /// Deadline. The longest a call may take. In ms.
    public var deadlineMs: Int
    /// Long poll. The longest wait for changes. In ms.
    public var longPollMs: Int
    /// Calls in flight. The most calls carried out at one time.
    public var callsInFlight: Int
    /// Calls a minute. The most calls of one person in the long run, batches counted call by call;
    /// 0 for no limit.
    public var callsPerMinute: Int
    /// Calls at once. How many of them may come together.
    public var burstCalls: Int
    /// Open calls a minute. The most calls from one address that are made without signing in; 0 for
    /// no limit.
    public var openCallsPerMinute: Int
    /// Open calls at once. How many of them may come together.
    public var openBurstCalls: Int
    /// Service version. The version of the program.
    public var version: String
    /// Contract version. The version of this contract.
    public var contractVersion: String

    public init(
      bodyBytes: Int,
      depth: Int,
      batchCalls: Int,
      responseBytes: Int,
      pageItems: Int,
      deadlineMs: Int,
      longPollMs: Int,
      callsInFlight: Int,
      callsPerMinute: Int,
      burstCalls: Int,
      openCallsPerMinute: Int,
      openBurstCalls: Int,
      version: String,
      contractVersion: String
    ) {
      self.bodyBytes = bodyBytes
      self.depth = depth
      self.batchCalls = batchCalls
      self.responseBytes = responseBytes
      self.pageItems = pageItems
      self.deadlineMs = deadlineMs
      self.longPollMs = longPollMs
      self.callsInFlight = callsInFlight
      self.callsPerMinute = callsPerMinute
      self.burstCalls = burstCalls
      self.openCallsPerMinute = openCallsPerMinute
      self.openBurstCalls = openBurstCalls
      self.version = version
      self.contractVersion = contractVersion
    }
  }
}
