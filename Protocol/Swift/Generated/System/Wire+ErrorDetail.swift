// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Error detail.
  ///
  /// The `data` of every error.
  public struct ErrorDetail: Codable, Sendable, Hashable {
    /// Type. The name of the error in the catalogue, such as `notFound`.
    public var type: String
    /// Detail. A sentence that a person can act on. It never repeats what is in a record.
    public var detail: String
    /// Request. What to quote to whoever runs the service.
    public var requestId: String
    /// Retryable. Whether the same call may succeed later.
    public var retryable: Bool
    /// Retry after. How long to wait first. In ms.
    public var retryAfterMs: Int?
    /// Faults. Every fault of the call.
    public var errors: [Item]?

    public init(
      type: String,
      detail: String,
      requestId: String,
      retryable: Bool,
      retryAfterMs: Int? = nil,
      errors: [Item]? = nil
    ) {
      self.type = type
      self.detail = detail
      self.requestId = requestId
      self.retryable = retryable
      self.retryAfterMs = retryAfterMs
      self.errors = errors
    }

    public struct Item: Codable, Sendable, Hashable {
      /// Place. A JSON Pointer into the parameters as they were sent.
      public var pointer: String
      /// Code. What is wrong, as a word.
      public var code: String
      /// Message. What is wrong, as a sentence.
      public var message: String

      public init(
        pointer: String,
        code: String,
        message: String
      ) {
        self.pointer = pointer
        self.code = code
        self.message = message
      }
    }
  }
}
