/// Lines of Swift, indented as they are added.
struct SwiftText {
  private(set) var lines: [String] = []
  private var depth = 0

  mutating func line(_ text: String = "") {
    lines.append(text.isEmpty ? "" : String(repeating: "  ", count: depth) + text)
  }

  /// A declaration with its body in braces.
  mutating func block(_ head: String, _ body: (inout SwiftText) -> Void) {
    line(head + " {")
    depth += 1
    body(&self)
    depth -= 1
    line("}")
  }

  /// A switch, its cases level with it.
  mutating func choose(_ subject: String, _ cases: (inout SwiftText) -> Void) {
    line("switch \(subject) {")
    cases(&self)
    line("}")
  }

  /// A documentation comment, folded at 100 columns; an empty paragraph is left out.
  mutating func document(_ paragraphs: String?...) {
    let paragraphs = paragraphs.compactMap { $0 }.filter { !$0.isEmpty }
    for (index, paragraph) in paragraphs.enumerated() {
      if index > 0 { line("///") }
      for text in folded(paragraph, width: 96 - 2 * depth) { line("/// " + text) }
    }
  }

  /// The whole file.
  func file() -> String {
    let head = [
      "// Generated from Protocol/*.yaml by `contract generate`; change it there.",
      "// swift-format-ignore-file", "",
    ]
    return (head + lines).joined(separator: "\n") + "\n"
  }
}

/// The text in lines of at most `width` characters, a longer word alone on its line.
func folded(_ text: String, width: Int) -> [String] {
  var lines: [String] = []
  for word in text.split(whereSeparator: \.isWhitespace) {
    if let last = lines.last, last.count + 1 + word.count <= width {
      lines[lines.count - 1] += " " + word
    } else {
      lines.append(String(word))
    }
  }
  return lines
}

/// A Swift string literal.
func swiftLiteral(_ text: String) -> String {
  var out = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"": out += "\\\""
    case "\\": out += "\\\\"
    case "\n": out += "\\n"
    default: out.unicodeScalars.append(scalar)
    }
  }
  return out + "\""
}
