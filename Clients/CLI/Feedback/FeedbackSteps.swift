import ArgumentParser
import WorkbookProtocol

struct FeedbackAcknowledge: Act {
  static let configuration = CommandConfiguration(
    commandName: "acknowledge", abstract: "Say that it has reached us.")

  @OptionGroup var step: StepOptions

  func carryOut(in surroundings: Surroundings) async throws {
    try await step.take(.acknowledge, in: surroundings)
  }
}

struct FeedbackSend: Act {
  static let configuration = CommandConfiguration(
    commandName: "send", abstract: "Put it to somebody who can decide.",
    discussion: """
      In a terminal it asks for what you leave out. What is hard to read is pointed out.

      workbook feedback send ID --to "Sam Field" --theme Contact \\
        --you-said "I see my brother too little." --asked-for "See him every week."
      """)

  @Option(help: ArgumentHelp("Who decides: part of the name.", valueName: "name"))
  var to: String?

  @Option(help: ArgumentHelp("A few words under which reports gather it.", valueName: "text"))
  var theme: String?

  @Option(help: ArgumentHelp("What they said, naming nobody.", valueName: "text"))
  var youSaid: String?

  @Option(help: ArgumentHelp("What they want to change.", valueName: "text"))
  var askedFor: String?

  @OptionGroup var step: StepOptions

  func carryOut(in surroundings: Surroundings) async throws {
    var given = Draft()
    if let to {
      given.give("/decisionMaker", try await step.connection.desk(in: surroundings).person(to))
    }
    given.give("/ask/theme", theme)
    given.give("/ask/youSaid", youSaid)
    given.give("/ask/askedFor", askedFor)
    try await step.take(.send, given: given, in: surroundings)
  }
}

struct FeedbackDecide: Act {
  static let configuration = CommandConfiguration(
    commandName: "decide", abstract: "Decide, with a reason a child could read.",
    discussion: """
      In a terminal it asks for what you leave out. What is hard to read is pointed out.

      accepted      needs --what, --by and --who
      partly        needs --what, --by, --not-this and --reason
      declined      needs --reason and --who
      needMoreTime  needs --reason and --by
      """)

  @Option(help: "What was decided.")
  var outcome: Wire.OutcomeKind?

  @Option(help: ArgumentHelp("What you will do.", valueName: "text"))
  var what: String?

  @Option(help: ArgumentHelp("The day by which.", valueName: "day"))
  var by: String?

  @Option(help: ArgumentHelp("What you will not do.", valueName: "text"))
  var notThis: String?

  @Option(help: ArgumentHelp("Why, in words that a child can read.", valueName: "text"))
  var reason: String?

  @Option(help: ArgumentHelp("Who sees to it or decided: a name or post.", valueName: "text"))
  var who: String?

  @OptionGroup var step: StepOptions

  func carryOut(in surroundings: Surroundings) async throws {
    let clock = try LondonClock(now: surroundings.now())
    var given = Draft()
    given.give("/outcome/kind", outcome?.rawValue)
    given.give("/outcome/what", what)
    given.give("/outcome/by", try by.map { try clock.day(option: $0, "--by", leaning: .future) })
    given.give("/outcome/notThis", notThis)
    given.give("/outcome/reason", reason)
    given.give("/outcome/who", who)
    try await step.take(.decide, given: given, in: surroundings)
  }
}

struct FeedbackTell: Act {
  static let configuration = CommandConfiguration(
    commandName: "tell", abstract: "Say when and how the young person was told.",
    discussion: """
      Whoever holds the code sees the answer from then on, so read it first for anything that \
      gives somebody away.

      workbook feedback tell ID --on yesterday --how inPerson --read-for-names
      """)

  @Option(help: ArgumentHelp("The day on which they were told.", valueName: "day"))
  var on: String?

  @Option(
    help: "How they were told.")
  var how: Wire.HowTold?

  @Flag(help: "You have read the answer for anything that gives somebody away.")
  var readForNames = false

  @OptionGroup var step: StepOptions

  func carryOut(in surroundings: Surroundings) async throws {
    let clock = try LondonClock(now: surroundings.now())
    var given = Draft()
    given.give("/on", try on.map { try clock.day(option: $0, "--on") })
    given.give("/how", how?.rawValue)
    given.give("/readForNames", readForNames)
    try await step.take(.tell, given: given, in: surroundings)
  }
}

struct FeedbackReply: Act {
  static let configuration = CommandConfiguration(
    commandName: "reply", abstract: "Write down what the young person says to the answer.",
    discussion: "workbook feedback reply ID --reply fair --on today")

  @Option(help: "Whether they say it is fair.")
  var reply: Wire.ReplyKind?

  @Option(help: ArgumentHelp("The day on which they said it.", valueName: "day"))
  var on: String?

  @Option(help: ArgumentHelp("What they said; somebody reads it for safety.", valueName: "text"))
  var words: String?

  @OptionGroup var step: StepOptions

  func carryOut(in surroundings: Surroundings) async throws {
    let clock = try LondonClock(now: surroundings.now())
    var given = Draft()
    given.give("/reply", reply?.rawValue)
    given.give("/on", try on.map { try clock.day(option: $0, "--on") })
    given.give("/words", words)
    try await step.take(.reply, given: given, in: surroundings)
  }
}

struct FeedbackLookAgain: Act {
  static let configuration = CommandConfiguration(
    commandName: "look-again", abstract: "After “not fair”, look at it again.",
    discussion: "Somebody else than whoever decided looks again, and offers an advocate.")

  @Option(help: ArgumentHelp("What the second look found.", valueName: "text"))
  var finding: String?

  @Option(help: ArgumentHelp("The day on which an advocate was offered.", valueName: "day"))
  var advocateOffered: String?

  @Option(help: ArgumentHelp("Who decides again, if it is somebody else.", valueName: "name"))
  var to: String?

  @OptionGroup var step: StepOptions

  func carryOut(in surroundings: Surroundings) async throws {
    let clock = try LondonClock(now: surroundings.now())
    var given = Draft()
    given.give("/finding", finding)
    given.give(
      "/advocateOfferedOn",
      try advocateOffered.map { try clock.day(option: $0, "--advocate-offered") })
    if let to {
      given.give("/decisionMaker", try await step.connection.desk(in: surroundings).person(to))
    }
    try await step.take(.lookAgain, given: given, in: surroundings)
  }
}

struct FeedbackClose: Act {
  static let configuration = CommandConfiguration(
    commandName: "close", abstract: "Close it, once they have replied.")

  @OptionGroup var step: StepOptions

  func carryOut(in surroundings: Surroundings) async throws {
    try await step.take(.close, in: surroundings)
  }
}
