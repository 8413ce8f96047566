/// Which Swift type a schema is, seen from the property that has it.
enum SwiftTypes {
  /// The type as it is written, without the optional.
  static func name(of schema: Schema, hint: String) -> String {
    switch schema.kind {
    case .any: "JSONValue"
    case .boolean: "Bool"
    case .integer: "Int"
    case .number: "Double"
    case .string: "String"
    case .choice, .object: schema.typeName ?? SwiftNames.nestedType(hint)
    case .array(let inner): "[" + element(inner, of: schema, hint) + "]"
    case .map(let inner): "[String: " + element(inner, of: schema, hint) + "]"
    case .reference(let name): "Wire.\(name)"
    }
  }

  private static func element(_ inner: Schema, of outer: Schema, _ hint: String) -> String {
    let name = name(of: inner, hint: outer.typeName ?? SwiftNames.singular(hint))
    return inner.nullable ? name + "?" : name
  }

  /// The type that has to be declared beside the property, if it has one of its own.
  static func nested(in schema: Schema, hint: String) -> (name: String, schema: Schema)? {
    switch schema.kind {
    case .choice, .object: (name(of: schema, hint: hint), schema)
    case .array(let inner), .map(let inner):
      nested(in: inner, hint: schema.typeName ?? SwiftNames.singular(hint))
    default: nil
    }
  }
}
