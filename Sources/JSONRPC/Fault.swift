package import JSONText

/// An error a caller is told about: the `error` of a JSON-RPC answer.
package struct Fault: Error, Sendable, Equatable {
  /// −32768…−32000 belong to JSON-RPC; positive codes to the domain.
  package var code: Int
  /// A fixed word for programs, as the contract's catalogue has it: `invalidParams`.
  package var type: String
  /// The catalogue's title: the same words for every error of this code.
  package var message: String
  /// One sentence for a person about this very case; never what somebody wrote in a record.
  package var detail: String
  /// Whether the same call may succeed later, unchanged.
  package var retryable: Bool
  /// Milliseconds to wait before trying again.
  package var retryAfterMs: Int?
  /// What is wrong with which field; pointers are relative to `params`.
  package var errors: [FieldFault]

  package init(
    code: Int, type: String, message: String, detail: String, retryable: Bool = false,
    retryAfterMs: Int? = nil, errors: [FieldFault] = []
  ) {
    self.code = code
    self.type = type
    self.message = message
    self.detail = detail
    self.retryable = retryable
    self.retryAfterMs = retryAfterMs
    self.errors = errors
  }
}
