/// Writes a tree as JSON, the same bytes every time: what fits in 100 columns on one line, the rest a member a line.
package func renderJSON(_ tree: Tree) -> String {
  var text = ""
  write(tree, indent: 0, into: &text)
  return text + "\n"
}

private func write(_ tree: Tree, indent: Int, into text: inout String) {
  let line = oneLine(tree)
  if indent + line.utf8.count <= 100 {
    text += line
    return
  }
  let margin = String(repeating: " ", count: indent + 2)
  switch tree.content {
  case .array(let items):
    text += "[\n"
    for (index, item) in items.enumerated() {
      text += margin
      write(item, indent: indent + 2, into: &text)
      text += index + 1 < items.count ? ",\n" : "\n"
    }
    text += String(repeating: " ", count: indent) + "]"
  case .object(let members):
    text += "{\n"
    for (index, member) in members.enumerated() {
      text += margin + quoted(member.key) + ": "
      write(member.value, indent: indent + 2, into: &text)
      text += index + 1 < members.count ? ",\n" : "\n"
    }
    text += String(repeating: " ", count: indent) + "}"
  default:
    text += line
  }
}

/// The tree on one line.
func oneLine(_ tree: Tree) -> String {
  switch tree.content {
  case .null: "null"
  case .bool(let value): value ? "true" : "false"
  case .number(let text): text
  case .string(let text): quoted(text)
  case .array(let items): "[" + items.map(oneLine).joined(separator: ", ") + "]"
  case .object(let members):
    if members.isEmpty {
      "{}"
    } else {
      "{ "
        + members.map { "\(quoted($0.key)): \(oneLine($0.value))" }.joined(separator: ", ") + " }"
    }
  }
}

private func quoted(_ text: String) -> String {
  var out = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"": out += "\\\""
    case "\\": out += "\\\\"
    case "\n": out += "\\n"
    case "\t": out += "\\t"
    case "\r": out += "\\r"
    case _ where scalar.value < 0x20:
      let digits = String(scalar.value, radix: 16)
      out += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    default: out.unicodeScalars.append(scalar)
    }
  }
  return out + "\""
}
