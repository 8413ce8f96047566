import WorkbookProtocol

extension CheckInInterview {
  /// The items in the authority's own wording.
  func askItems(of instrument: Wire.InstrumentRecord, _ draft: inout Draft) throws {
    let count = instrument.items
    let statements = count == 1 ? "one statement" : "\(count) statements"
    interview.terminal.say(
      "\n"
        + Layout.wrapped(
          "\(instrument.title): \(statements), \(instrument.lowest) to \(instrument.highest)."))
    let earlier = answers(to: instrument.id, draft)
    var given: [Int: Int] = [:]
    for item in 1...count {
      var one = Draft()
      one["/answer"] = earlier[item].map(JSONValue.integer)
      let words = instrument.wording.flatMap { $0.indices.contains(item - 1) ? $0[item - 1] : nil }
      try askNumber(
        "/answer", "\(item)/\(count)  \(words ?? "Item \(item)")",
        instrument.lowest...instrument.highest, &one)
      if case .integer(let answer) = one["/answer"] { given[item] = answer }
    }
    set(given, to: instrument.id, &draft)
  }

  private func answers(to instrument: String, _ draft: Draft) -> [Int: Int] {
    guard let index = index(of: instrument, draft) else { return [:] }
    let place = "/checkIn/instruments/\(index)/answers"
    var answers: [Int: Int] = [:]
    for position in 0..<draft.count(place) {
      if case .integer(let item) = draft["\(place)/\(position)/item"],
        case .integer(let answer) = draft["\(place)/\(position)/answer"]
      {
        answers[item] = answer
      }
    }
    return answers
  }

  private func set(_ answers: [Int: Int], to instrument: String, _ draft: inout Draft) {
    let place = "/checkIn/instruments"
    if let index = index(of: instrument, draft) { draft["\(place)/\(index)"] = nil }
    if answers.isEmpty {
      if draft.count(place) == 0 { draft[place] = nil }
      return
    }
    draft["\(place)/\(draft.count(place))"] = .object([
      "instrument": .string(instrument),
      "answers": .array(
        answers.sorted { $0.key < $1.key }.map {
          .object(["item": .integer($0.key), "answer": .integer($0.value)])
        }),
    ])
  }

  private func index(of instrument: String, _ draft: Draft) -> Int? {
    (0..<draft.count("/checkIn/instruments")).first {
      draft.string("/checkIn/instruments/\($0)/instrument") == instrument
    }
  }

  func askConditions(_ draft: inout Draft) async throws {
    let place = "/checkIn/conditions"
    if !showsConditions {
      let now = draft.count(place) == 0 ? "" : " [\(draft.count(place)) marked; Enter keeps them]"
      interview.ask("Anything here to watch? (y shows a list; Enter for no)\(now)")
      guard try interview.yesNo(optional: true) == true else { return }
    }
    interview.ask(
      "Which of these do you see here now? About yourself or the service, never about another person. (Enter for none)"
    )
    let chosen = try interview.choices(
      try await interview.entries(for: "condition") ?? [], optional: true)
    draft[place] = chosen.isEmpty ? nil : .array(chosen.map(JSONValue.string))
  }

  func askNote(_ draft: inout Draft) throws {
    let place = "/checkIn/note"
    let now =
      draft[place] == nil ? "Enter for none" : "there is one: Enter keeps it, - takes it out"
    let schema = entry.property("note")?.schema
    interview.ask("A private note? (\(now))", hint: schema?.hint)
    guard let text = try interview.text(optional: true, limit: schema?.maximumLength) else {
      return
    }
    draft[place] = text == "-" ? nil : .string(text)
  }

  func askShare(_ draft: inout Draft) throws {
    let sharedWith = (earlier?.sharedWith ?? []).map(\.name).joined(separator: ", ")
    let now = sharedWith.isEmpty ? "no" : "as it is: shared with \(sharedWith)"
    let schema = interview.contract.param("shareWithSupervisor", of: ResilienceCheckIn.name)
    interview.ask("Share it with my supervisor? [\(now)]", hint: schema?.hint)
    // A replacement is shared only when it says so.
    let share = try interview.yesNo(optional: true) ?? (sharedWith.isEmpty ? nil : true)
    draft["/shareWithSupervisor"] = share.map(JSONValue.bool)
  }

  func askContact(_ draft: inout Draft) async throws {
    let place = "/pleaseContactMe"
    draft[place] = nil
    let schema = interview.contract.schema("ContactWish")
    interview.ask("Would you like somebody to be in touch? [nobody]", hint: schema?.hint)
    for contact in earlier?.contact ?? [] {
      let asked = "\(contact.with.name), asked on"
      interview.objection(
        "Already: \(asked) \(interview.desk.clock.shortWords(day: contact.askedOn))")
    }
    let choices = schema?.property("who")?.schema.choices ?? []
    guard let who = try interview.choice(choices, optional: true) else { return }
    if who != Wire.ContactKind.supervisor.rawValue {
      interview.ask("Who? Part of the name is enough. (Enter for nobody after all)")
      guard let person = try await interview.person(optional: true) else { return }
      draft[place + "/person"] = .string(person)
    }
    draft[place + "/who"] = .string(who)
  }
}
