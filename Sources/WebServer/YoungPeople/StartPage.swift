import Workbook

extension YoungPeoplesPages {
  /// The first page: urgent help before anything else, who will see it, and the choice.
  struct Start: Sendable {
    enum State: Sendable {
      case open(FormOpening, slip: String?)
      case closed(LocalHelp?)
      /// The form opens with the code on a slip alone.
      case slipNeeded(typed: String?, help: LocalHelp?)
    }

    let state: State
    var problem: String?
  }

  func start(_ start: Start, _ manner: Manner) -> String {
    let voice = Voice(words: words, manner: manner)
    var frame = Frame(
      title: "title.start", manner: manner, switching: .links("/start"), foldsHelp: false)
    var own: [String: PageText] = [
      "problem": .optional(start.problem.map { voice.say($0) })
    ]
    switch start.state {
    case .open(let opening, let slip):
      frame.help = opening.localHelp
      frame.slip = slip
      // On a slip of their own the address alone would not bring them back here.
      if slip != nil, !opening.place.isSharedScreen { frame.switching = .buttons("/start") }
      own["open"] = [
        "readBy": .optional(
          opening.readBy.map {
            voice.say("confidentiality.4", ["dayAndTime": voice.dayAndTime($0)])
          }),
        "mayBeNoName": .flag(opening.place.allowsNoName),
      ]
    case .closed(let help):
      frame.help = help
      own["closed"] = true
    case .slipNeeded(let typed, let help):
      frame.help = help
      own["slipNeeded"] = ["typed": .optional(typed)]
    }
    return page("start", frame, own)
  }

  /// "I am not sure. I want to talk to someone first."
  func unsure(_ manner: Manner, help: LocalHelp?, slip: String?) -> String {
    page(
      "unsure",
      Frame(
        title: "title.unsure", manner: manner, help: help, foldsHelp: false, slip: slip), [:])
  }
}
