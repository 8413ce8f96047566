/// What can be said only of the contract as a whole: names that must exist, names that must not repeat.
enum ContractCheck {
  static func run(on contract: Contract, into findings: inout Findings) {
    repeatedMethods(contract, &findings)
    for named in contract.schemas {
      check(named.schema, contract, &findings)
      if leadsBack(named.name, contract) {
        findings.add("it leads back to itself through `$ref`", at: named.schema.place)
      }
    }
    for method in contract.methods {
      access(method, contract.access, &findings)
      repeatedParams(method, &findings)
      for param in method.params { check(param.schema, contract, &findings) }
      check(method.result, contract, &findings)
      for example in method.examples {
        InstanceCheck(contract: contract).check(example, of: method, into: &findings)
      }
    }
  }

  private static func repeatedMethods(_ contract: Contract, _ findings: inout Findings) {
    var seen: Set<String> = []
    for method in contract.methods where !seen.insert(method.name).inserted {
      findings.add("there is already a method \(method.name)", at: method.place)
    }
  }

  private static func repeatedParams(_ method: Method, _ findings: inout Findings) {
    var seen: Set<String> = []
    for param in method.params {
      if !seen.insert(param.name).inserted {
        findings.add("there are two parameters `\(param.name)`", at: method.place)
      }
    }
  }

  private static func access(
    _ method: Method, _ words: AccessWords, _ findings: inout Findings
  ) {
    let place = method.place.at("access")
    if method.open, !method.access.isEmpty {
      findings.add("an open method has no access rows", at: place)
    }
    if !method.open, method.access.isEmpty {
      findings.add("nobody may call it: give it access rows or `open: true`", at: place)
    }
    if Set(method.access).count != method.access.count {
      findings.add("a row is written twice", at: place)
    }
    for row in method.access {
      if let role = row.role, !words.roles.contains(where: { $0.name == role }) {
        findings.add("there is no role `\(role)` in access.yaml", at: place)
      }
      if !words.relations.contains(where: { $0.name == row.relation }) {
        findings.add("there is no relation `\(row.relation)` in access.yaml", at: place)
      }
      if !words.parts.contains(where: { $0.name == row.part }) {
        findings.add("there is no part `\(row.part)` in access.yaml", at: place)
      }
    }
  }

  private static func check(
    _ schema: Schema, _ contract: Contract, _ findings: inout Findings
  ) {
    switch schema.kind {
    case .reference(let name):
      if contract.schema(named: name) == nil {
        findings.add("there is no schema `\(name)`", at: schema.place)
      }
    case .array(let inner), .map(let inner): check(inner, contract, &findings)
    case .object(let properties):
      for property in properties { check(property.schema, contract, &findings) }
    default: break
    }
  }

  private static func leadsBack(_ name: String, _ contract: Contract) -> Bool {
    var waiting = [name]
    var seen: Set<String> = []
    while let next = waiting.popLast() {
      guard let schema = contract.schema(named: next) else { continue }
      for target in references(schema) {
        if target == name { return true }
        if seen.insert(target).inserted { waiting.append(target) }
      }
    }
    return false
  }

  private static func references(_ schema: Schema) -> [String] {
    switch schema.kind {
    case .reference(let name): [name]
    case .array(let inner), .map(let inner): references(inner)
    case .object(let properties): properties.flatMap { references($0.schema) }
    default: []
    }
  }
}
