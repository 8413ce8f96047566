/// The types of the Python client: a TypedDict for each object, a Literal for each choice.
struct PythonTypes {
  /// Names for types that Python has already; those of a choice before what may refer to it.
  private(set) var aliases: [String] = []
  private(set) var declarations: [String] = []
  /// The names that are declared, for the import list of the methods.
  private(set) var names: [String] = []

  /// The type of a schema as it is written in an annotation; declares what it needs.
  /// - Parameter name: the name that an inline object gets.
  mutating func annotation(_ schema: Schema, named name: String) -> String {
    let type: String
    switch schema.kind {
    case .any: return "Any"
    case .boolean: type = "bool"
    case .integer: type = "int"
    case .number: type = "float"
    case .string: type = "str"
    case .choice(let values):
      type = "Literal[\(values.map(pythonLiteral).joined(separator: ", "))]"
    case .array(let inner): type = "list[\(element(inner, of: schema, name))]"
    case .map(let inner): type = "dict[str, \(element(inner, of: schema, name))]"
    case .object(let properties):
      declare(name, schema, properties)
      type = name
    case .reference(let target): type = target
    }
    return schema.nullable ? "\(type) | None" : type
  }

  mutating func declare(_ named: NamedSchema) {
    if case .object(let properties) = named.schema.kind {
      declare(named.name, named.schema, properties)
      return
    }
    let type = annotation(named.schema, named: named.name + "Element")
    names.append(named.name)
    if case .array = named.schema.kind {
      // It may name a class that comes later.
      aliases.append("\(named.name): TypeAlias = \(pythonLiteral(type))")
    } else {
      aliases.append("\(named.name): TypeAlias = \(type)")
    }
  }

  private mutating func element(_ inner: Schema, of outer: Schema, _ name: String) -> String {
    let singular = outer.typeName.map { nestedName(name, $0) } ?? SwiftNames.singular(name)
    return annotation(inner, named: singular)
  }

  /// The parent's name with the author's own in place of the last word.
  private func nestedName(_ name: String, _ own: String) -> String {
    name.contains("_") ? name.prefix { $0 != "_" } + "_" + own : name + own
  }

  private mutating func declare(_ name: String, _ schema: Schema, _ properties: [Property]) {
    names.append(name)
    let fields = properties.map { property in
      let type = annotation(property.schema, named: "\(name)_\(capitalised(property.name))")
      return (property, property.required ? type : "NotRequired[\(type)]")
    }
    let document = [schema.title, schema.description].compactMap { $0 }.joined(separator: ". ")
    if properties.contains(where: { PythonNames.isKeyword($0.name) }) {
      let members = fields.map { "    \(pythonLiteral($0.0.name)): \(pythonLiteral($0.1))," }
      declarations.append(
        "\(name) = TypedDict(\(pythonLiteral(name)), {\n\(members.joined(separator: "\n"))\n})")
      return
    }
    var lines = ["class \(name)(TypedDict):"] + PythonText.docstring(document, indent: 4)
    if !fields.isEmpty { lines.append("") }
    for (property, type) in fields {
      lines.append("    \(property.name): \(type)")
    }
    if lines.count == 1 { lines.append("    pass") }
    declarations.append(lines.joined(separator: "\n"))
  }
}
