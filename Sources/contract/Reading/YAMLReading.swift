private import Yams

/// Reads one YAML document into a tree. Only JSON's own spellings of null, true, false and numbers are such; every
/// other plain scalar is a string, so that `no` and `2024-01-01` mean what they say.
package func readYAML(_ text: String, file: String, into findings: inout Findings) -> Tree {
  do {
    guard let node = try Yams.compose(yaml: text) else { return .object([]) }
    return tree(node, at: Place(file: file), &findings)
  } catch {
    findings.add("not YAML: \(error)", at: Place(file: file))
    return .object([])
  }
}

private func tree(_ node: Node, at place: Place, _ findings: inout Findings) -> Tree {
  let line = node.mark?.line ?? 0
  switch node {
  case .scalar(let scalar):
    return Tree(content(of: scalar), line: line)
  case .sequence(let sequence):
    let items = sequence.enumerated().map { index, item in
      tree(item, at: place.at(String(index), line: line), &findings)
    }
    return Tree(.array(items), line: line)
  case .mapping(let mapping):
    var members: [Tree.Member] = []
    for (key, value) in mapping {
      guard let name = key.string else {
        findings.add("a key must be a plain word", at: place)
        continue
      }
      members.append(Tree.Member(name, tree(value, at: place.at(name), &findings)))
    }
    return Tree(.object(members), line: line)
  case .alias:
    findings.add("aliases are not used here", at: place.at("", line: line))
    return .null
  }
}

private func content(of scalar: Node.Scalar) -> Tree.Content {
  guard scalar.style == .plain || scalar.style == .any else { return .string(scalar.string) }
  switch scalar.string {
  case "", "~", "null": return .null
  case "true": return .bool(true)
  case "false": return .bool(false)
  default: return isNumber(scalar.string) ? .number(scalar.string) : .string(scalar.string)
  }
}

/// Whether the text is a number as JSON writes them.
func isNumber(_ text: String) -> Bool {
  text.wholeMatch(of: /-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/) != nil
}
