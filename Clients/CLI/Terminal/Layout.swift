/// Text for 80 columns.
enum Layout {
  static let width = 80

  /// Without what could move the cursor, clear the screen or turn the direction of writing: what a terminal is sent may
  /// come from a record.
  static func plain(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.compactMap { scalar -> Unicode.Scalar? in
          switch scalar.value {
          case 0x0A: scalar
          case 0x00..<0x20, 0x7F..<0xA0, 0x2028, 0x2029: " "
          case 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: nil
          default: scalar
          }
        }))
  }

  /// With a line end, unless there is one, be it LF or CR LF.
  static func ended(_ text: String) -> String {
    text.utf8.last == UInt8(ascii: "\n") ? text : text + "\n"
  }

  /// Lines no wider than the terminal, each after the first one indented by `hanging`; a word that is too long stands
  /// on a line of its own.
  static func wrapped(_ text: String, first: String = "", hanging: String? = nil) -> String {
    let rest = hanging ?? String(repeating: " ", count: first.count)
    var lines: [String] = []
    var line = first
    var isEmpty = true
    for (index, paragraph) in plain(text).split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated()
    {
      if index > 0 {
        lines.append(line)
        (line, isEmpty) = (rest, true)
      }
      // A line that is laid out already, such as an indented id, keeps its indent.
      let indent = paragraph.prefix { $0 == " " }
      if index > 0 { line += indent }
      for word in paragraph.split(separator: " ") {
        if !isEmpty, line.count + 1 + word.count > width {
          lines.append(line)
          (line, isEmpty) = (rest, true)
        }
        line += (isEmpty ? "" : " ") + word
        isEmpty = false
      }
    }
    lines.append(line)
    return lines.map { $0.droppingTrailingSpaces }.joined(separator: "\n")
  }

  /// A label and its value, the values of one list all beginning in the same column.
  static func labelled(_ label: String, _ value: String, indent: Int = 0) -> String {
    let column = 26
    let start = String(repeating: " ", count: indent) + plain(label)
    let hanging = String(repeating: " ", count: max(column, indent + 4))
    guard start.count < column - 1 else {
      return start + "\n" + wrapped(value, first: hanging, hanging: hanging)
    }
    return wrapped(
      value, first: start + String(repeating: " ", count: column - start.count), hanging: hanging)
  }

  /// The text with spaces up to `count` characters, cut when longer.
  static func cell(_ text: String, _ count: Int) -> String {
    let text = plain(text)
    guard text.count > count else {
      return text + String(repeating: " ", count: count - text.count)
    }
    return String(text.prefix(count - 1)) + "…"
  }
}

extension String {
  var droppingTrailingSpaces: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
