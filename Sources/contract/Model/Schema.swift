/// A schema of the contract, in the subset that `FORMAT.md` allows.
package struct Schema: Sendable {
  package indirect enum Kind: Sendable {
    /// Any JSON value.
    case any
    case boolean
    case integer
    case number
    case string
    /// A string that is one of these.
    case choice([String])
    case array(Schema)
    case map(Schema)
    case object([Property])
    /// A named schema.
    case reference(String)
  }

  package var kind: Kind
  package var nullable: Bool
  package var title: String?
  package var description: String?
  /// The author's own name for a nested type.
  package var typeName: String?
  /// Labels of a choice's values.
  package var titles: [String: String]
  /// The limits and annotations as they stand in the document, without type, title, description and nesting.
  package var keywords: [Tree.Member]
  package var place: Place

  package init(
    kind: Kind, nullable: Bool = false, title: String? = nil, description: String? = nil,
    typeName: String? = nil, titles: [String: String] = [:], keywords: [Tree.Member] = [],
    place: Place
  ) {
    self.kind = kind
    self.nullable = nullable
    self.title = title
    self.description = description
    self.typeName = typeName
    self.titles = titles
    self.keywords = keywords
    self.place = place
  }

  /// A limit by its keyword, when it is an integer.
  package func limit(_ keyword: String) -> Int? {
    keywords.first { $0.key == keyword }?.value.integer
  }

  package var format: String? { keywords.first { $0.key == "format" }?.value.string }
}

/// A named member of an object, or a parameter.
package struct Property: Sendable {
  package var name: String
  package var schema: Schema
  package var required: Bool

  package init(name: String, schema: Schema, required: Bool) {
    self.name = name
    self.schema = schema
    self.required = required
  }
}

/// A schema that other schemas refer to by name.
package struct NamedSchema: Sendable {
  package var name: String
  package var room: String
  package var schema: Schema

  package init(name: String, room: String, schema: Schema) {
    self.name = name
    self.room = room
    self.schema = schema
  }
}
