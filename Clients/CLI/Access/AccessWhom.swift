import WorkbookProtocol

/// What --as names: a role, or a relation that anybody may stand in.
enum AccessWhom: Hashable {
  case role(Wire.Role)
  case relation(AccessRelation)

  /// Words as people write them: upper and lower case, spaces and hyphens make no difference.
  /// - Throws: ``CommandFailure`` with the nearest names.
  init(_ words: String) throws {
    let wanted = Self.plain(words)
    if let role = Wire.Role.allCases.first(where: {
      [Self.plain($0.rawValue), Self.plain($0.title)].contains(wanted)
    }) {
      self = .role(role)
    } else if let relation = AccessRelation.allCases.first(where: {
      Self.plain($0.rawValue) == wanted
    }) {
      self = .relation(relation)
    } else {
      let names = Wire.Role.allCases.map(\.rawValue) + AccessRelation.allCases.map(\.rawValue)
      throw CommandFailure(
        "'\(words)' is neither a role nor a relation. \(NearestNames.sentence(to: words, among: names)) 'workbook access table' explains them all.",
        .wrongInput)
    }
  }

  /// One role, and nothing else.
  static func role(_ words: String) throws -> Wire.Role {
    if case .role(let role) = try AccessWhom(words) { return role }
    throw CommandFailure(
      "'\(words)' is a relation, not a role. The roles are \(Wire.Role.allCases.map(\.rawValue).joined(separator: ", ")).",
      .wrongInput)
  }

  /// Whether a row of the table names it. A row for everybody counts for every role.
  func isNamed(in row: AccessRow) -> Bool {
    switch self {
    case .role(let role): row.role == nil || row.role == role
    case .relation(let relation): row.relation == relation
    }
  }

  private static func plain(_ words: String) -> String {
    words.lowercased().filter { $0.isLetter }
  }
}

/// What somebody may have meant.
enum NearestNames {
  static func sentence(to words: String, among names: [String]) -> String {
    let near = nearest(to: words, among: names)
    return
      "Did you mean \(near.dropLast().joined(separator: ", "))\(near.count > 1 ? " or " : "")\(near.last ?? "")?"
  }

  /// The three with the fewest letters to change.
  static func nearest(to words: String, among names: [String]) -> [String] {
    let wanted = Array(words.lowercased())
    let ranked = names.enumerated().map { index, name in
      (distance(wanted, Array(name.lowercased())), index, name)
    }
    return ranked.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.prefix(3).map(\.2)
  }

  /// Letters to put in, take out or replace (Levenshtein 1966).
  private static func distance(_ from: [Character], _ to: [Character]) -> Int {
    var row = Array(0...to.count)
    for (index, letter) in from.enumerated() {
      var corner = row[0]
      row[0] = index + 1
      for (place, other) in to.enumerated() {
        let replaced = corner + (letter == other ? 0 : 1)
        corner = row[place + 1]
        row[place + 1] = min(replaced, corner + 1, row[place] + 1)
      }
    }
    return row[to.count]
  }
}
