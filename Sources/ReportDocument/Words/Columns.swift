/// How many columns of a terminal the text takes: two for East Asian wide characters and emoji,
/// none for combining marks (Unicode 15 East Asian Width W and F; ambiguous counts as one).
func columns(_ text: some StringProtocol) -> Int {
  text.reduce(0) { $0 + columns($1) }
}

func columns(_ character: Character) -> Int {
  if let ascii = character.asciiValue { return ascii >= 0x20 && ascii != 0x7F ? 1 : 0 }
  let scalars = character.unicodeScalars
  if scalars.contains(where: { $0.properties.isEmojiPresentation || $0.value == 0xFE0F }) {
    return 2
  }
  return scalars.reduce(0) { $0 + columns($1) }
}

private func columns(_ scalar: Unicode.Scalar) -> Int {
  // Latin, beyond the controls: most of what there is.
  if (0xA0..<0x300).contains(scalar.value) { return 1 }
  switch scalar.properties.generalCategory {
  case .nonspacingMark, .enclosingMark, .control, .format: return 0
  default: return wide.contains { $0.contains(scalar.value) } ? 2 : 1
  }
}

private let wide: [ClosedRange<UInt32>] = [
  0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
  0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19,
  0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF,
  0x1F200...0x1F2FF, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF,
  0x20000...0x3FFFD,
]

/// Lines no wider than `width` columns, broken at spaces, and inside a word only where the word
/// alone is too wide. At least one line.
///
/// - Precondition: `width` is 2 or more: a wide character takes two columns.
func wrapped(_ text: String, to width: Int) -> [String] {
  precondition(width >= 2, "a wide character takes two columns")
  var lines: [String] = []
  var line = ""
  var used = 0
  for word in cleaned(text).split(separator: " ") {
    let needed = columns(word)
    if used > 0, used + 1 + needed > width {
      lines.append(line)
      (line, used) = ("", 0)
    }
    if used > 0 {
      line += " "
      used += 1
    }
    if used + needed <= width {
      line += word
      used += needed
      continue
    }
    for character in word {
      // A cluster of many joined letters can alone be wider than the line: it is cut.
      let own = columns(character)
      if used + own > width, used > 0 {
        lines.append(line)
        (line, used) = ("", 0)
      }
      guard own <= width else { continue }
      line.append(character)
      used += own
    }
  }
  lines.append(line)
  return lines
}

/// The text with spaces up to `width` columns, before it when it stands on the right.
func filled(
  _ text: String, to width: Int, _ alignment: ReportDocument.Column.Alignment = .left
) -> String {
  let spaces = String(repeating: " ", count: max(0, width - columns(text)))
  return alignment == .left ? text + spaces : spaces + text
}
