// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

/// This document.
///
/// The OpenRPC document, byte for byte as it is published at `/openrpc.json`.
public enum RpcDiscover: WorkbookMethod {
  public static let name = "rpc.discover"
  public static let isOpen = true
  public static let isWrite = false
  public static let errors: [ErrorCode] = [
    .parseError, .invalidRequest, .methodNotFound, .invalidParams, .internalError, .timedOut,
    .responseTooLarge, .batchTooLarge, .rateLimited, .busy
  ]
  public static let access: [AccessRow] = []

  /// What `rpc.discover` takes.
  public struct Params: Codable, Sendable, Hashable {
    public init() {}
  }

  /// What `rpc.discover` answers.
  public typealias Result = JSONValue
}
