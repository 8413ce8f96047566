/// The server's refusal of a call, as `Protocol/errors.yaml` lists them.
public struct WorkbookError: Error, Sendable, Decodable, Hashable, CustomStringConvertible {
  /// The JSON-RPC code, such as -32602 or 1004.
  public let code: Int
  public let message: String
  public let data: Details?

  public struct Details: Sendable, Decodable, Hashable {
    /// A short stable word for the kind of refusal, such as `invalidParams`.
    public let type: String
    /// A sentence for a person.
    public let detail: String?
    /// What to give to whoever runs the server.
    public let requestId: String?
    public let retryable: Bool?
    public let retryAfterMs: Int?
    /// Every field that is wrong.
    public let errors: [Field]?
  }

  /// One field that is wrong.
  public struct Field: Sendable, Decodable, Hashable {
    /// JSON Pointer relative to `params`.
    public let pointer: String
    public let code: String
    public let message: String
  }

  public var description: String {
    let detail = data?.detail.map { ": \($0)" } ?? ""
    let fields = (data?.errors ?? []).map { "\n  \($0.pointer): \($0.message)" }.joined()
    return message + detail + fields
  }
}

/// There was no JSON-RPC answer: the server could not be reached, or is not a workbook server.
public struct ConnectionError: Error, Sendable, Hashable, CustomStringConvertible {
  public let description: String

  public init(_ description: String) {
    self.description = description
  }
}
