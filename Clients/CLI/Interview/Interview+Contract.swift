import WorkbookProtocol

/// One thing to ask for. Label, hint and limits come from the contract.
struct Question: Sendable {
  /// Where the answer goes, such as `/cases/*/decision/because`; the star is the case at hand.
  let place: String
  /// Better words than the contract's title and description, which suit a form.
  let words: String?
  let isOptional: Bool
  let leaning: DayWords.Leaning

  init(
    _ place: String, _ words: String? = nil, optional: Bool = false,
    leaning: DayWords.Leaning = .past
  ) {
    self.place = place
    self.words = words
    isOptional = optional
    self.leaning = leaning
  }

  func at(case index: Int) -> Question {
    Question(
      place.replacing("*", with: String(index)), words, optional: isOptional, leaning: leaning)
  }
}

extension Interview {
  /// Asks for one field of a record, whatever its type.
  func fill(_ draft: inout Draft, _ question: Question, of record: Schema) async throws {
    guard let property = record.property(at: question.place) else {
      throw CommandFailure(
        "The server has no place for what this version of 'workbook' would ask (\(question.place)): one of the two needs an update.",
        .other)
    }
    draft[question.place] = try await value(
      property, words: question.words, optional: question.isOptional, leaning: question.leaning)
  }

  /// Asks for one value. Nil only when it may be left out and was.
  func value(
    _ property: Property, words: String? = nil, hint: String? = nil, optional: Bool,
    leaning: DayWords.Leaning = .past
  ) async throws -> JSONValue? {
    let schema = property.schema
    if schema.type == "object" { return try await object(property, leaning: leaning) }
    if schema.isListOfObjects { return try await objects(property, leaning: leaning) }
    ask(words ?? property.label, hint: words == nil ? schema.hint : hint, optional: optional)
    switch schema.type {
    case "boolean": return try yesNo(optional: optional).map(JSONValue.bool)
    case "integer":
      let range = (schema.minimum ?? 0)...(schema.maximum ?? 1_000_000)
      return try integer(optional: optional, in: range, unit: schema.unit).map(JSONValue.integer)
    case "array": return try await list(property, optional: optional)
    default: return try await string(property, optional: optional, leaning: leaning)
    }
  }

  private func string(
    _ property: Property, optional: Bool, leaning: DayWords.Leaning
  ) async throws -> JSONValue? {
    let schema = property.schema
    if !schema.choices.isEmpty {
      return try choice(schema.choices, optional: optional).map(JSONValue.string)
    }
    if let entries = try await entries(for: property.name) {
      return try choice(entries, optional: optional).map(JSONValue.string)
    }
    switch schema.format {
    case "date": return try day(optional: optional, leaning: leaning).map(JSONValue.string)
    case "date-time": return try moment(optional: optional, leaning: leaning).map(JSONValue.string)
    case "uuid" where property.name == "team":
      return try await team(optional: optional).map(JSONValue.string)
    case "uuid": return try await person(optional: optional).map(JSONValue.string)
    default:
      return try text(optional: optional, limit: schema.maximumLength).map(JSONValue.string)
    }
  }

  private func list(_ property: Property, optional: Bool) async throws -> JSONValue? {
    guard let items = property.schema.items else { return nil }
    var values: [String] = []
    if !items.choices.isEmpty {
      values = try choices(items.choices, optional: optional)
    } else if let entries = try await entries(for: property.name) {
      values = try choices(entries, optional: optional)
    } else if items.format == "uuid" {
      values = try await people(optional: optional, limit: property.schema.maximumItems ?? 40)
    } else {
      terminal.say("  One a line; an empty line ends the list.")
      while let line = try text(
        optional: optional || !values.isEmpty, limit: items.maximumLength)
      {
        values.append(line)
      }
    }
    return values.isEmpty ? nil : .array(values.map(JSONValue.string))
  }

  /// Every member of an object. Of those that are objects themselves it asks first whether there is anything to say.
  private func object(
    _ property: Property, leaning: DayWords.Leaning
  ) async throws -> JSONValue? {
    var members: [String: JSONValue] = [:]
    for member in property.schema.properties where member.name != "id" {
      members[member.name] = try await self.member(member, leaning)
    }
    return members.isEmpty ? nil : .object(members)
  }

  private func member(
    _ member: Property, _ leaning: DayWords.Leaning
  ) async throws -> JSONValue? {
    let isCompound = member.schema.type == "object" || member.schema.isListOfObjects
    if isCompound, !member.isRequired {
      ask("\(member.label): anything to say about this? (Enter for no)", hint: member.schema.hint)
      guard try yesNo(optional: true) == true else { return nil }
    }
    return try await value(
      member, optional: !member.isRequired, leaning: Self.leaning(of: member, leaning))
  }

  /// Objects until the first thing that each of them needs is left blank.
  private func objects(
    _ property: Property, leaning: DayWords.Leaning
  ) async throws -> JSONValue? {
    guard let members = property.schema.items?.properties.filter({ $0.name != "id" }),
      let first = members.first(where: \.isRequired)
    else { return nil }
    terminal.say("\n" + Layout.wrapped(property.label))
    terminal.say("  One after the other; Enter at the first question when that is all.")
    var values: [JSONValue] = []
    while let begun = try await value(
      first, optional: true, leaning: Self.leaning(of: first, leaning))
    {
      var object = [first.name: begun]
      for member in members where member.name != first.name {
        object[member.name] = try await self.member(member, leaning)
      }
      values.append(.object(object))
    }
    return values.isEmpty ? nil : .array(values)
  }

  /// Which way a day leans by what it is for.
  private static func leaning(
    of member: Property, _ outer: DayWords.Leaning
  ) -> DayWords.Leaning {
    ["due", "byWhen", "reviewDate", "checkInOn", "on", "replacement", "reauditDue"]
      .contains(member.name) ? .future : outer
  }
}

extension Schema {
  fileprivate var isListOfObjects: Bool { type == "array" && items?.type == "object" }

  /// The member at a place of a record, through lists and objects on the way.
  func property(at place: String) -> Property? {
    var schema: Schema? = self
    var found: Property?
    for step in place.split(separator: "/").map(String.init) {
      if Int(step) != nil {
        schema = schema?.items
      } else {
        found = schema?.property(step)
        schema = found?.schema
      }
    }
    return found
  }
}
