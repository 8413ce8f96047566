import ArgumentParser
import WorkbookProtocol

struct AccessExplain: Act {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Print the rows that decide whether somebody may call a method.",
    discussion: """
      workbook access explain --as leader supervision.get
      workbook access explain --as supervisor supervision.get

      Supervisor is no role but a relation to the record, from a day to a day: then it prints what \
      the relation gives, and to whom.
      """)

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp("A role, or a relation to the record.", valueName: "role"),
    completion: .list(Wire.Role.allCases.map(\.rawValue) + AccessRelation.allCases.map(\.rawValue)))
  var whom: String

  @Argument(
    help: "The method, such as supervision.get.",
    completion: .list(Registry.methods.map { $0.name }.sorted()))
  var method: String

  func carryOut(in surroundings: Surroundings) async throws {
    let whom = try AccessWhom(whom)
    for namespace in Registry.namespaces {
      for (found, summary) in namespace.methods where found.name == method {
        let text = AccessExplanation(method: found, summary: summary).text(for: whom)
        return surroundings.terminal.print(text)
      }
    }
    let names = Registry.methods.map { $0.name }
    throw CommandFailure(
      "There is no method '\(method)'. \(NearestNames.sentence(to: method, among: names))",
      .wrongInput)
  }
}

/// Why somebody may call a method, or may not, from the rows of the table.
struct AccessExplanation {
  let method: any WorkbookMethod.Type
  let summary: String

  func text(for whom: AccessWhom) -> String {
    let head = [Layout.wrapped("\(method.name): \(summary)"), ""]
    return (head + verdict(for: whom)).joined(separator: "\n")
  }

  private func verdict(for whom: AccessWhom) -> [String] {
    if method.isOpen {
      return ["Open: anybody may call it, without signing in. No row is asked."]
    }
    let rows = method.access.filter(whom.isNamed)
    guard !rows.isEmpty else { return [Layout.wrapped(Self.denial(whom))] }
    let opening =
      rows.count == 1 ? "One row of the table decides:" : "\(rows.count) rows of the table decide:"
    return [opening] + rows.flatMap { ["", row($0)] } + ["", Layout.wrapped(Self.ending(whom))]
  }

  private func row(_ row: AccessRow) -> String {
    let lines = [
      (
        "Role",
        row.role.map { "\($0.title) (\($0.rawValue)): \($0.meaning)" }
          ?? "Everybody, whatever their role, or without one."
      ),
      ("Relation", "\(row.relation.rawValue): \(row.relation.meaning)"),
      ("Part", "\(row.part.rawValue): \(row.part.meaning)"),
      ("Needs a reason", row.needsReason ? "Yes: the call must say why, and it is kept." : "No"),
    ]
    return lines.map { Layout.labelled($0, $1, indent: 2) }.joined(separator: "\n")
  }

  private static func denial(_ whom: AccessWhom) -> String {
    switch whom {
    case .role: "Denied: no row of the table names this role or everybody."
    case .relation: "Denied: no row of the table names this relation."
    }
  }

  private static func ending(_ whom: AccessWhom) -> String {
    switch whom {
    case .role:
      "On a record to which the caller stands in none of these relations the answer is the same as if it did not exist. What no row names is denied."
    case .relation:
      "This is what the relation gives; a caller's roles and other relations may give more. What no row names is denied."
    }
  }
}
