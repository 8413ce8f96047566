import Workbook

extension YoungPeoplesPages {
  /// What is not right with a form, said kindly beside the box it is about.
  struct Problem: Sendable {
    let key: String
    /// `nil`: it is about the whole.
    let field: FilledForm.Field?
  }

  func form(
    _ form: FilledForm, _ opening: FormOpening, _ manner: Manner, token: String,
    problems: [Problem] = []
  ) -> String {
    let voice = Voice(words: words, manner: manner)
    let frame = Frame(
      title: "title.form", manner: manner, switching: .buttons("/start"), help: opening.localHelp,
      slip: form.slip)
    return page(
      "form", frame,
      [
        "token": .text(token), "named": .flag(form.isNamed),
        "problems": problems.isEmpty ? false : .list(problems.map { entry($0, voice) }),
        "hasProblems": .flag(!problems.isEmpty),
        "asks": .list(asks.enumerated().map { ask($0.element, $0.offset + 1, form, voice) }),
        "questions": .list(
          [.best, .change, .before].map { box($0, form, problems, voice) }),
        "name": box(.name, form, problems, voice),
        "contact": box(.contact, form, problems, voice),
        "speakers": .list(speakers(form, voice)),
        "isSomeoneElse": .flag(form.speakingAs != .youngPerson),
      ])
  }

  private func entry(_ problem: Problem, _ voice: Voice) -> PageText {
    [
      "says": .text(voice.say(problem.key)),
      "field": .text(problem.field?.rawValue ?? asks.first?.text ?? "best"),
    ]
  }

  private func ask(
    _ ask: ListItemID, _ number: Int, _ form: FilledForm, _ voice: Voice
  ) -> PageText {
    [
      "id": .text(ask.text), "number": .text("\(number)"),
      "text": .text(voice.say("ask.\(ask.text)")),
      "answers": .list(
        HowOften.allCases.map { answer in
          [
            "value": .text(answer.rawValue), "face": .text("face-\(answer.rawValue)"),
            "ask": .text(ask.text), "says": .text(voice.say("scale.\(answer.rawValue)")),
            "isChosen": .flag(form.answers[ask] == answer),
            "isFirst": .flag(answer == HowOften.allCases.first),
          ]
        }),
    ]
  }

  private func box(
    _ field: FilledForm.Field, _ form: FilledForm, _ problems: [Problem], _ voice: Voice
  ) -> PageText {
    let label =
      switch field {
      case .best, .change, .before: "question.\(field.rawValue)"
      case .name, .contact: "form.\(field.rawValue)"
      }
    let problem = problems.first { $0.field == field }
    return [
      "field": .text(field.rawValue), "label": .text(voice.say(label)),
      "value": .text(form.texts[field] ?? ""),
      "problem": .optional(problem.map { voice.say($0.key) }),
    ]
  }

  private func speakers(_ form: FilledForm, _ voice: Voice) -> [PageText] {
    [Speaker.youngPerson, .careLeaver, .brotherOrSister, .parent, .carer].map { speaker in
      [
        "value": .text(speaker.rawValue), "says": .text(voice.say("who.\(speaker.rawValue)")),
        "isChosen": .flag(form.speakingAs == speaker),
      ]
    }
  }
}
