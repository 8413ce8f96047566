/// A method of the service: its name, what it takes and what it answers. One generated enum each.
public protocol WorkbookMethod: Sendable {
  associatedtype Params: Codable & Sendable & Hashable
  associatedtype Result: Codable & Sendable & Hashable

  /// As it is called, such as `supervision.get`.
  static var name: String { get }
  /// Whether it may be called without signing in.
  static var isOpen: Bool { get }
  /// Whether it stores something, so that it takes an idempotency key.
  static var isWrite: Bool { get }
  /// Every error it may answer.
  static var errors: [ErrorCode] { get }
  /// Who may call it; what is not listed is denied. Empty when it is open.
  static var access: [AccessRow] { get }
}
