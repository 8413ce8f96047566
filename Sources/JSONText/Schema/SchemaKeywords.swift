/// The keywords of a schema, one by one.
extension SchemaCompiler {
  private static let annotations: Set<String> = [
    "title", "description", "examples", "example", "default", "deprecated", "readOnly", "writeOnly",
    "$comment", "$schema", "$id",
  ]

  mutating func compileRule(
    _ node: JSONNode, at place: JSONPointer
  ) throws(SchemaError) -> SchemaRule {
    var rule = SchemaRule()
    for (nameNode, value) in document.members(of: node) {
      let name = document.string(nameNode) ?? ""
      let here = JSONPointer(place.steps + [name])
      switch name {
      case "type": rule.kinds = try kinds(value, at: here)
      case "enum": rule.allowed = allowed(Array(document.elements(of: value)))
      case "const": rule.allowed = allowed([value])
      case "minLength": rule.string[orNew: .init()].minimumLength = try count(value, at: here)
      case "maxLength": rule.string[orNew: .init()].maximumLength = try count(value, at: here)
      case "format": rule.string[orNew: .init()].format = try format(value, at: here)
      case "minimum": rule.number[orNew: .init()].minimum = try number(value, at: here)
      case "maximum": rule.number[orNew: .init()].maximum = try number(value, at: here)
      case "minItems": rule.array[orNew: .init()].minimumCount = try count(value, at: here)
      case "maxItems": rule.array[orNew: .init()].maximumCount = try count(value, at: here)
      case "uniqueItems":
        rule.array[orNew: .init()].areUnique = document.boolean(value) ?? false
      case "items": rule.array[orNew: .init()].items = try self.rule(for: value, at: here)
      case "properties", "required", "additionalProperties", "minProperties", "maxProperties":
        if rule.object == nil { rule.object = try object(node, at: place) }
      default:
        guard Self.annotations.contains(name) || name.hasPrefix("x-") else {
          throw SchemaError(place: here.description, problem: "this keyword is not supported")
        }
      }
    }
    return rule
  }

  private func kinds(_ value: JSONNode, at place: JSONPointer) throws(SchemaError)
    -> SchemaRule.Kinds
  {
    let names = document.kind(of: value) == .array ? Array(document.elements(of: value)) : [value]
    var kinds: SchemaRule.Kinds = []
    for name in names {
      switch document.string(name) {
      case "object": kinds.insert(.object)
      case "array": kinds.insert(.array)
      case "string": kinds.insert(.string)
      case "integer": kinds.insert(.integer)
      case "number": kinds.formUnion([.integer, .fraction])
      case "boolean": kinds.insert(.boolean)
      case "null": kinds.insert(.null)
      default: throw SchemaError(place: place.description, problem: "there is no such type")
      }
    }
    return kinds
  }

  private func allowed(_ values: [JSONNode]) -> SchemaRule.AllowedValues {
    SchemaRule.AllowedValues(
      canonical: values.map { document.canonical($0) },
      shown: values.map {
        document.string($0) ?? String(decoding: document.text(of: $0), as: UTF8.self)
      }.joined(separator: ", "))
  }

  private func count(_ value: JSONNode, at place: JSONPointer) throws(SchemaError) -> Int {
    guard let count = document.integer(value), count >= 0 else {
      throw SchemaError(place: place.description, problem: "must be a whole number, 0 or more")
    }
    return Int(count)
  }

  private func number(_ value: JSONNode, at place: JSONPointer) throws(SchemaError) -> Double {
    guard let number = document.double(value) else {
      throw SchemaError(place: place.description, problem: "must be a number")
    }
    return number
  }

  private func format(_ value: JSONNode, at place: JSONPointer) throws(SchemaError) -> SchemaFormat
  {
    guard let format = SchemaFormat(rawValue: document.string(value) ?? "") else {
      throw SchemaError(place: place.description, problem: "this format is not one of ours")
    }
    return format
  }

  private mutating func object(
    _ node: JSONNode, at place: JSONPointer
  ) throws(SchemaError) -> SchemaRule.ObjectRule {
    let required = document.member("required", of: node).map { names in
      document.elements(of: names).compactMap { document.string($0) }
    }
    var missing = Set(required ?? [])
    var properties: [SchemaRule.ObjectRule.Property] = []
    if let members = document.member("properties", of: node) {
      for (nameNode, value) in document.members(of: members) {
        let name = document.string(nameNode) ?? ""
        let rule = try rule(for: value, at: JSONPointer(place.steps + ["properties", name]))
        let isRequired = missing.remove(name) != nil
        properties.append(property(name, rule: rule, isRequired: isRequired))
      }
    }
    guard missing.isEmpty else {
      throw SchemaError(
        place: place.description,
        problem: "required but not in properties: \(missing.sorted().joined(separator: ", "))")
    }
    try checkCount(properties, at: place)
    return SchemaRule.ObjectRule(
      properties: properties, others: try others(node, at: place),
      minimumCount: try bound("minProperties", of: node, at: place) ?? 0,
      maximumCount: try bound("maxProperties", of: node, at: place) ?? .max)
  }

  private func bound(
    _ name: String, of node: JSONNode, at place: JSONPointer
  ) throws(SchemaError) -> Int? {
    guard let value = document.member(name, of: node) else { return nil }
    return try count(value, at: JSONPointer(place.steps + [name]))
  }

  private mutating func others(
    _ node: JSONNode, at place: JSONPointer
  ) throws(SchemaError) -> SchemaRule.ObjectRule.Others {
    guard let value = document.member("additionalProperties", of: node) else { return .anything }
    if let isAllowed = document.boolean(value) { return isAllowed ? .anything : .nothing }
    let here = JSONPointer(place.steps + ["additionalProperties"])
    return .following(rule: try rule(for: value, at: here))
  }
}

extension Optional {
  /// The value, or a new one that takes its place when it is changed.
  fileprivate subscript(orNew new: @autoclosure () -> Wrapped) -> Wrapped {
    get { self ?? new() }
    set { self = newValue }
  }
}
