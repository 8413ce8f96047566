/// A schema's type in a few words for the method reference.
enum ReferenceType {
  static func name(_ schema: Schema) -> String {
    let name =
      switch schema.kind {
      case .any: "any JSON"
      case .boolean: "true or false"
      case .integer: "integer" + range(schema, "minimum", "maximum")
      case .number: "number" + range(schema, "minimum", "maximum")
      case .string: (schema.format ?? "text") + range(schema, "minLength", "maxLength")
      case .choice(let values): values.map { "`\($0)`" }.joined(separator: ", ")
      case .array(let inner): "list of " + element(inner) + range(schema, "minItems", "maxItems")
      case .map(let inner): "map to " + element(inner)
      case .object: "object"
      case .reference(let name): "[\(name)](#\(Reference.anchor(name)))"
      }
    return schema.nullable ? name + ", or null" : name
  }

  private static func element(_ inner: Schema) -> String {
    guard case .object(let properties) = inner.kind else { return name(inner) }
    let fields = properties.map { "`\($0.name)`\($0.required ? "" : "?")" }
    return "{\(fields.joined(separator: ", "))}"
  }

  private static func range(_ schema: Schema, _ least: String, _ most: String) -> String {
    switch (schema.limit(least), schema.limit(most)) {
    case (let low?, let high?): " \(low)–\(high)"
    case (let low?, nil): " ≥ \(low)"
    case (nil, let high?): " ≤ \(high)"
    case (nil, nil): ""
    }
  }
}
