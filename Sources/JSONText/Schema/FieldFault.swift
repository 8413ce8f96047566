/// One thing wrong with one place of what was sent.
package struct FieldFault: Error, Sendable, Equatable {
  /// JSON Pointer (RFC 6901) to the place; for something missing, to where it should have been.
  package let pointer: String
  /// A short fixed word for programs: `required`, `unknown`, `type`, `enum`, `length`, `range`,
  /// `count`, `unique`, `format`, or a domain's own.
  package let code: String
  /// For a person, to follow the field's label: "must be 1 to 4". Never what somebody wrote.
  package let message: String

  package init(pointer: String, code: String, message: String) {
    self.pointer = pointer
    self.code = code
    self.message = message
  }
}
