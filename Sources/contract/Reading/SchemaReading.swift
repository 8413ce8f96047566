/// Reads schemas in the subset of `FORMAT.md`, expanding its abbreviations and naming every departure from it.
struct SchemaReader {
  /// The formats that the service checks.
  static let formats = ["uuid", "date", "date-time", "time", "email", "uri", "sha256"]

  private static let keywords: [String: Set<String>] = [
    "string": ["minLength", "maxLength", "format", "enum"],
    "integer": ["minimum", "maximum"],
    "number": ["minimum", "maximum"],
    "boolean": [],
    "array": ["items", "minItems", "maxItems", "uniqueItems"],
    "object": ["properties", "required", "additionalProperties", "maxProperties"],
    "any": [],
  ]
  private static let common: Set<String> = [
    "type", "title", "description", "default", "examples",
  ]
  private static let nested: Set<String> = [
    "type", "title", "description", "items", "properties", "required", "additionalProperties",
    "x-name",
  ]

  /// - Parameter labelled: whether title and description are required, as they are of everything but items.
  func read(
    _ tree: Tree, at place: Place, labelled: Bool, into findings: inout Findings
  ) -> Schema {
    let place = Place(
      file: place.file, path: place.path, line: tree.line > 0 ? tree.line : place.line)
    guard let members = tree.members else {
      findings.add("a schema is a mapping", at: place)
      return Schema(kind: .any, place: place)
    }
    if let reference = tree["$ref"] {
      return self.reference(reference, members, place, &findings)
    }
    let (type, nullable) = type(of: tree, place, &findings)
    let allowed = Self.common.union(Self.keywords[type] ?? [])
    for member in members where !member.key.hasPrefix("x-") && !allowed.contains(member.key) {
      let hint = member.value.isNull ? " (a text with a comma is quoted inside {…})" : ""
      findings.add("`\(member.key)` has no place in a schema of type \(type)\(hint)", at: place)
    }
    var schema = Schema(
      kind: kind(type, tree, place, &findings), nullable: nullable,
      title: text("title", tree, place, required: labelled, &findings),
      description: text("description", tree, place, required: labelled, &findings),
      typeName: tree["x-name"]?.string,
      titles: titles(tree), keywords: members.filter { !Self.nested.contains($0.key) },
      place: place)
    check(&schema, place, &findings)
    return schema
  }

  private func reference(
    _ reference: Tree, _ members: [Tree.Member], _ place: Place, _ findings: inout Findings
  ) -> Schema {
    if members.count > 1 {
      findings.add("`$ref` stands alone: its siblings would be ignored", at: place)
    }
    guard let target = reference.string else {
      findings.add("`$ref` names a schema", at: place)
      return Schema(kind: .any, place: place)
    }
    let prefix = "#/components/schemas/"
    let name = target.hasPrefix(prefix) ? String(target.dropFirst(prefix.count)) : target
    return Schema(kind: .reference(name), place: place)
  }

  private func type(
    of tree: Tree, _ place: Place, _ findings: inout Findings
  ) -> (String, nullable: Bool) {
    guard let type = tree["type"] else { return ("any", false) }
    if let name = type.string {
      if Self.keywords[name] != nil, name != "any" { return (name, false) }
    } else if let names = type.array?.compactMap(\.string), names.count == 2, names[1] == "null",
      Self.keywords[names[0]] != nil
    {
      return (names[0], true)
    }
    findings.add("type is one of JSON's, or [that, 'null'] (null in quotes)", at: place)
    return ("any", false)
  }

  private func kind(
    _ type: String, _ tree: Tree, _ place: Place, _ findings: inout Findings
  ) -> Schema.Kind {
    switch type {
    case "boolean": return .boolean
    case "integer": return .integer
    case "number": return .number
    case "string":
      return tree["enum"].map { choice($0, tree, place, &findings) } ?? .string
    case "array":
      guard let items = tree["items"] else {
        findings.add("an array says what its `items` are", at: place)
        return .array(Schema(kind: .any, place: place))
      }
      return .array(read(items, at: place.at("items"), labelled: false, into: &findings))
    case "object": return object(tree, place, &findings)
    default: return .any
    }
  }

