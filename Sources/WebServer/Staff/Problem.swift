import JSONRPC
import JSONText

/// What was wrong with what was sent.
struct Problem: Sendable, Hashable {
  let says: String
  /// The field that it is about, by its id on the page.
  let field: String?

  init(_ says: String, at field: String? = nil) {
    self.says = says
    self.field = field
  }

  var pageText: PageText { ["says": .text(says), "field": .optional(field)] }
}

extension Fault {
  /// As a page with these fields says it.
  ///
  /// - Parameter fields: By the last part of the pointer: the field's id on the page.
  func problems(_ fields: [String: String]) -> [Problem] {
    let placed = errors.compactMap { error -> Problem? in
      guard let last = error.pointer.split(separator: "/").last else { return nil }
      return fields[String(last)].map { Problem(error.message, at: $0) }
    }
    return placed.isEmpty ? [Problem(sentence)] : placed
  }
}
