/// A box to type into.
struct Field: Sendable {
  enum Kind: Sendable {
    case name
    case words
    case password
    /// Six digits of an authenticator app, or a code with letters.
    case code
  }

  let id: String
  let label: String
  var hint: String?
  var kind: Kind = .words
  /// As HTML §4.10.18.7 names it.
  var autocomplete = "off"
  /// What stands in it; never a password or a code.
  var value: String?

  func pageText(_ problems: [Problem]) -> PageText {
    let problem = problems.first { $0.field == id }?.says
    let described = [hint.map { _ in "\(id)-hint" }, problem.map { _ in "\(id)-problem" }]
      .compactMap(\.self).joined(separator: " ")
    return [
      "id": .text(id), "label": .text(label), "hint": .optional(hint),
      "problem": .optional(problem), "autocomplete": .text(autocomplete),
      "value": .optional(value), "described": described.isEmpty ? false : .text(described),
      "type": kind == .password ? "password" : "text", "isCode": .flag(kind == .code),
      "isPlain": .flag(kind == .name || kind == .code),
    ]
  }
}

extension [Field] {
  func pageText(_ problems: [Problem]) -> PageText {
    .list(map { $0.pageText(problems) })
  }
}
