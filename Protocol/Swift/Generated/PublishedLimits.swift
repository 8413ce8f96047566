// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

/// The limits that the contract publishes, and its version.
public enum PublishedLimits {
  public static let contractVersion = "0.1.0"
  public static let bodyBytes = 1048576
  public static let depth = 32
  public static let batchCalls = 100
  public static let responseBytes = 8388608
  public static let pageItems = 200
  public static let deadlineMs = 10000
  public static let longPollMs = 25000
  public static let callsInFlight = 256
  public static let callsPerMinute = 1200
  public static let burstCalls = 600
  public static let openCallsPerMinute = 600
  public static let openBurstCalls = 300
}
