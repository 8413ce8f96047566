import WorkbookProtocol

/// The questions when a worker writes down what a young person says. The draft holds the parameters of
/// `participation.contribute`.
struct CaptureForm: Sendable {
  /// The eight asks, in their order.
  let asks: [Choice]

  init(_ desk: Desk) async throws {
    asks = try await desk.call(ListsList.self, .init(list: .asks)).items
      .filter { $0.retired != true }.map { Choice(value: $0.id, title: $0.text) }
  }

  /// What a whole group has in common.
  static let kept = ["activity", "route", "place", "agreement", "language"]

  var form: Form {
    Form(ParticipationContribute.name, Self.setting + Self.person + said)
  }

  private static let setting = [
    FormField(
      "/contribution/activity", title: "Activity", option: "--activity", optional: true,
      asker: askActivity),
    FormField(
      "/contribution/place", title: "Where they answered", option: "--place", asker: askPlace),
    field("route", "Route", "How did it come?"),
    field("language", "Language", "In which language?"),
  ]

  private static let person = [
    field("speakingAs", "Speaking as", "Who is speaking?", option: "--speaking-as"),
    FormField(
      "/contribution/noName", "/contribution/youngPerson", "/contribution/name", title: "Who",
      option: "--young-person, --name or --no-name", asker: askWho),
    FormField(
      "/contribution/contact", title: "How to reach them", option: "--contact",
      words: "How can they be reached, if they say so?", optional: true,
      wanted: { $0["/contribution/name"] != nil }),
    FormField(
      "/contribution/ageBand", title: "Age", option: "--age", words: "How old are they?",
      optional: true, wanted: { !$0.isWithoutName }),
    FormField(
      "/contribution/agreement", title: "Agreement", option: "--agreement", asker: askAgreement),
    FormField(
      "/contribution/understanding", title: "What they understood", optional: true,
      wanted: { !$0.isWithoutName && $0.isAgreed && $0.isFaceToFace }, asker: askUnderstanding),
  ]

  private var said: [FormField] {
    [
      FormField(
        "/contribution/asks", title: "The eight asks", optional: true,
        wanted: { $0.isAgreed }, shown: shownAsks, asker: askAsks),
      Self.words("bestThing", "Best thing", "What is the best thing someone did for you?"),
      Self.words("oneChange", "One change", "What one thing should we change?"),
      Self.words(
        "toldBefore", "Told before", "Did you tell us something before? What happened then?"),
      FormField(
        "/contribution/aboutWorker", title: "About a worker",
        words: "Is it about somebody who works here? Part of the name.",
        hint: "It then never reaches that person or their line. Enter if it is not.",
        optional: true, wanted: { $0.isAgreed }),
      Self.yes(
        "/contribution/mayBeComplaint", "May be a complaint", "May it be a complaint? [no]",
        hint: "It then has the clock of complaints, and nobody makes them say it again."),
      FormField(
        "/contribution/quote", title: "Words that may be quoted", optional: true,
        wanted: { $0.isAgreed && $0.hasWords }, asker: Self.askQuote),
      FormField(
        "/contribution/assessment", title: "Assessment",
        words: "Is it about an assessment? Its reference.", hint: "Never one that you wrote.",
        optional: true, wanted: { $0.isAgreed && !$0.isWithoutName }),
      FormField(
        "/contribution/format", title: "Format",
        words: "Was it given in symbols, by signing or as a drawing? Describe it.",
        optional: true, wanted: { $0.isAgreed }),
      Self.yes(
        "/withCode", "With a code", "Do they want a code, to see what we did? [no]",
        hint: "Whoever has the code can see our answer, and nothing of what was said."),
    ]
  }

  private static func field(
    _ name: String, _ title: String, _ words: String, option: String? = nil
  ) -> FormField {
    FormField("/contribution/\(name)", title: title, option: option ?? "--\(name)", words: words)
  }

  private static func words(_ name: String, _ title: String, _ question: String) -> FormField {
    FormField(
      "/contribution/\(name)", title: title, words: question,
      hint: "In their words. A line that ends with \\ goes on in the next one.", optional: true,
      wanted: { $0.isAgreed })
  }

  /// Enter means no.
  private static func yes(
    _ place: String, _ title: String, _ question: String, hint: String
  ) -> FormField {
    FormField(
      place, title: title, optional: true, wanted: { $0.isAgreed },
      asker: { interview, draft in
        interview.ask(question, hint: hint)
        draft[place] = try interview.yesNo(optional: true) == true ? .bool(true) : nil
      })
  }
}
