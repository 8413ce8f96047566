/// A path into a JSON value, RFC 6901: `/discussions/0/youngPerson`. The empty pointer is the whole.
package struct JSONPointer: Sendable, Hashable, CustomStringConvertible {
  package var steps: [String]

  package init(_ steps: [String] = []) { self.steps = steps }

  /// Reads the written form; nil when it is not empty and does not begin with `/`.
  package init?(parsing text: String) {
    guard !text.isEmpty else {
      steps = []
      return
    }
    guard text.utf8.first == UInt8(ascii: "/") else { return nil }
    steps = text.dropFirst().split(separator: "/", omittingEmptySubsequences: false).map {
      Self.unescape($0)
    }
  }

  package var description: String { steps.map { "/" + Self.escape($0) }.joined() }

  /// A step as it stands between slashes: `~` becomes `~0` and `/` becomes `~1`.
  package static func escape(_ step: String) -> String {
    guard step.utf8.contains(where: { $0 == UInt8(ascii: "~") || $0 == UInt8(ascii: "/") }) else {
      return step
    }
    return String(
      step.unicodeScalars.reduce(into: String.UnicodeScalarView()) { escaped, scalar in
        switch scalar {
        case "~": escaped.append(contentsOf: "~0".unicodeScalars)
        case "/": escaped.append(contentsOf: "~1".unicodeScalars)
        default: escaped.append(scalar)
        }
      })
  }

  private static func unescape(_ step: Substring) -> String {
    var plain = String.UnicodeScalarView()
    var afterTilde = false
    for scalar in step.unicodeScalars {
      switch (afterTilde, scalar) {
      case (false, "~"): afterTilde = true
      case (true, "0"): plain.append("~")
      case (true, "1"): plain.append("/")
      default: plain.append(scalar)
      }
      if scalar != "~" { afterTilde = false }
    }
    return String(plain)
  }
}
