import WorkbookProtocol

extension CaptureForm {
  static func askActivity(_ interview: Interview, _ draft: inout Draft) async throws {
    draft["/contribution/activity"] = nil
    let activities = try await interview.desk.activities(openOnly: true)
    guard !activities.isEmpty else { return }
    for one in activities { interview.names.note(one.activity.title, for: one.id) }
    interview.ask("In which activity?", optional: true)
    draft["/contribution/activity"] = try interview.choice(
      activities.map { Choice(value: $0.id, title: $0.activity.title) }, optional: true
    ).map(JSONValue.string)
  }

  static func askPlace(_ interview: Interview, _ draft: inout Draft) async throws {
    draft["/contribution/place"] = try await interview.value(
      at: "/contribution/place", of: ParticipationContribute.name, words: "Where did they answer?")
    // With a worker there it is asked again who they are.
    if draft.isFaceToFace, draft.isWithoutName {
      draft["/contribution/noName"] = nil
      draft["/contribution/agreement"] = nil
    }
  }

  /// Who it was. With a worker there, "no name" would not be true.
  static func askWho(_ interview: Interview, _ draft: inout Draft) async throws {
    for name in ["youngPerson", "name", "noName"] { draft["/contribution/\(name)"] = nil }
    let withWorker = draft.isFaceToFace
    interview.ask(
      "Who are they?",
      hint: withWorker
        ? "A worker was there, so “no name” is not offered: it would not be true." : nil)
    let choices = [
      Choice(value: "youngPerson", title: "By the case system's number or a local pseudonym"),
      Choice(value: "name", title: "By the name they gave"),
      Choice(value: "noName", title: "They gave no name"),
    ]
    let chosen = try interview.choice(withWorker ? Array(choices.prefix(2)) : choices)
    guard let chosen, chosen != "noName" else {
      draft["/contribution/noName"] = .bool(true)
      draft["/contribution/agreement"] = .object(["kind": .string("noName")])
      return
    }
    if draft.string("/contribution/agreement/kind") == Wire.AgreementKind.noName.rawValue {
      draft["/contribution/agreement"] = nil
    }
    draft["/contribution/\(chosen)"] = try await interview.value(
      at: "/contribution/\(chosen)", of: ParticipationContribute.name,
      words: chosen == "name" ? "Which name did they give?" : "Which number or pseudonym?")
  }

  static func askAgreement(_ interview: Interview, _ draft: inout Draft) async throws {
    if draft["/contribution/noName"] == .bool(true) {
      draft["/contribution/agreement"] = .object(["kind": .string("noName")])
      return
    }
    draft["/contribution/agreement"] = nil
    interview.ask(
      "Who agreed to their taking part?",
      hint: "A child's no outweighs an adult's yes: if they said no, nothing else is kept.")
    let kinds = Wire.AgreementKind.allCases.filter { $0 != .noName }
      .map { Choice(value: $0.rawValue, title: $0.title) }
    let kind = try interview.choice(kinds)
    draft["/contribution/agreement/kind"] = kind.map(JSONValue.string)
    guard kind == Wire.AgreementKind.parentNotAsked.rawValue else { return }
    for (name, words) in [
      ("reason", "Why was the parent not asked?"),
      ("approver", "Who approved that? Part of the name."),
    ] {
      let place = "/contribution/agreement/\(name)"
      draft[place] = try await interview.value(
        at: place, of: ParticipationContribute.name, words: words)
    }
  }

  /// Five times yes or no, face to face.
  static func askUnderstanding(_ interview: Interview, _ draft: inout Draft) async throws {
    draft["/contribution/understanding"] = nil
    interview.ask(
      "Did you ask them, face to face, what they understood? [no]",
      hint: "Once for each activity and person.")
    guard try interview.yesNo(optional: true) == true else { return }
    for (name, words) in [
      ("whatAndWhy", "Do they know what it is and why? (yes or no)"),
      ("whoWillSee", "Do they know who will see it?"),
      ("limitsOfConfidentiality", "Do they know what we cannot keep to ourselves?"),
      ("canSayNoOrStop", "Do they know that they can say no or stop?"),
      ("freeFromPressure", "Are they free from pressure?"),
    ] {
      interview.ask(words)
      draft["/contribution/understanding/\(name)"] = .bool(try interview.yesNo() == true)
    }
  }

  func askAsks(_ interview: Interview, _ draft: inout Draft) async throws {
    draft["/contribution/asks"] = nil
    interview.terminal.say(
      "\n"
        + Layout.wrapped("Think about the people who work with you. How often do they do this?"))
    interview.terminal.say(Layout.wrapped(Scale.legend + ". Enter skips.", first: "  "))
    var answers: [JSONValue] = []
    for (index, ask) in asks.enumerated() {
      interview.names.note(ask.title, for: ask.value)
      interview.ask("\(index + 1)/\(asks.count)  \(ask.title)")
      let answer = try interview.reading(
        optional: true, "A number from 0 to 5, the first letters, or Enter to skip it."
      ) { Scale.read($0) }
      if let answer {
        answers.append(
          .object(["ask": .string(ask.value), "howOften": .string(answer.rawValue)]))
      }
    }
    draft["/contribution/asks"] = answers.isEmpty ? nil : .array(answers)
  }

  func shownAsks(_ draft: Draft, _: Interview) -> [String] {
    (0..<draft.count("/contribution/asks")).compactMap { index in
      guard let id = draft.string("/contribution/asks/\(index)/ask"),
        let often = draft.string("/contribution/asks/\(index)/howOften")
      else { return nil }
      return Layout.labelled(
        Wire.HowOften(rawValue: often)?.title ?? often,
        asks.first { $0.value == id }?.title ?? id)
    }
  }

  static func askQuote(_ interview: Interview, _ draft: inout Draft) async throws {
    draft["/contribution/quote"] = nil
    interview.ask("May we quote any of their words? [no]", hint: "Only if they said so.")
    guard try interview.yesNo(optional: true) == true else { return }
    for (name, words, leaning) in [
      ("words", "Which words, exactly as they may stand?", DayWords.Leaning.past),
      ("places", "Where may they stand?", .past),
      ("until", "Until which day may they be shown?", .future),
    ] {
      let place = "/contribution/quote/\(name)"
      draft[place] = try await interview.value(
        at: place, of: ParticipationContribute.name, words: words, leaning: leaning)
    }
  }
}

/// The six words of the scale.
enum Scale {
  static let legend = Wire.HowOften.allCases.enumerated()
    .map { "\($0) \($1.title)" }.joined(separator: ", ")

  /// By its number from 0 to 5, its first letters, or its name in the contract.
  static func read(_ text: String) -> Wire.HowOften? {
    let all = Wire.HowOften.allCases
    if let number = Int(text) { return all.indices.contains(number) ? all[number] : nil }
    let choices = all.map { Choice(value: $0.rawValue, title: $0.title) }
    return Interview.chosen(text, from: choices).flatMap { Wire.HowOften(rawValue: $0.value) }
  }
}
