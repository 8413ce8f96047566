/// Turns the schemas of one document into rules, following each `$ref` once.
package struct SchemaCompiler: Sendable {
  let document: JSONDocument
  private(set) var rules: [SchemaRule] = []
  /// Rules by the pointer that leads to them.
  private var known: [JSONPointer: Int] = [:]
  /// References being followed at the moment; meeting one again is a circle.
  private var following: Set<JSONPointer> = []

  package init(_ document: JSONDocument) { self.document = document }

  /// Compiles the schema at `node`. `place` is where it stands, for the words of an error.
  package mutating func compile(
    _ node: JSONNode, at place: JSONPointer = JSONPointer()
  ) throws(SchemaError) -> JSONSchema {
    let root = try rule(for: node, at: place)
    return JSONSchema(rules: rules, root: root)
  }

  /// Compiles an object that is not in the document itself but put together from named schemas, and
  /// may have no other members: the parameters of a method.
  package mutating func compileObject(
    _ members: [(name: String, schema: JSONNode, isRequired: Bool)], at place: JSONPointer
  ) throws(SchemaError) -> JSONSchema {
    var properties: [SchemaRule.ObjectRule.Property] = []
    for member in members {
      let rule = try rule(for: member.schema, at: JSONPointer(place.steps + [member.name]))
      properties.append(property(member.name, rule: rule, isRequired: member.isRequired))
    }
    try checkCount(properties, at: place)
    let object = SchemaRule.ObjectRule(
      properties: properties, others: .nothing, minimumCount: 0, maximumCount: .max)
    rules.append(SchemaRule(kinds: .object, object: object))
    return JSONSchema(rules: rules, root: rules.count - 1)
  }

  /// The position of the rule for the schema at `node`, compiling it if need be.
  mutating func rule(for node: JSONNode, at place: JSONPointer) throws(SchemaError) -> Int {
    guard document.kind(of: node) == .object else {
      throw SchemaError(place: place.description, problem: "a schema is an object")
    }
    if let reference = document.member("$ref", of: node) {
      guard document.members(of: node).reduce(0, { count, _ in count + 1 }) == 1 else {
        throw SchemaError(place: place.description, problem: "$ref stands alone")
      }
      return try follow(reference, at: place)
    }
    let rule = try compileRule(node, at: place)
    rules.append(rule)
    return rules.count - 1
  }

  private mutating func follow(
    _ reference: JSONNode, at place: JSONPointer
  ) throws(SchemaError) -> Int {
    guard let text = document.string(reference), text.first == "#",
      let target = JSONPointer(parsing: String(text.dropFirst()))
    else { throw SchemaError(place: place.description, problem: "$ref does not begin with #/") }
    if let rule = known[target] { return rule }
    guard let node = document.node(at: target) else {
      throw SchemaError(place: place.description, problem: "there is no \(text)")
    }
    guard following.insert(target).inserted else {
      throw SchemaError(place: place.description, problem: "\(text) leads back to itself")
    }
    let rule = try rule(for: node, at: target)
    following.remove(target)
    known[target] = rule
    return rule
  }

  func property(
    _ name: String, rule: Int, isRequired: Bool
  ) -> SchemaRule.ObjectRule.Property {
    SchemaRule.ObjectRule.Property(
      name: name, nameBytes: Array(name.utf8), rule: rule, isRequired: isRequired)
  }

  func checkCount(
    _ properties: [SchemaRule.ObjectRule.Property], at place: JSONPointer
  ) throws(SchemaError) {
    guard properties.count <= SchemaRule.ObjectRule.Seen.bitWidth else {
      throw SchemaError(
        place: place.description,
        problem: "more than \(SchemaRule.ObjectRule.Seen.bitWidth) properties")
    }
  }
}
