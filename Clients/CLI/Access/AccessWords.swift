import WorkbookProtocol

/// The table's own words as people read them.
enum AccessWords {
  /// "Former supervisor": as `meaning` explains it.
  static func name(_ relation: AccessRelation) -> String { relation.rawValue.inWords }

  static func name(_ part: AccessPart) -> String { part.rawValue.inWords }

  /// The field's words for a part of the work.
  static func title(ofRoom room: String) -> String {
    switch room {
    case "People": "People: who works here, who supervises whom, and signing in"
    case "Supervision": "Reflective supervision"
    case "Resilience": "How the work affects those who do it"
    case "Participation": "What young people say, and what came of it"
    case "Assessment": "Assessments and how good they are"
    case "Safeguarding": "Concerns: when somebody may be hurt"
    case "Governance": "Looking after the records"
    case "Reports": "Reports about groups"
    case "System": "The service itself"
    default: room
    }
  }

  /// "Self or supervisee: record and case; line: record, with a reason".
  static func ties(_ rows: [AccessRow], namingParts: Bool) -> String {
    var relations: [AccessRelation] = []
    for row in rows where !relations.contains(row.relation) { relations.append(row.relation) }
    // Relations that give the same stand together.
    var groups: [(gives: String, relations: [String])] = []
    for relation in relations {
      let gives = gives(rows.filter { $0.relation == relation }, namingParts: namingParts)
      let name = name(relation).lowercased()
      if let index = groups.firstIndex(where: { $0.gives == gives }) {
        groups[index].relations.append(name)
      } else {
        groups.append((gives, [name]))
      }
    }
    let text = groups.map { list($0.relations, "or") + $0.gives }.joined(separator: "; ")
    return text.prefix(1).uppercased() + text.dropFirst()
  }

  private static func gives(_ rows: [AccessRow], namingParts: Bool) -> String {
    func parts(_ rows: [AccessRow]) -> String { list(rows.map { $0.part.rawValue }, "and") }
    let free = rows.filter { !$0.needsReason }
    let reasoned = rows.filter(\.needsReason)
    guard namingParts else { return free.isEmpty ? ", with a reason" : "" }
    let texts = [
      free.isEmpty ? nil : parts(free),
      reasoned.isEmpty ? nil : parts(reasoned) + " with a reason",
    ]
    return ": " + texts.compactMap { $0 }.joined(separator: ", ")
  }

  private static func list(_ words: [String], _ last: String) -> String {
    words.count < 2
      ? words.joined()
      : words.dropLast().joined(separator: ", ") + " \(last) \(words[words.count - 1])"
  }
}
