import JSONText

/// JSON with line ends and indents between its values, and every value as it was written.
enum IndentedJSON {
  static func text(_ bytes: [UInt8]) throws -> String {
    let document = try JSONDocument(scanning: bytes, maximumDepth: 64)
    var text: [UInt8] = []
    append(document.root, of: document, indent: 0, to: &text)
    return String(decoding: text, as: UTF8.self)
  }

  private static func append(
    _ node: JSONNode, of document: JSONDocument, indent: Int, to text: inout [UInt8]
  ) {
    switch document.kind(of: node) {
    case .object:
      let members = Array(document.members(of: node))
      append("{", "}", members, indent, to: &text) { member, text in
        text += document.text(of: member.name)
        text += Array(": ".utf8)
        append(member.value, of: document, indent: indent + 2, to: &text)
      }
    case .array:
      append("[", "]", Array(document.elements(of: node)), indent, to: &text) { element, text in
        append(element, of: document, indent: indent + 2, to: &text)
      }
    default:
      text += document.text(of: node)
    }
  }

  private static func append<Element>(
    _ opening: String, _ closing: String, _ elements: [Element], _ indent: Int,
    to text: inout [UInt8], _ appendOne: (Element, inout [UInt8]) -> Void
  ) {
    text += Array(opening.utf8)
    for (index, element) in elements.enumerated() {
      text += Array((index > 0 ? "," : "").utf8)
      text += Array(("\n" + String(repeating: " ", count: indent + 2)).utf8)
      appendOne(element, &text)
    }
    if !elements.isEmpty { text += Array(("\n" + String(repeating: " ", count: indent)).utf8) }
    text += Array(closing.utf8)
  }
}
