/// One method, with what the tool adds to it (idempotency, revisions, paging) already among its parameters.
package struct Method: Sendable {
  package enum Kind: String, Sendable {
    case read, write
    /// Does something of which a repeat is harmless or a new one, so it takes no idempotency key: signing in.
    case act
  }

  /// A row of the access table. No role means every role.
  package struct Access: Sendable, Hashable {
    package var role: String?
    package var relation: String
    package var part: String
    package var needsReason: Bool
  }

  package struct Example: Sendable {
    package var name: String
    package var params: Tree
    package var result: Tree?
    /// Why it cannot be run, if it cannot.
    package var notRun: String?
  }

  package var name: String
  package var room: String
  package var summary: String
  package var description: String
  package var kind: Kind
  package var open: Bool
  package var revises: Bool
  package var paged: Bool
  package var params: [Property]
  package var result: Schema
  /// Names in the catalogue, in its order, the implied ones among them.
  package var errors: [String]
  package var access: [Access]
  package var examples: [Example]
  package var place: Place

  /// A method with at most two parameters may be called by position.
  package var allowsPositions: Bool { params.count <= 2 }

  /// The name of its declaration: `supervision.caseFileBlock` is `SupervisionCaseFileBlock`.
  package var typeName: String {
    name.split(separator: ".").map { capitalised(String($0)) }.joined()
  }
}

/// With its first letter in upper case.
func capitalised(_ word: String) -> String {
  word.prefix(1).uppercased() + word.dropFirst()
}
