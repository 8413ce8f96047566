import Workbook

extension YoungPeoplesPages {
  /// One box for the code.
  func code(
    _ manner: Manner, help: LocalHelp?, typed: String? = nil, problem: String? = nil
  ) -> String {
    let voice = Voice(words: words, manner: manner)
    return page(
      "code",
      Frame(title: "title.answer", manner: manner, switching: .links("/answer"), help: help),
      [
        "typed": .optional(typed),
        "problem": .optional(problem.map { voice.say($0) }),
      ])
  }

  /// Our answer, and nothing of what was said.
  ///
  /// - Parameters:
  ///   - why: What they wrote beside "Is this fair?" when it has to be shown again.
  ///   - problem: What is not right with it.
  func answer(
    _ answer: FollowedAnswer, code: String, _ manner: Manner, help: LocalHelp?,
    advocate: HelpLine? = nil, token: String,
    why: String? = nil, problem: String? = nil
  ) -> String {
    let voice = Voice(words: words, manner: manner)
    let (title, lines) = stage(answer.stage, voice)
    return page(
      "answer",
      Frame(title: "title.answer", manner: manner, switching: .buttons("/answer"), help: help),
      [
        "token": .text(token), "code": .text(code), "heading": .text(title),
        "lines": .list(lines.map { ["line": .text($0)] }),
        "safety": .optional(answer.safetyMessage.map { voice.inLines($0.text) }),
        "canReply": .flag(answer.canReply), "why": .text(why ?? ""),
        "problem": .optional(problem.map { voice.say($0) }),
        "secondLook": .flag(answer.isLookedAtAgain),
        "advocate": self.advocate(help, advocate, voice),
      ])
  }

  /// After "Is this fair?".
  ///
  /// - Parameter isLookedAtAgain: Whether somebody else will look at it because it is not fair.
  func thanks(
    isLookedAtAgain: Bool, _ manner: Manner, help: LocalHelp?, advocate: HelpLine?
  ) -> String {
    let voice = Voice(words: words, manner: manner)
    return page(
      "thanks", Frame(title: "title.answer", manner: manner, help: help),
      [
        "secondLook": .flag(isLookedAtAgain),
        "advocate": self.advocate(help, advocate, voice),
      ])
  }

  /// An advocate where one is named, else whom one can ask for one.
  private func advocate(
    _ help: LocalHelp?, _ advocate: HelpLine?, _ voice: Voice
  ) -> PageText {
    if let advocate {
      let said = voice.say(
        "answer.askAdvocate", ["team": advocate.name.text, "number": advocate.number.text])
      let digits = advocate.number.text.filter { $0.isASCII && $0.isNumber }
      return [
        "local": .ours(voice.linked(said, [advocate.number.text: "tel:\(digits)"])),
        "childline": .ours(
          voice.linked(voice.say("answer.askChildline"), ["0800 1111": "tel:08001111"])),
      ]
    }
    return [
      "local": help.map { .ours(voice.callLine("answer.ask", $0)) } ?? false,
      "childline": .ours(
        voice.linked(voice.say("answer.askChildline"), ["0800 1111": "tel:08001111"])),
    ]
  }

  private func stage(
    _ stage: FollowedAnswer.Stage, _ voice: Voice
  ) -> (title: String, lines: [String]) {
    switch stage {
    case .waiting(let name?, let day):
      (
        voice.say("waiting.1"),
        [voice.say("waiting.2", ["name": name.text, "day": voice.day(day)])]
      )
    case .waiting(nil, let day):
      (voice.say("waiting.1"), [voice.say("answer.waitingNoName", ["day": voice.day(day)])])
    case .withdrawn: (voice.say("answer.withdrawn"), [])
    case .gone: (voice.say("answer.gone"), [])
    case .answered(let outcome):
      (
        voice.say("\(outcome.kind.rawValue).title"),
        [voice.say("\(outcome.kind.rawValue).1", outcome.gaps(voice))]
      )
    }
  }
}

extension Outcome {
  /// A full stop at the end of what somebody wrote would stand twice.
  fileprivate func gaps(_ voice: Voice) -> [String: String] {
    func inside(_ words: Words) -> String {
      var text = words.text
      while let last = text.last, last.isWhitespace || last == "." { text.removeLast() }
      return text
    }
    return switch self {
    case .accepted(let what, let by, let who):
      ["what": inside(what), "day": voice.day(by), "name": who.text]
    case .partly(let what, let by, let not, let reason):
      [
        "what": inside(what), "day": voice.day(by), "not": inside(not), "reason": inside(reason),
      ]
    case .declined(let reason, let who): ["reason": inside(reason), "name": who.text]
    case .needMoreTime(let reason, let by):
      ["reason": inside(reason), "day": voice.day(by)]
    }
  }
}
