import JSONText

/// Whether an answer is what a case expects. Scalars are compared as they are spelt; inside `error`
/// the expectation need not name every member.
func matches(_ actual: [UInt8], _ expected: String) throws -> Bool {
  let actual = try JSONDocument(scanning: actual)
  let expected = try JSONDocument(scanning: Array(expected.utf8))
  return matches(actual, actual.root, expected, expected.root, isInError: false)
}

private func matches(
  _ actual: JSONDocument, _ one: JSONNode, _ expected: JSONDocument, _ other: JSONNode,
  isInError: Bool
) -> Bool {
  guard actual.kind(of: one) == expected.kind(of: other) else { return false }
  switch expected.kind(of: other) {
  case .object:
    let wanted = Array(expected.members(of: other))
    guard isInError || Array(actual.members(of: one)).count == wanted.count else { return false }
    return wanted.allSatisfy { name, value in
      guard let name = expected.string(name), let found = actual.member(name, of: one) else {
        return false
      }
      let isInError = isInError || name == "error"
      return matches(actual, found, expected, value, isInError: isInError)
    }
  case .array:
    let found = Array(actual.elements(of: one))
    let wanted = Array(expected.elements(of: other))
    return found.count == wanted.count
      && zip(found, wanted).allSatisfy { matches(actual, $0, expected, $1, isInError: isInError) }
  default: return actual.text(of: one) == expected.text(of: other)
  }
}
