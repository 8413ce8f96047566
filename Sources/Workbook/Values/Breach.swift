/// One way in which what was sent cannot be accepted, in words a person can act on.
package struct Breach: Hashable, Sendable {
  /// JSON Pointer (RFC 6901) to the field, relative to the value that was checked.
  package let pointer: String
  /// A short stable word for programs: `required`, `notAllowed`, `unknown`, `outOfRange`, `conflict`.
  package let code: Code
  /// A sentence for people. Never repeats what somebody wrote.
  package let message: String

  package enum Code: String, Sendable {
    case required, notAllowed, unknown, outOfRange, conflict
  }

  package init(_ pointer: String, _ code: Code, _ message: String) {
    self.pointer = pointer
    self.code = code
    self.message = message
  }
}

/// Everything that is wrong with one value: all of it at once.
package struct Breaches: Error, Hashable, Sendable {
  package let all: [Breach]

  /// `nil` when nothing is wrong.
  package init?(_ all: [Breach]) {
    guard !all.isEmpty else { return nil }
    self.all = all
  }
}
