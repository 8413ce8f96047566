import WorkbookProtocol

extension Interview {
  /// Somebody on the list of people, by part of their name.
  func person(optional: Bool) async throws -> String? {
    while true {
      guard let line = try reading(optional: optional, "", { $0 }) else { return nil }
      if line.isUUID { return line }
      let found = try await desk.people(named: line)
      switch found.count {
      case 0:
        objection("There is nobody called '\(line)' on the list. Part of the name is enough.")
      case 1:
        terminal.say(Layout.wrapped(Self.line(found[0]), first: "  "))
        return note(found[0])
      case 2...12:
        terminal.say("Which of them?")
        let choices = found.map { Choice(value: $0.id, title: Self.line($0)) }
        if let id = try choice(choices), let one = found.first(where: { $0.id == id }) {
          return note(one)
        }
      default:
        objection("There are \(found.count) or more of that name. Type more of it.")
      }
    }
  }

  /// People until there are no more.
  func people(optional: Bool, limit: Int) async throws -> [String] {
    var people: [String] = []
    while people.count < limit {
      if !people.isEmpty { terminal.say("Who else? (Enter when that is everybody)") }
      guard let person = try await person(optional: optional || !people.isEmpty) else { break }
      if !people.contains(person) { people.append(person) }
    }
    return people
  }

  /// A team, by part of its name.
  func team(optional: Bool) async throws -> String? {
    let units = try await desk.call(TeamsList.self, .init(limit: 200)).items
    for unit in units { names.note(unit.name, for: unit.id) }
    let teams = units.filter { $0.level == .team }
    return try choice(teams.map { Choice(value: $0.id, title: $0.name) }, optional: optional)
  }

  private func note(_ person: Wire.PersonSummary) -> String {
    names.note(person.name, for: person.id)
    return person.id
  }

  private static func line(_ person: Wire.PersonSummary) -> String {
    "\(person.name), \(person.discipline.title.lowercased()), \(person.agency)"
  }
}

extension Desk {
  func people(named part: String) async throws -> [Wire.PersonSummary] {
    try await call(PeopleList.self, .init(nameContains: part, limit: 50)).items
  }

  /// The one person that an option names, by part of the name or by id.
  func person(_ words: String) async throws -> String {
    if words.isUUID { return words }
    let found = try await people(named: words)
    if found.count == 1 { return found[0].id }
    if let exact = found.first(where: { $0.name.lowercased() == words.lowercased() }) {
      return exact.id
    }
    guard !found.isEmpty else {
      throw CommandFailure(
        "There is nobody called '\(words)' on the list of people. Part of the name is enough; 'workbook people list' shows everybody.",
        .wrongInput)
    }
    let names = found.prefix(8).map { "\n  \($0.name)" }.joined()
    let more = found.count > 8 ? "\n  and \(found.count - 8) more" : ""
    throw CommandFailure(
      "'\(words)' could be several people. Write more of the name:\(names)\(more)", .wrongInput)
  }
}

extension String {
  /// 8-4-4-4-12 hexadecimal digits.
  var isUUID: Bool {
    let parts = split(separator: "-", omittingEmptySubsequences: false)
    return parts.map(\.count) == [8, 4, 4, 4, 12]
      && parts.allSatisfy { $0.allSatisfy { $0.isHexDigit } }
  }
}
