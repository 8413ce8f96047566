/// Names that are different in the contract but would be the same in a generated language.
enum NameCheck {
  static func run(on contract: Contract, into findings: inout Findings) {
    for named in contract.schemas { check(named.schema, &findings) }
    for method in contract.methods {
      check(properties: method.params, at: method.place.at("params"), &findings)
      for param in method.params { check(param.schema, &findings) }
      check(method.result, &findings)
    }
  }

  private static func check(_ schema: Schema, _ findings: inout Findings) {
    switch schema.kind {
    case .choice(let values):
      for name in repeated(values.map(SwiftNames.enumCase)) {
        findings.add("two values would both be the Swift case `\(name)`", at: schema.place)
      }
    case .array(let inner), .map(let inner): check(inner, &findings)
    case .object(let properties):
      check(properties: properties, at: schema.place, &findings)
      for property in properties { check(property.schema, &findings) }
    default: break
    }
  }

  private static func check(
    properties: [Property], at place: Place, _ findings: inout Findings
  ) {
    let types = properties.compactMap { SwiftTypes.nested(in: $0.schema, hint: $0.name)?.name }
    for name in repeated(types) {
      findings.add(
        "two properties would both declare the type `\(name)`: give one an `x-name`", at: place)
    }
  }

  private static func repeated(_ names: [String]) -> [String] {
    Dictionary(grouping: names) { $0 }.filter { $0.value.count > 1 }.keys.sorted()
  }
}
