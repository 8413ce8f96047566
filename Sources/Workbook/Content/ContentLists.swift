/// The lists, prompts and principles of the product: versioned data, retired rather than edited (DOMAIN §6).
package struct ContentLists: Sendable {
  package let version: String
  /// In the order of the file.
  package let items: [ContentItem]
  package let prompts: PromptLibrary
  package let principles: [PrincipleEvidence]
  private let positions: [ListItemID: Int]

  /// Reads the three tables as they stand in the product.
  /// - Throws: ``TableFault`` naming the file and line, when a table is not as it should be.
  package init(
    version: String, lists: String, prompts: String, principles: String
  ) throws(TableFault) {
    self.version = version
    let table = try TabSeparatedTable("lists", lists, columns: ["id", "section", "kind", "text"])
    items = try table.rows { row throws(TableFault) in try ContentItem(row) }
    positions = Dictionary(
      items.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    guard positions.count == items.count else {
      throw TableFault(table: "lists", line: 0, problem: "an id occurs twice")
    }
    self.prompts = try PromptLibrary(prompts)
    self.principles = try PrincipleEvidence.read(principles)
  }

  package func item(_ id: ListItemID) -> ContentItem? {
    positions[id].map { items[$0] }
  }

  /// The entries of one list, those retired included.
  package func items(of kind: ContentKind) -> [ContentItem] {
    items.filter { $0.list == kind }
  }
}

/// One entry of a list.
package struct ContentItem: Hashable, Sendable {
  package let id: ListItemID
  package let list: ContentKind
  /// Section of the scope.
  package let section: String
  /// The finer kind that the data give, such as `exploitation_method` or, for an ask, `stability`.
  package let kind: String
  package let text: String
  /// No longer offered; kept because records name it.
  package let isRetired: Bool

  init(_ row: TabSeparatedTable.Row) throws(TableFault) {
    id = ListItemID(try row["id"])
    guard let list = ContentKind(of: id) else { throw row.fault("no list has ids of this form") }
    self.list = list
    section = try row["section"]
    kind = try row["kind"]
    text = try row["text"]
    isRetired = row.optional("retired") != nil
  }
}

/// Which records give evidence for one of the 39 lines of the six principles.
package struct PrincipleEvidence: Hashable, Sendable {
  package enum State: String, Sendable, CaseIterable {
    case shown, partly, none
  }

  package let line: ListItemID
  package let state: State
  package let evidence: String

  static func read(_ text: String) throws(TableFault) -> [PrincipleEvidence] {
    let table = try TabSeparatedTable("principles", text, columns: ["id", "state", "evidence"])
    return try table.rows { row throws(TableFault) in
      guard let state = State(rawValue: try row["state"]) else {
        throw row.fault("the state is shown, partly or none")
      }
      return PrincipleEvidence(
        line: ListItemID(try row["id"]), state: state, evidence: try row["evidence"])
    }
  }
}
