/// Reads the fields of one mapping whose keys are known, and names those that are not.
struct FieldReader {
  let tree: Tree
  let place: Place

  init(_ tree: Tree, at place: Place, allowed: [String], into findings: inout Findings) {
    self.tree = tree
    self.place = Place(
      file: place.file, path: place.path, line: tree.line > 0 ? tree.line : place.line)
    guard let members = tree.members else {
      findings.add("a mapping is expected here", at: self.place)
      return
    }
    for member in members where !allowed.contains(member.key) {
      findings.add(
        "`\(member.key)` is not known here; known: \(allowed.joined(separator: ", "))"
          + (member.value.isNull ? " (a text with a comma is quoted inside {…})" : ""),
        at: self.place)
    }
  }

  func text(_ key: String, into findings: inout Findings) -> String {
    guard let text = tree[key]?.string, !text.isEmpty else {
      findings.add("\(key) is missing or not a text", at: place)
      return ""
    }
    return text
  }

  func text(_ key: String, default absent: String, into findings: inout Findings) -> String {
    tree[key] == nil ? absent : text(key, into: &findings)
  }

  func flag(_ key: String, default absent: Bool = false, into findings: inout Findings) -> Bool {
    guard let value = tree[key] else { return absent }
    guard let flag = value.bool else {
      findings.add("\(key) is true or false", at: place)
      return absent
    }
    return flag
  }

  func integer(_ key: String, into findings: inout Findings) -> Int {
    guard let number = tree[key]?.integer else {
      findings.add("\(key) is missing or not an integer", at: place)
      return 0
    }
    return number
  }

  func list(_ key: String, into findings: inout Findings) -> [Tree] {
    guard let value = tree[key] else { return [] }
    guard let items = value.array else {
      findings.add("\(key) is a list", at: place)
      return []
    }
    return items
  }

  func mapping(_ key: String, into findings: inout Findings) -> [Tree.Member] {
    guard let members = tree[key]?.members else {
      findings.add("\(key) is missing or not a mapping", at: place)
      return []
    }
    return members
  }
}
