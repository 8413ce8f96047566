// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Contribution.
  ///
  /// What a young person, or somebody close to one, said. Nothing is required of a young person:
  /// one answer is enough.
  public struct ContributionEntry: Codable, Sendable, Hashable {
    /// Activity. The activity in which it was said.
    public var activity: String?
    public var speakingAs: Wire.Speaker
    public var route: Wire.ContributionRoute
    public var place: Wire.CapturePlace
    /// No name. Whether no name was given; refused where a worker was present.
    public var noName: Bool?
    /// Young person. The case system's own number or a local pseudonym, never a name.
    public var youngPerson: String?
    /// Name. As they gave it, where there is no number.
    public var name: String?
    /// How to reach them. As they gave it.
    public var contact: String?
    public var ageBand: Wire.AgeBand?
    public var agreement: Wire.Agreement?
    public var understanding: Wire.Understanding?
    /// The eight asks. How often the people who work with them do this.
    public var asks: [Wire.AskAnswer]?
    /// Best thing. “What is the best thing someone did for you?”, in their words, kept exactly.
    public var bestThing: String?
    /// One change. “What one thing should we change?”, in their words, kept exactly.
    public var oneChange: String?
    /// Told before. “Did you tell us something before? What happened then?”, in their words, kept
    /// exactly.
    public var toldBefore: String?
    /// Assessment. The reference of the assessment it is about; gathered by somebody who did not
    /// write it.
    public var assessment: String?
    /// About a worker. Somebody who works here and whom it is about: it then never reaches that
    /// person or their line.
    public var aboutWorker: String?
    public var language: Wire.Language
    /// Format. How it was given, where that matters: symbols, signing, a drawing described.
    public var format: String?
    public var quote: Wire.QuotePermission?
    /// May be a complaint. Starts the clock of complaints.
    public var mayBeComplaint: Bool?

    public init(
      activity: String? = nil,
      speakingAs: Wire.Speaker,
      route: Wire.ContributionRoute,
      place: Wire.CapturePlace,
      noName: Bool? = nil,
      youngPerson: String? = nil,
      name: String? = nil,
      contact: String? = nil,
      ageBand: Wire.AgeBand? = nil,
      agreement: Wire.Agreement? = nil,
      understanding: Wire.Understanding? = nil,
      asks: [Wire.AskAnswer]? = nil,
      bestThing: String? = nil,
      oneChange: String? = nil,
      toldBefore: String? = nil,
      assessment: String? = nil,
      aboutWorker: String? = nil,
      language: Wire.Language,
      format: String? = nil,
      quote: Wire.QuotePermission? = nil,
      mayBeComplaint: Bool? = nil
    ) {
      self.activity = activity
      self.speakingAs = speakingAs
      self.route = route
      self.place = place
      self.noName = noName
      self.youngPerson = youngPerson
      self.name = name
      self.contact = contact
      self.ageBand = ageBand
      self.agreement = agreement
      self.understanding = understanding
      self.asks = asks
      self.bestThing = bestThing
      self.oneChange = oneChange
      self.toldBefore = toldBefore
      self.assessment = assessment
      self.aboutWorker = aboutWorker
      self.language = language
      self.format = format
      self.quote = quote
      self.mayBeComplaint = mayBeComplaint
    }
  }
}
