/// The whole contract, read and expanded: what every renderer starts from.
package struct Contract: Sendable {
  package var info = Info()
  package var errors: [ErrorEntry] = []
  package var access = AccessWords()
  package var namespaces: [Namespace] = []
  /// Sorted by name.
  package var schemas: [NamedSchema] = []

  package init() {}

  package var methods: [Method] { namespaces.flatMap(\.methods) }

  package func schema(named name: String) -> Schema? {
    schemas.first { $0.name == name }?.schema
  }
}

/// What the document says of itself.
package struct Info: Sendable {
  package var title = ""
  package var version = ""
  package var description = ""
  package var license = ""
  /// The published limits, by name.
  package var limits: [(name: String, value: Int)] = []
}

/// One entry of the catalogue of errors.
package struct ErrorEntry: Sendable {
  /// Which methods may answer it without saying so.
  package enum Implied: String, Sendable, CaseIterable {
    case all, signedIn, write, revises, paged
  }

  package var name: String
  package var code: Int
  package var title: String
  package var description: String
  package var retryable: Bool
  package var implied: Implied?
}

/// The words that the rows of the access table are made of.
package struct AccessWords: Sendable {
  package var roles: [(name: String, title: String, description: String)] = []
  package var relations: [(name: String, description: String)] = []
  package var parts: [(name: String, description: String)] = []
}

/// The methods whose names begin alike.
package struct Namespace: Sendable {
  package var name: String
  package var room: String
  package var summary: String
  package var methods: [Method]
}