  private func choice(
    _ values: Tree, _ tree: Tree, _ place: Place, _ findings: inout Findings
  ) -> Schema.Kind {
    let words = values.array?.compactMap(\.string) ?? []
    let nulls = values.array?.filter(\.isNull).count ?? 0
    if words.isEmpty || words.count + nulls != values.array?.count {
      findings.add("`enum` lists strings (quote true, false, null and numbers)", at: place)
    }
    if Set(words).count != words.count { findings.add("`enum` repeats a value", at: place) }
    let nullable = tree["type"]?.array != nil
    if nullable != (nulls == 1) {
      findings.add("`enum` lists null exactly when the type allows it", at: place)
    }
    for member in tree["x-titles"]?.members ?? [] where !words.contains(member.key) {
      findings.add("x-titles names `\(member.key)`, which `enum` does not", at: place)
    }
    return .choice(words)
  }

  private func object(
    _ tree: Tree, _ place: Place, _ findings: inout Findings
  ) -> Schema.Kind {
    if let values = tree["additionalProperties"], values.bool != false {
      if tree["properties"] != nil {
        findings.add("an object has `properties` or is a map, not both", at: place)
      }
      let place = place.at("additionalProperties")
      return .map(read(values, at: place, labelled: false, into: &findings))
    }
    guard let members = tree["properties"]?.members else {
      findings.add("an object has `properties` or `additionalProperties: <schema>`", at: place)
      return .object([])
    }
    let required = tree["required"]?.array?.compactMap(\.string) ?? []
    for name in required where !members.contains(where: { $0.key == name }) {
      findings.add("`required` names `\(name)`, which is not a property", at: place)
    }
    let properties = members.map { member in
      checkName(member.key, place, &findings)
      return Property(
        name: member.key,
        schema: read(
          member.value, at: place.at("properties").at(member.key), labelled: true,
          into: &findings),
        required: required.contains(member.key))
    }
    return .object(properties)
  }

  /// Property and parameter names are lower camel case, so that they are names in every language.
  func checkName(_ name: String, _ place: Place, _ findings: inout Findings) {
    if name.wholeMatch(of: /[a-z][A-Za-z0-9]*/) == nil {
      findings.add("`\(name)` is not a lowerCamelCase name", at: place)
    }
  }

  private func check(_ schema: inout Schema, _ place: Place, _ findings: inout Findings) {
    if let format = schema.keywords.first(where: { $0.key == "format" })?.value {
      if !Self.formats.contains(format.string ?? "") {
        findings.add("format is one of \(Self.formats.joined(separator: ", "))", at: place)
      }
    } else if case .string = schema.kind, schema.limit("maxLength") == nil {
      findings.add("a text without a format has a `maxLength`", at: place)
    }
    for (low, high) in [
      ("minLength", "maxLength"), ("minimum", "maximum"), ("minItems", "maxItems"),
    ] {
      if let least = schema.limit(low), let most = schema.limit(high), least > most {
        findings.add("\(low) is above \(high)", at: place)
      }
    }
  }

  private func titles(_ tree: Tree) -> [String: String] {
    var titles: [String: String] = [:]
    for member in tree["x-titles"]?.members ?? [] { titles[member.key] = member.value.string }
    return titles
  }

  private func text(
    _ key: String, _ tree: Tree, _ place: Place, required: Bool, _ findings: inout Findings
  ) -> String? {
    guard let value = tree[key] else {
      if required { findings.add("\(key) is missing", at: place) }
      return nil
    }
    guard let text = value.string, !text.isEmpty else {
      findings.add("\(key) is a text", at: place)
      return nil
    }
    return text
  }
}
