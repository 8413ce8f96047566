extension JSONDocument {
  /// One spelling for every way of writing the same value: members sorted by name, no space, the
  /// shortest escapes, `1.0` and `1e0` as `1`. For comparing and for digests, not for sending.
  package func canonical(_ node: JSONNode) -> [UInt8] {
    var output: [UInt8] = []
    appendCanonical(node, to: &output)
    return output
  }

  /// Whether the canonical text of `node` is one of `values`.
  func isCanonically(_ node: JSONNode, oneOf values: [[UInt8]]) -> Bool {
    let token = tape[node.index]
    guard token.kind == .string, !token.hasEscapes else { return values.contains(canonical(node)) }
    let text = text(of: node)
    return values.contains { $0.count == text.count && $0.elementsEqual(text) }
  }

  private func appendCanonical(_ node: JSONNode, to output: inout [UInt8]) {
    switch kind(of: node) {
    case .object:
      let members = members(of: node).map { (name: utf8($0.name), value: $0.value) }
        .sorted { $0.name.lexicographicallyPrecedes($1.name) }
      output.append(UInt8(ascii: "{"))
      for (position, member) in members.enumerated() {
        if position > 0 { output.append(UInt8(ascii: ",")) }
        output.appendJSON(utf8: member.name)
        output.append(UInt8(ascii: ":"))
        appendCanonical(member.value, to: &output)
      }
      output.append(UInt8(ascii: "}"))
    case .array:
      output.append(UInt8(ascii: "["))
      for (position, element) in elements(of: node).enumerated() {
        if position > 0 { output.append(UInt8(ascii: ",")) }
        appendCanonical(element, to: &output)
      }
      output.append(UInt8(ascii: "]"))
    case .string:
      if tape[node.index].hasEscapes {
        output.appendJSON(utf8: utf8(node))
      } else {
        output.append(contentsOf: text(of: node))
      }
    case .integer, .number: output.append(contentsOf: canonicalNumber(node).utf8)
    case .boolean, .null: output.append(contentsOf: text(of: node))
    }
  }

  private func canonicalNumber(_ node: JSONNode) -> String {
    if let integer = integer(node) { return String(integer) }
    guard let double = double(node) else { return String(decoding: text(of: node), as: UTF8.self) }
    guard let whole = Int64(exactly: double), kind(of: node) == .number else {
      return kind(of: node) == .integer
        ? String(decoding: text(of: node), as: UTF8.self) : double.description
    }
    return String(whole)
  }
}
