import WorkbookProtocol

/// One act on the way from "we have read it" to "closed".
enum AnsweringStep: Sendable {
  case acknowledge, send, decide, tell, reply, lookAgain, close

  /// What is due; nil when nothing is, or when it has to be read first.
  init?(dueOn one: Wire.ContributionSummary) {
    switch one.state {
    case .received, .closed: return nil
    case .safetyChecked: self = .acknowledge
    case .acknowledged: self = .send
    case .sentToDecisionMaker: self = .decide
    case .decided: self = .tell
    case .toldYoungPerson: self = one.decision == .needMoreTime ? .decide : .reply
    case .replied: self = .close
    case .secondLook: self = .lookAgain
    }
  }

  var method: String {
    switch self {
    case .acknowledge: ParticipationAcknowledge.name
    case .send: ParticipationSendToDecisionMaker.name
    case .decide: ParticipationDecide.name
    case .tell: ParticipationTell.name
    case .reply: ParticipationRecordReply.name
    case .lookAgain: ParticipationLookAgain.name
    case .close: ParticipationClose.name
    }
  }

  /// What it is called before it is done.
  var title: String {
    switch self {
    case .acknowledge: "Say that it has reached us"
    case .send: "Put it to somebody who can decide"
    case .decide: "Write down what was decided"
    case .tell: "Write down that the young person was told"
    case .reply: "Write down what they say to the answer"
    case .lookAgain: "Look at it again, because they say it is not fair"
    case .close: "Close it"
    }
  }

  var done: String {
    switch self {
    case .acknowledge: "Acknowledged. Next it goes to whoever decides: 'feedback send'."
    case .send: "Sent to whoever decides. Next: 'feedback decide'."
    case .decide: "The decision is kept. The young person has not been told yet: 'feedback tell'."
    case .tell: "Kept. Whoever holds the code sees the answer from now on."
    case .reply: "Their reply is kept."
    case .lookAgain: "Kept. It goes to be decided again: 'feedback decide'."
    case .close: "Closed."
    }
  }

  var form: Form {
    switch self {
    case .acknowledge, .close: Form(method, [])
    case .send: Form(method, Self.sendFields)
    case .decide: Form(method, OutcomeFields.all)
    case .tell: Form(method, Self.tellFields)
    case .reply: Form(method, Self.replyFields)
    case .lookAgain: Form(method, Self.lookAgainFields)
    }
  }

  private static let sendFields = [
    FormField(
      "/decisionMaker", title: "Who decides", option: "--to",
      words: "Who can decide this? Part of the name is enough.",
      hint: "Never whom it is about, nor anybody in their line."),
    FormField(
      "/ask/theme", title: "Theme", option: "--theme",
      words: "What is it about, in a few words? Reports gather it under these."),
    plain(
      "/ask/youSaid", ParticipationSendToDecisionMaker.name, title: "You said",
      option: "--you-said", words: "What did they say, in plain words that name nobody?"),
    plain(
      "/ask/askedFor", ParticipationSendToDecisionMaker.name, title: "You asked for",
      option: "--asked-for", words: "What do they want to change?"),
  ]

  private static let tellFields = [
    FormField(
      "/on", title: "Told on", option: "--on", words: "On which day were they told?"),
    FormField("/how", title: "How", option: "--how", words: "How were they told?"),
    FormField(
      "/readForNames", title: "Read for names", option: "--read-for-names",
      words: "Have you read the answer for anything that gives somebody away? (yes or no)",
      hint: "A name, a place, a date: whoever holds the phone can read the answer.",
      asker: { interview, draft in
        while true {
          interview.ask(
            "Have you read the answer for anything that gives somebody away? (yes or no)",
            hint: "A name, a place, a date: whoever holds the phone can read the answer.")
          guard try interview.yesNo() != true else { break }
          interview.objection(
            "Read it now ('workbook feedback show'), then say yes. Ctrl-C gives up; nothing has been sent."
          )
        }
        draft["/readForNames"] = .bool(true)
      }),
  ]

  private static let replyFields = [
    FormField(
      "/reply", title: "Is it fair", option: "--reply", words: "What do they say: is it fair?"),
    FormField("/on", title: "Said on", option: "--on", words: "On which day did they say it?"),
    FormField(
      "/words", title: "Words", option: "--words",
      words: "What did they say, in their words?", optional: true),
  ]

  private static let lookAgainFields = [
    FormField(
      "/finding", title: "What you found", option: "--finding",
      words: "What did you find when you looked at it again?",
      hint: "Somebody else than whoever decided looks again."),
    FormField(
      "/advocateOfferedOn", title: "Advocate offered", option: "--advocate-offered",
      words: "On which day was an advocate offered?"),
    FormField(
      "/decisionMaker", title: "Who decides again", option: "--to",
      words: "Who decides again? Enter for the same person.", optional: true),
  ]

  /// Words that a young person will read.
  static func plain(
    _ place: String, _ method: String, title: String, option: String, words: String,
    wanted: @escaping @Sendable (Draft) -> Bool = { _ in true }
  ) -> FormField {
    FormField(
      place, title: title, option: option, wanted: wanted,
      asker: { interview, draft in
        draft[place] = try await interview.plainText(at: place, of: method, words: words)
      })
  }
}

/// What a decision needs, by its kind.
enum OutcomeFields {
  static let all = [
    FormField(
      "/outcome/kind", title: "Outcome", option: "--outcome", words: "What was decided?"),
    text("/outcome/what", "We will", "--what", "What will you do?", [.accepted, .partly]),
    FormField(
      "/outcome/by", title: "By", option: "--by", words: "By which day?",
      hint: "Such as in 4 weeks. If it needs more time: by when do they hear?", leaning: .future,
      wanted: { has($0, [.accepted, .partly, .needMoreTime]) }),
    text("/outcome/notThis", "We will not", "--not-this", "What will you not do?", [.partly]),
    text(
      "/outcome/reason", "Why", "--reason", "Why? In words that a child can read.",
      [.partly, .declined, .needMoreTime]),
    FormField(
      "/outcome/who", title: "Who", option: "--who",
      words: "Who sees to it, or who decided? A name or a post that they know.",
      wanted: { has($0, [.accepted, .declined]) }),
  ]

  private static func text(
    _ place: String, _ title: String, _ option: String, _ words: String,
    _ kinds: [Wire.OutcomeKind]
  ) -> FormField {
    AnsweringStep.plain(
      place, ParticipationDecide.name, title: title, option: option, words: words,
      wanted: { has($0, kinds) })
  }

  private static func has(_ draft: Draft, _ kinds: [Wire.OutcomeKind]) -> Bool {
    draft.string("/outcome/kind").flatMap(Wire.OutcomeKind.init).map(kinds.contains) ?? false
  }
}
