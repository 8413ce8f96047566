/// The text as one line without anything that steers a terminal, a spreadsheet or the direction
/// of writing: such characters are removed, line ends and tabs become a space, runs of spaces one.
func cleaned(_ text: String) -> String {
  var result = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 0x20, 0x09...0x0D, 0x85, 0x2028, 0x2029:
      if let last = result.last, last != " " { result.append(" ") }
    case 0x00...0x1F, 0x7F...0x9F: break
    // Marks, embeddings, overrides and isolates of direction; byte order mark; annotations.
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFF9...0xFFFB: break
    case 0xFDD0...0xFDEF: break
    case let value where value & 0xFFFE == 0xFFFE: break
    default: result.append(scalar)
    }
  }
  if result.last == " " { result.removeLast() }
  return String(result)
}
