import JSONText
import WorkbookProtocol

/// One thing that an act needs: given as an option, or asked for.
struct FormField: Sendable {
  typealias Asker = @Sendable (Interview, inout Draft) async throws -> Void

  /// Where it goes among the parameters, such as `/outcome/reason`; it is there as soon as one of them is filled.
  let places: [String]
  /// What it is called where it is read over.
  let title: String
  /// The option that gives it, such as `--reason`.
  var option: String?
  /// The question; else the contract's label.
  var words: String?
  var hint: String?
  var isOptional = false
  var leaning = DayWords.Leaning.past
  /// Whether it has a place beside what was answered before.
  var isWanted: @Sendable (Draft) -> Bool = { _ in true }
  /// Asks in a way of its own.
  var asker: Asker?
  /// How it is read over, where the contract's own way is too long.
  var shown: (@Sendable (Draft, Interview) -> [String])?

  init(
    _ places: String..., title: String, option: String? = nil, words: String? = nil,
    hint: String? = nil, optional: Bool = false, leaning: DayWords.Leaning = .past,
    wanted: @escaping @Sendable (Draft) -> Bool = { _ in true },
    shown: (@Sendable (Draft, Interview) -> [String])? = nil, asker: Asker? = nil
  ) {
    self.places = places
    self.title = title
    self.option = option
    self.words = words
    self.hint = hint
    isOptional = optional
    self.leaning = leaning
    isWanted = wanted
    self.asker = asker
    self.shown = shown
  }

  func isFilled(_ draft: Draft) -> Bool { places.contains { draft[$0] != nil } }
}

/// What a method takes, question by question. The draft holds all its parameters.
struct Form: Sendable {
  let method: String
  let fields: [FormField]
  /// What a file is called that keeps it for later; nil when the command takes no file.
  var fileName: String?

  init(_ method: String, fileName: String? = nil, _ fields: [FormField]) {
    self.method = method
    self.fields = fields
    self.fileName = fileName
  }

  /// What is needed and not there yet.
  func missing(_ draft: Draft) -> [FormField] {
    fields.filter { $0.isWanted(draft) && !$0.isOptional && !$0.isFilled(draft) }
  }

  /// Without what has no place any more since an earlier answer was changed.
  func settled(_ draft: Draft) -> Draft {
    var draft = draft
    for field in fields where !field.isWanted(draft) {
      for place in field.places { draft[place] = nil }
    }
    return draft
  }

  /// Asks for one field. In place of what was there.
  func ask(_ field: FormField, _ interview: Interview, _ draft: inout Draft) async throws {
    if let asker = field.asker { return try await asker(interview, &draft) }
    guard let place = field.places.first else { return }
    draft[place] = try await interview.value(
      at: place, of: method, words: field.words, hint: field.hint, optional: field.isOptional,
      leaning: field.leaning)
  }

  /// Every question that has no answer yet.
  func asked(_ given: Draft, _ interview: Interview) async throws -> Draft {
    var draft = given
    for field in fields where !field.isFilled(draft) && field.isWanted(draft) {
      try await ask(field, interview, &draft)
    }
    return settled(draft)
  }

  /// What is read over before it is sent.
  func lines(_ draft: Draft, _ interview: Interview) throws -> [String] {
    let document = try JSONDocument(scanning: WireJSON.encode(draft.value))
    let words = ShownWords(clock: interview.desk.clock, names: interview.names.all)
    let text = RecordText(words: words, document: document)
    return fields.filter { $0.isWanted(draft) }.flatMap { field -> [String] in
      if let shown = field.shown { return shown(draft, interview) }
      return field.places.flatMap { place -> [String] in
        guard let node = document.node(at: JSONPointer(parsing: place) ?? JSONPointer([])),
          let property = interview.property(at: place, of: method)
        else { return [] }
        return text.lines(
          of: node, labelled: field.places.count == 1 ? field.title : property.label,
          property.schema, indent: 0)
      }
    }
  }
}

extension Interview {
  /// What the contract says about a place among a method's parameters.
  func property(at place: String, of method: String) -> Property? {
    let steps = place.split(separator: "/").map(String.init)
    guard let first = steps.first, let schema = contract.param(first, of: method) else {
      return nil
    }
    guard steps.count > 1 else {
      return Property(
        name: first, label: schema.title ?? first.inWords, schema: schema, isRequired: true)
    }
    return schema.property(at: steps.dropFirst().joined(separator: "/"))
  }

  /// Asks for one value at a place among a method's parameters.
  func value(
    at place: String, of method: String, words: String? = nil, hint: String? = nil,
    optional: Bool = false, leaning: DayWords.Leaning = .past
  ) async throws -> JSONValue? {
    guard let property = property(at: place, of: method) else {
      throw CommandFailure(
        "The server has no place for what this version of 'workbook' would ask (\(place)): one of the two needs an update.",
        .other)
    }
    return try await value(
      property, words: words, hint: hint, optional: optional, leaning: leaning)
  }
}
