/// The reflection prompts (DOMAIN §6), paraphrased from the scope.
package struct PromptLibrary: Sendable {
  /// In the order of the file.
  package let all: [Prompt]
  private let positions: [ListItemID: Int]

  init(_ text: String) throws(TableFault) {
    let table = try TabSeparatedTable(
      "prompts", text, columns: ["id", "section", "for", "domain", "text"])
    all = try table.rows { row throws(TableFault) in
      guard let audience = Prompt.Audience(rawValue: try row["for"]) else {
        throw row.fault("a prompt is for worker, team, leader or participation")
      }
      return Prompt(
        id: ListItemID(try row["id"]), section: try row["section"], audience: audience,
        domain: try row["domain"], text: try row["text"], isRetired: row.optional("retired") != nil)
    }
    positions = Dictionary(
      all.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    for set in DefaultPromptSet.allCases {
      for id in set.ids where positions[id] == nil {
        throw TableFault(table: "prompts", line: 0, problem: "\(id) of a default set is missing")
      }
    }
  }

  package func prompt(_ id: ListItemID) -> Prompt? {
    positions[id].map { all[$0] }
  }

  /// Those that may appear in a session: for worker or team, and not retired.
  package var forSessions: [Prompt] {
    all.filter { $0.audience.isForSessions && !$0.isRetired }
  }

  package func prompts(of set: DefaultPromptSet) -> [Prompt] {
    set.ids.compactMap(prompt)
  }
}

package struct Prompt: Hashable, Sendable {
  package enum Audience: String, Sendable, CaseIterable {
    case worker, team, leader, participation

    package var isForSessions: Bool { self == .worker || self == .team }
  }

  package let id: ListItemID
  /// Section of the scope.
  package let section: String
  package let audience: Audience
  package let domain: String
  package let text: String
  package let isRetired: Bool
}

/// What is offered before anybody has chosen (DOMAIN §6).
package enum DefaultPromptSet: String, Sendable, CaseIterable {
  case supervision, assessment, participation, leaders

  package var ids: [ListItemID] {
    let short =
      switch self {
      case .supervision: ["4.2a-2", "4.2b-1", "4.4-3", "4.4-4", "2.4-5", "5.4-4"]
      case .assessment: ["4.2a-1", "4.2a-3", "4.2b-3", "4.3-1", "4.4-3"]
      case .participation: ["4.1-2", "5.1-1", "5.5-1", "7-1", "7-2"]
      case .leaders: ["5.4-2", "8.2-1", "8.2-2", "8.3-1", "8.3-2"]
      }
    return short.map { ListItemID("RP-" + $0) }
  }
}
