/// Python's layout.
enum PythonText {
  static let head =
    "# Generated from Protocol/*.yaml by `contract generate`; change it there.\n"

  /// A docstring folded at 88 columns; none for an empty text.
  static func docstring(_ text: String, indent: Int) -> [String] {
    guard !text.isEmpty else { return [] }
    let margin = String(repeating: " ", count: indent)
    let safe = text.split(separator: "\\", omittingEmptySubsequences: false)
      .joined(separator: "\\\\").split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "'")
    let lines = folded(safe, width: 88 - indent)
    if lines.count == 1 { return ["\(margin)\"\"\"\(lines[0])\"\"\""] }
    return ["\(margin)\"\"\"\(lines[0])"] + lines.dropFirst().map { margin + $0 }
      + ["\(margin)\"\"\""]
  }
}
