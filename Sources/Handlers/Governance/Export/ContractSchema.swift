import JSONText

/// One schema of the contract as far as the labels of a record are concerned.
struct ContractSchema {
  private let document: JSONDocument
  private let node: JSONNode
  /// The name of the record type when it is one.
  let reference: String?

  private init(_ document: JSONDocument, _ node: JSONNode, reference: String?) {
    self.document = document
    self.node = node
    self.reference = reference
  }

  /// The contract that was built into the program.
  static func document() throws -> JSONDocument {
    try JSONDocument(scanning: Asset.bytes("openrpc.json"), maximumDepth: 64)
  }

  /// - Precondition: The contract has a record type of this name; a test exports every kind of record.
  init(_ name: String, in document: JSONDocument) {
    guard let node = document.node(at: JSONPointer(["components", "schemas", name])) else {
      preconditionFailure("\(name) is not in the contract")
    }
    self.init(document, node, reference: name)
  }

  var title: String? { string("title", of: node) }
  var format: String? { string("format", of: node) }
  var unit: String? { string("x-unit", of: node) }
  var maximumLength: Int64? {
    document.member("maxLength", of: node).flatMap { document.integer($0) }
  }

  /// What people say for one value of an enumeration.
  func choice(_ value: String) -> String? {
    document.member("x-titles", of: node).flatMap { string(value, of: $0) }
  }

  var items: ContractSchema? { document.member("items", of: node).flatMap(resolving) }

  /// The members of an object with their labels, in the order of the contract.
  var properties: [(name: String, label: String, schema: ContractSchema)] {
    guard let properties = document.member("properties", of: node) else { return [] }
    let found = document.members(of: properties).compactMap { name, value in
      document.string(name).flatMap { name in resolving(value).map { (name, $0) } }
    }
    let uses = Dictionary(grouping: found, by: \.1.reference).mapValues(\.count)
    return found.map { name, schema in
      // A record type's title says which member it is only where no other member holds one of the same type.
      let isShared =
        schema.reference != nil
        && (uses[schema.reference] ?? 1 > 1 || schema.reference == "YesNoUnknown")
        || schema.reference == "PersonName"
      return (name, choice(name) ?? (isShared ? nil : schema.title) ?? name.asLabel, schema)
    }
  }

  private func resolving(_ node: JSONNode) -> ContractSchema? {
    guard let reference = string("$ref", of: node) else {
      return ContractSchema(document, node, reference: nil)
    }
    let pointer = JSONPointer(parsing: String(reference.drop { $0 == "#" }))
    return pointer.flatMap { pointer in
      document.node(at: pointer).map {
        ContractSchema(document, $0, reference: pointer.steps.last)
      }
    }
  }

  private func string(_ name: String, of node: JSONNode) -> String? {
    document.member(name, of: node).flatMap { document.string($0) }
  }
}

extension String {
  /// `actualStart` as "Actual start".
  fileprivate var asLabel: String {
    let words = reduce(into: "") { words, character in
      words += character.isUppercase ? " " + character.lowercased() : String(character)
    }
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}
