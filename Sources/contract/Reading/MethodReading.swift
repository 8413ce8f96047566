/// Reads one method as its author wrote it. What the tool adds comes later, in `Implied`.
struct MethodReader {
  private static let fields = [
    "name", "summary", "description", "kind", "open", "revises", "params", "result", "page",
    "errors", "access", "examples",
  ]
  private let schemas = SchemaReader()

  func read(_ tree: Tree, room: String, at place: Place, into findings: inout Findings) -> Method {
    let name = tree["name"]?.string ?? "?"
    let fields = FieldReader(
      tree, at: Place(file: place.file, path: name, line: place.line), allowed: Self.fields,
      into: &findings)
    let place = fields.place
    if name.wholeMatch(of: /[a-z][A-Za-z0-9]*\.[a-z][A-Za-z0-9]*/) == nil {
      findings.add("a method is named namespace.verb, both in lowerCamelCase", at: place)
    }
    let kind = Method.Kind(rawValue: fields.text("kind", into: &findings))
    if kind == nil { findings.add("kind is read, write or act", at: place) }
    if kind == .write, tree["revises"] == nil {
      findings.add("a write says `revises: true` or `revises: false`", at: place)
    }
    if kind != .write, tree["revises"] != nil {
      findings.add("only a write revises", at: place)
    }
    return Method(
      name: name, room: room, summary: fields.text("summary", into: &findings),
      description: fields.text("description", default: "", into: &findings),
      kind: kind ?? .read, open: fields.flag("open", into: &findings),
      revises: fields.flag("revises", into: &findings), paged: tree["page"] != nil,
      params: params(fields, &findings), result: result(fields, kind ?? .read, &findings),
      errors: fields.list("errors", into: &findings).compactMap(\.string),
      access: access(fields, &findings), examples: examples(fields, &findings), place: place)
  }

  private func params(_ fields: FieldReader, _ findings: inout Findings) -> [Property] {
    fields.list("params", into: &findings).map { tree in
      let name = tree["name"]?.string ?? "?"
      let place = fields.place.at("params").at(name, line: tree.line)
      let fields = FieldReader(
        tree, at: place, allowed: ["name", "required", "schema"], into: &findings)
      schemas.checkName(name, place, &findings)
      return Property(
        name: name,
        schema: schemas.read(
          tree["schema"] ?? .null, at: place, labelled: true, into: &findings),
        required: fields.flag("required", into: &findings))
    }
  }

  private func result(
    _ fields: FieldReader, _ kind: Method.Kind, _ findings: inout Findings
  ) -> Schema {
    let place = fields.place.at("result")
    if let page = fields.tree["page"] {
      if fields.tree["result"] != nil { findings.add("a page has no `result`", at: place) }
      if kind != .read { findings.add("a page is a read", at: place) }
      guard let item = page.string else {
        findings.add("`page` names the schema of an item", at: place)
        return Schema(kind: .any, place: place)
      }
      return Implied.page(of: item, at: place)
    }
    guard let result = fields.tree["result"] else {
      if kind != .write { findings.add("only a write may leave out its `result`", at: place) }
      return Implied.acknowledgement(at: place)
    }
    let inner = FieldReader(result, at: place, allowed: ["schema"], into: &findings)
    guard let schema = inner.tree["schema"] else {
      findings.add("`result` has a `schema`", at: place)
      return Schema(kind: .any, place: place)
    }
    // The result itself may go unlabelled: the method says what it is.
    return schemas.read(schema, at: place, labelled: false, into: &findings)
  }

  private func access(_ fields: FieldReader, _ findings: inout Findings) -> [Method.Access] {
    fields.list("access", into: &findings).enumerated().map { index, tree in
      let row = FieldReader(
        tree, at: fields.place.at("access").at(String(index)),
        allowed: ["role", "relation", "part", "reason"], into: &findings)
      let role = row.text("role", into: &findings)
      return Method.Access(
        role: role == "any" ? nil : role, relation: row.text("relation", into: &findings),
        part: row.text("part", default: "record", into: &findings),
        needsReason: row.flag("reason", into: &findings))
    }
  }

  private func examples(_ fields: FieldReader, _ findings: inout Findings) -> [Method.Example] {
    fields.list("examples", into: &findings).enumerated().map { index, tree in
      let example = FieldReader(
        tree, at: fields.place.at("examples").at(String(index)),
        allowed: ["name", "params", "result", "notRun"], into: &findings)
      return Method.Example(
        name: example.text("name", into: &findings), params: tree["params"] ?? .object([]),
        result: tree["result"], notRun: tree["notRun"]?.string)
    }
  }
}
