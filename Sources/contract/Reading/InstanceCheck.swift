/// Checks an example against the schemas it is an example of.
struct InstanceCheck {
  let contract: Contract

  func check(_ example: Method.Example, of method: Method, into findings: inout Findings) {
    let place = method.place.at("examples").at(example.name)
    check(example.params, properties: method.params, at: place.at("params"), &findings)
    if let result = example.result {
      check(result, against: method.result, at: place.at("result"), &findings)
    }
  }

  func check(
    _ tree: Tree, against schema: Schema, at place: Place, _ findings: inout Findings
  ) {
    if tree.isNull, schema.nullable { return }
    switch (schema.kind, tree.content) {
    case (.any, _), (.boolean, .bool), (.number, .number): break
    case (.integer, .number(let text)):
      guard let value = Int(text) else {
        findings.add("\(text) is not an integer", at: place)
        return
      }
      check(value, schema, "minimum", "maximum", place, &findings)
    case (.string, .string(let text)):
      check(text.unicodeScalars.count, schema, "minLength", "maxLength", place, &findings)
    case (.choice(let words), .string(let text)):
      if !words.contains(text) { findings.add("`\(text)` is not among the values", at: place) }
    case (.array(let inner), .array(let items)):
      check(items.count, schema, "minItems", "maxItems", place, &findings)
      for (index, item) in items.enumerated() {
        check(item, against: inner, at: place.at(String(index)), &findings)
      }
    case (.map(let inner), .object(let members)):
      for member in members {
        check(member.value, against: inner, at: place.at(member.key), &findings)
      }
    case (.object(let properties), .object):
      check(tree, properties: properties, at: place, &findings)
    case (.reference(let name), _):
      if let target = contract.schema(named: name) {
        check(tree, against: target, at: place, &findings)
      }
    default: findings.add("the example has another type than the schema", at: place)
    }
  }

  private func check(
    _ tree: Tree, properties: [Property], at place: Place, _ findings: inout Findings
  ) {
    for member in tree.members ?? [] {
      if let property = properties.first(where: { $0.name == member.key }) {
        check(member.value, against: property.schema, at: place.at(member.key), &findings)
      } else {
        findings.add("the example has `\(member.key)`, which the schema has not", at: place)
      }
    }
    for property in properties where property.required && tree[property.name] == nil {
      findings.add("the example lacks `\(property.name)`", at: place)
    }
  }

  private func check(
    _ value: Int, _ schema: Schema, _ least: String, _ most: String, _ place: Place,
    _ findings: inout Findings
  ) {
    if let limit = schema.limit(least), value < limit {
      findings.add("the example is below \(least) \(limit)", at: place)
    }
    if let limit = schema.limit(most), value > limit {
      findings.add("the example is above \(most) \(limit)", at: place)
    }
  }
}
