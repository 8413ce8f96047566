import ReportDocument
import WorkbookProtocol

/// The whole table as one page for people who check it: room by room, what each method is for and who may call it.
struct AccessDocument {
  /// Only what this role may; nil for everybody.
  let role: Wire.Role?

  /// - Parameter today: The rows hold on any day; a report says of which it speaks.
  func document(on today: ReportDocument.Day) -> ReportDocument {
    ReportDocument(
      title: "Who may see and do what",
      subtitle: role.map { "As \($0.title.lowercased())" },
      reader: "Everybody who wants to check it", period: .init(from: today, to: today),
      scope: "Everything that is recorded here", sections: [words] + rooms + [open],
      provenance: .init(
        dataCut:
          "The access table, \(AccessTable.rows.count) rows for \(Registry.methods.count) methods",
        softwareVersion: "workbook \(programVersion), contract \(PublishedLimits.contractVersion)"))
  }

  private var words: ReportDocument.Section {
    let roles = role.map { [$0] } ?? Wire.Role.allCases
    let used = Set(Registry.methods.flatMap { $0.access }.filter(isShown).map(\.relation))
    return .init(
      "How to read this page",
      [
        .paragraph(
          "What is not listed is denied. Under each method stands who may call it, in which relation to the record on the day of the call, and, where an answer has parts, which of them they see. Where it says “with a reason”, the call must say why, and that is kept. A record that somebody may not see answers as if it did not exist."
        ),
        .subheading("Roles, held from a day to a day"),
        .facts(roles.map { .init($0.title, .text($0.meaning)) }),
        .subheading("Relations between the caller and the record, on the day of the call"),
        .facts(
          AccessRelation.allCases.filter(used.contains).map {
            .init(AccessWords.name($0), .text($0.meaning))
          }),
        .subheading("Parts of an answer"),
        .facts(AccessPart.allCases.map { .init(AccessWords.name($0), .text($0.meaning)) }),
      ])
  }

  private var rooms: [ReportDocument.Section] {
    var order: [String] = []
    var blocks: [String: [ReportDocument.Block]] = [:]
    for namespace in Registry.namespaces {
      let methods = namespace.methods.filter { method, _ in
        !method.isOpen && method.access.contains(where: isShown)
      }
      guard !methods.isEmpty else { continue }
      if blocks[namespace.room] == nil { order.append(namespace.room) }
      blocks[namespace.room, default: []] +=
        [.paragraph(namespace.summary)] + methods.flatMap { entry($0.method, $0.summary) }
    }
    return order.map { .init(AccessWords.title(ofRoom: $0), blocks[$0] ?? []) }
  }

  private func entry(
    _ method: any WorkbookMethod.Type, _ summary: String
  ) -> [ReportDocument.Block] {
    let rows = method.access.filter(isShown)
    var roles: [Wire.Role?] = []
    for row in rows where !roles.contains(row.role) { roles.append(row.role) }
    let hasParts = Set(method.access.map(\.part)).count > 1
    let facts = roles.map { role in
      ReportDocument.Fact(
        role?.title ?? "Everybody",
        .text(AccessWords.ties(rows.filter { $0.role == role }, namingParts: hasParts)))
    }
    return [.subheading("\(summary) (\(method.name))"), .facts(facts)]
  }

  private var open: ReportDocument.Section {
    let methods = Registry.namespaces.flatMap(\.methods).filter { $0.method.isOpen }
    return .init(
      "Open to anybody, without signing in",
      [
        .paragraph("These show nothing that is recorded, except to whoever holds the code for it."),
        .facts(methods.map { .init($0.method.name, .text($0.summary)) }),
      ])
  }

  private func isShown(_ row: AccessRow) -> Bool {
    role == nil || row.role == nil || row.role == role
  }
}
