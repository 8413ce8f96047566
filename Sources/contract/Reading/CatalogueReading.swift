/// Reads `info.yaml`, `errors.yaml` and `access.yaml`.
enum CatalogueReader {
  static func info(_ tree: Tree, into findings: inout Findings) -> Info {
    let fields = FieldReader(
      tree, at: Place(file: "info.yaml"),
      allowed: ["title", "version", "description", "license", "limits"], into: &findings)
    return Info(
      title: fields.text("title", into: &findings),
      version: fields.text("version", into: &findings),
      description: fields.text("description", into: &findings),
      license: fields.text("license", into: &findings),
      limits: fields.mapping("limits", into: &findings).map { member in
        if member.value.integer == nil {
          findings.add("a limit is an integer", at: fields.place.at(member.key))
        }
        return (member.key, member.value.integer ?? 0)
      })
  }

  static func errors(_ tree: Tree, into findings: inout Findings) -> [ErrorEntry] {
    let file = FieldReader(
      tree, at: Place(file: "errors.yaml"), allowed: ["errors"], into: &findings)
    var entries: [ErrorEntry] = []
    for member in file.mapping("errors", into: &findings) {
      let fields = FieldReader(
        member.value, at: file.place.at(member.key),
        allowed: ["code", "title", "description", "retryable", "implied"], into: &findings)
      let implied = member.value["implied"]?.string
      let entry = ErrorEntry(
        name: member.key, code: fields.integer("code", into: &findings),
        title: fields.text("title", into: &findings),
        description: fields.text("description", into: &findings),
        retryable: fields.flag("retryable", into: &findings),
        implied: implied.flatMap(ErrorEntry.Implied.init))
      if implied != nil, entry.implied == nil {
        let words = ErrorEntry.Implied.allCases.map(\.rawValue).joined(separator: ", ")
        findings.add("implied is one of \(words)", at: fields.place)
      }
      if let other = entries.first(where: { $0.code == entry.code }) {
        findings.add("code \(entry.code) is already \(other.name)", at: fields.place)
      }
      entries.append(entry)
    }
    return entries
  }

  static func access(_ tree: Tree, into findings: inout Findings) -> AccessWords {
    let file = FieldReader(
      tree, at: Place(file: "access.yaml"), allowed: ["roles", "relations", "parts"],
      into: &findings)
    func lines(_ key: String) -> [(name: String, description: String)] {
      file.mapping(key, into: &findings).map { member in
        if member.value.string == nil {
          findings.add("one line says what it means", at: file.place.at(key).at(member.key))
        }
        return (member.key, member.value.string ?? "")
      }
    }
    let roles = file.mapping("roles", into: &findings).map { member in
      let fields = FieldReader(
        member.value, at: file.place.at("roles").at(member.key),
        allowed: ["title", "description"], into: &findings)
      return (
        name: member.key, title: fields.text("title", into: &findings),
        description: fields.text("description", into: &findings)
      )
    }
    return AccessWords(roles: roles, relations: lines("relations"), parts: lines("parts"))
  }
}
