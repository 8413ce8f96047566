import JSONText

/// One schema of the contract, read where it stands.
struct Schema: Sendable {
  let document: JSONDocument
  let node: JSONNode
  /// The name of the record type when it is one, such as `CaseDecision`.
  let reference: String?

  /// The schema itself, or the record type it refers to.
  static func resolving(_ node: JSONNode, in document: JSONDocument) -> Schema? {
    guard let reference = document.member("$ref", of: node).flatMap({ document.string($0) }) else {
      return Schema(document: document, node: node, reference: nil)
    }
    let pointer = JSONPointer(parsing: String(reference.drop { $0 == "#" }))
    return pointer.flatMap { pointer in
      document.node(at: pointer).map {
        Schema(document: document, node: $0, reference: pointer.steps.last)
      }
    }
  }

  var title: String? { string("title") }
  var hint: String? { string("description") }
  var format: String? { string("format") }
  var unit: String? { string("x-unit") }
  var minimum: Int? { integer("minimum") }
  var maximum: Int? { integer("maximum") }
  var maximumItems: Int? { integer("maxItems") }
  var maximumLength: Int? { integer("maxLength") }

  /// `string`, `integer`, `object` and so on; for something that may be null, what it is otherwise.
  var type: String? {
    guard let type = document.member("type", of: node) else { return nil }
    guard document.kind(of: type) == .array else { return document.string(type) }
    return document.elements(of: type).compactMap { document.string($0) }.first { $0 != "null" }
  }

  /// The values of an enumeration, with their words for people.
  var choices: [Choice] {
    guard let values = document.member("enum", of: node) else { return [] }
    let titles = document.member("x-titles", of: node)
    return document.elements(of: values).compactMap { value in
      document.string(value).map { value in
        let title = titles.flatMap { document.member(value, of: $0) }
        return Choice(value: value, title: title.flatMap { document.string($0) } ?? value)
      }
    }
  }

  var items: Schema? {
    document.member("items", of: node).flatMap { Schema.resolving($0, in: document) }
  }

  /// The members of an object, in the order of the contract.
  var properties: [Property] {
    guard let properties = document.member("properties", of: node) else { return [] }
    let required = document.member("required", of: node).map { list in
      Set(document.elements(of: list).compactMap { document.string($0) })
    }
    let found = document.members(of: properties).compactMap { name, value in
      document.string(name).flatMap { name in
        Schema.resolving(value, in: document).map { (name, $0) }
      }
    }
    let titles = document.member("x-titles", of: node)
    let uses = Dictionary(grouping: found, by: \.1.reference).mapValues(\.count)
    return found.map { name, schema in
      let own = titles.flatMap { document.member(name, of: $0) }.flatMap { document.string($0) }
      return Property(
        name: name, label: own ?? schema.label(under: name, uses: uses[schema.reference] ?? 1),
        schema: schema, isRequired: required?.contains(name) ?? false)
    }
  }

  func property(_ name: String) -> Property? { properties.first { $0.name == name } }

  /// A record type's title is the label of the member that holds it, unless several members of the same object hold one,
  /// or it says no more than that it is an answer.
  private func label(under name: String, uses: Int) -> String {
    let isShared = reference != nil && uses > 1 || reference == "YesNoUnknown"
    return isShared ? name.inWords : title ?? name.inWords
  }

  private func string(_ name: String) -> String? {
    document.member(name, of: node).flatMap { document.string($0) }
  }

  private func integer(_ name: String) -> Int? {
    document.member(name, of: node).flatMap { document.integer($0) }.map(Int.init)
  }
}

/// A value of an enumeration or of a list, and how people call it.
struct Choice: Sendable, Hashable {
  let value: String
  let title: String
}

/// A member of an object.
struct Property: Sendable {
  let name: String
  let label: String
  let schema: Schema
  let isRequired: Bool
}

extension String {
  /// `actualStart` as "Actual start".
  var inWords: String {
    var words = ""
    for character in self {
      words += character.isUppercase ? " " + character.lowercased() : String(character)
    }
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}
