/// Writes schemas as JSON Schema, in the words that draft-07 and 2020-12 have in common.
struct SchemaDocument {
  let contract: Contract
  /// Whether a reference is replaced by what it refers to.
  let dereferenced: Bool

  func tree(_ schema: Schema) -> Tree {
    if case .reference(let name) = schema.kind {
      if dereferenced, let target = contract.schema(named: name) { return tree(target) }
      return .object([("$ref", Tree("#/components/schemas/\(name)"))])
    }
    var members: [(String, Tree?)] = [
      ("title", schema.title.map { Tree($0) }),
      ("description", schema.description.map { Tree($0) }),
      ("type", type(schema)),
    ]
    members += schema.keywords.map { ($0.key, $0.value) }
    members += structure(schema)
    return .object(members)
  }

  private func type(_ schema: Schema) -> Tree? {
    let name: String
    switch schema.kind {
    case .any, .reference: return nil
    case .boolean: name = "boolean"
    case .integer: name = "integer"
    case .number: name = "number"
    case .string, .choice: name = "string"
    case .array: name = "array"
    case .map, .object: name = "object"
    }
    return schema.nullable ? [Tree(name), "null"] : Tree(name)
  }

  private func structure(_ schema: Schema) -> [(String, Tree?)] {
    switch schema.kind {
    case .array(let items): [("items", tree(items))]
    case .map(let values): [("additionalProperties", tree(values))]
    case .object(let properties): object(properties)
    default: []
    }
  }

  private func object(_ properties: [Property]) -> [(String, Tree?)] {
    let required = properties.filter(\.required).map { Tree($0.name) }
    return [
      ("required", required.isEmpty ? nil : Tree(required)),
      ("additionalProperties", false),
      ("properties", .object(properties.map { ($0.name, tree($0.schema)) })),
    ]
  }
}
