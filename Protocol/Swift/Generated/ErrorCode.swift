// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

/// The catalogue of errors. The raw value is the `type` of an error's data.
public enum ErrorCode: String, Codable, Sendable, Hashable, CaseIterable {
  /// Parse error. The body is not JSON as RFC 8259 has it, in UTF-8, at most 32 levels deep.
  case parseError
  /// Invalid request. The JSON is not a JSON-RPC 2.0 request, or a name occurs twice in one object.
  case invalidRequest
  /// Method not found. There is no such method.
  case methodNotFound
  /// Invalid params. The parameters are refused; `data.errors` names every fault with its place.
  case invalidParams
  /// Internal error. The fault is ours. Give `data.requestId` to whoever runs the service.
  case internalError
  /// Not signed in. Sign in, or give a token that has not expired.
  case unauthenticated
  /// Timed out. The call took longer than the deadline. A write may have been stored: repeat it
  /// with the same idempotency key.
  case timedOut
  /// Response too large. Ask for less, or for a smaller page.
  case responseTooLarge
  /// Batch too large. The batch has more calls than `system.limits` allows.
  case batchTooLarge
  /// Rate limited. Too many calls; wait for `data.retryAfterMs`.
  case rateLimited
  /// Busy or stopping. The service cannot take the call now; wait for `data.retryAfterMs`.
  case busy
  /// Forbidden. None of your roles may call this method.
  case forbidden
  /// Not found. There is no such record, or it is not visible to you; the two are the same answer.
  case notFound
  /// Revision conflict. The record has changed since you read it: read it again, then repeat the
  /// change.
  case revisionConflict
  /// Already exists. There is already a record with this id or name.
  case alreadyExists
  /// Rule violated. A rule of the work forbids it; `data.detail` says which and what would be
  /// allowed.
  case ruleViolated
  /// Idempotency key reused. The key was used before with other parameters.
  case idempotencyKeyReused
  /// In progress. A call with this idempotency key is still being carried out.
  case inProgress
  /// Cursor invalid. The cursor is not one of ours or belongs to another filter: begin again
  /// without it.
  case cursorInvalid
  /// Changes no longer held. The feed no longer reaches back to this point: read everything again.
  case changesNoLongerHeld

  /// The number of the JSON-RPC error.
  public var code: Int {
    switch self {
    case .parseError: -32700
    case .invalidRequest: -32600
    case .methodNotFound: -32601
    case .invalidParams: -32602
    case .internalError: -32603
    case .unauthenticated: -32001
    case .timedOut: -32002
    case .responseTooLarge: -32003
    case .batchTooLarge: -32004
    case .rateLimited: -32005
    case .busy: -32006
    case .forbidden: -32007
    case .notFound: 1001
    case .revisionConflict: 1002
    case .alreadyExists: 1003
    case .ruleViolated: 1004
    case .idempotencyKeyReused: 1005
    case .inProgress: 1006
    case .cursorInvalid: 1007
    case .changesNoLongerHeld: 1008
    }
  }

  /// The message of the JSON-RPC error.
  public var title: String {
    switch self {
    case .parseError: "Parse error"
    case .invalidRequest: "Invalid request"
    case .methodNotFound: "Method not found"
    case .invalidParams: "Invalid params"
    case .internalError: "Internal error"
    case .unauthenticated: "Not signed in"
    case .timedOut: "Timed out"
    case .responseTooLarge: "Response too large"
    case .batchTooLarge: "Batch too large"
    case .rateLimited: "Rate limited"
    case .busy: "Busy or stopping"
    case .forbidden: "Forbidden"
    case .notFound: "Not found"
    case .revisionConflict: "Revision conflict"
    case .alreadyExists: "Already exists"
    case .ruleViolated: "Rule violated"
    case .idempotencyKeyReused: "Idempotency key reused"
    case .inProgress: "In progress"
    case .cursorInvalid: "Cursor invalid"
    case .changesNoLongerHeld: "Changes no longer held"
    }
  }

  /// What the reader can do about it.
  public var advice: String {
    switch self {
    case .parseError: "The body is not JSON as RFC 8259 has it, in UTF-8, at most 32 levels deep."
    case .invalidRequest: "The JSON is not a JSON-RPC 2.0 request, or a name occurs twice in one object."
    case .methodNotFound: "There is no such method."
    case .invalidParams: "The parameters are refused; `data.errors` names every fault with its place."
    case .internalError: "The fault is ours. Give `data.requestId` to whoever runs the service."
    case .unauthenticated: "Sign in, or give a token that has not expired."
    case .timedOut: "The call took longer than the deadline. A write may have been stored: repeat it with the same idempotency key."
    case .responseTooLarge: "Ask for less, or for a smaller page."
    case .batchTooLarge: "The batch has more calls than `system.limits` allows."
    case .rateLimited: "Too many calls; wait for `data.retryAfterMs`."
    case .busy: "The service cannot take the call now; wait for `data.retryAfterMs`."
    case .forbidden: "None of your roles may call this method."
    case .notFound: "There is no such record, or it is not visible to you; the two are the same answer."
    case .revisionConflict: "The record has changed since you read it: read it again, then repeat the change."
    case .alreadyExists: "There is already a record with this id or name."
    case .ruleViolated: "A rule of the work forbids it; `data.detail` says which and what would be allowed."
    case .idempotencyKeyReused: "The key was used before with other parameters."
    case .inProgress: "A call with this idempotency key is still being carried out."
    case .cursorInvalid: "The cursor is not one of ours or belongs to another filter: begin again without it."
    case .changesNoLongerHeld: "The feed no longer reaches back to this point: read everything again."
    }
  }

  /// Whether the same call may succeed later.
  public var isRetryable: Bool {
    switch self {
    case .parseError: false
    case .invalidRequest: false
    case .methodNotFound: false
    case .invalidParams: false
    case .internalError: true
    case .unauthenticated: false
    case .timedOut: true
    case .responseTooLarge: false
    case .batchTooLarge: false
    case .rateLimited: true
    case .busy: true
    case .forbidden: false
    case .notFound: false
    case .revisionConflict: false
    case .alreadyExists: false
    case .ruleViolated: false
    case .idempotencyKeyReused: false
    case .inProgress: true
    case .cursorInvalid: false
    case .changesNoLongerHeld: false
    }
  }

  /// The `type` in the error's data.
  public var type: String { rawValue }

  /// The error with this number; nil when there is none.
  public init?(code: Int) {
    guard let found = Self.allCases.first(where: { $0.code == code }) else {
      return nil
    }
    self = found
  }
}
