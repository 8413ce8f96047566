// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Activity.
  ///
  /// Something done with young people so that what they think counts.
  public struct ActivityEntry: Codable, Sendable, Hashable {
    /// Title. What it is called; names nobody.
    public var title: String
    /// Purpose. What it is for.
    public var purpose: String
    public var stage: Wire.ActivityStage
    public var mode: Wire.ActivityMode
    /// Made jointly. Whether it was made jointly with those who decide.
    public var madeJointly: Bool?
    /// Decision-maker. Who has the power to decide.
    public var decisionMaker: String?
    /// Who decided (they say). Who made the decisions, according to the young people.
    public var whoDecidedTheySay: String?
    public var influenceHopedFor: Wire.ScopeOfInfluence
    /// What actually changed. What, decided by whom, on what date.
    public var changes: [Wire.ActivityChange]?
    /// Where views clashed. And what happened.
    public var clashes: String?
    /// What it gave them. In their words.
    public var whatItGaveThem: String?
    /// Peer research. What young people researched with their peers; with any of these the gate
    /// must be passed before it starts.
    public var peerResearch: [Wire.PeerWork]?
    /// Peer research gate. The four conditions, each evidenced and dated.
    public var peerResearchGate: [Wire.PeerEvidence]?
    /// How many took part. By group.
    public var numbers: [Wire.NumberTakingPart]?
    /// Recognition or payment. What they got for it.
    public var recognition: String?
    /// Made possible by. What was changed so that people could join.
    public var adjustments: String?
    /// Self-check. The adults' look at themselves.
    public var selfCheck: [Wire.SelfCheckAnswer]?
    /// Starts. Its first day.
    public var starts: String
    /// Ends. Its last day.
    public var ends: String?

    public init(
      title: String,
      purpose: String,
      stage: Wire.ActivityStage,
      mode: Wire.ActivityMode,
      madeJointly: Bool? = nil,
      decisionMaker: String? = nil,
      whoDecidedTheySay: String? = nil,
      influenceHopedFor: Wire.ScopeOfInfluence,
      changes: [Wire.ActivityChange]? = nil,
      clashes: String? = nil,
      whatItGaveThem: String? = nil,
      peerResearch: [Wire.PeerWork]? = nil,
      peerResearchGate: [Wire.PeerEvidence]? = nil,
      numbers: [Wire.NumberTakingPart]? = nil,
      recognition: String? = nil,
      adjustments: String? = nil,
      selfCheck: [Wire.SelfCheckAnswer]? = nil,
      starts: String,
      ends: String? = nil
    ) {
      self.title = title
      self.purpose = purpose
      self.stage = stage
      self.mode = mode
      self.madeJointly = madeJointly
      self.decisionMaker = decisionMaker
      self.whoDecidedTheySay = whoDecidedTheySay
      self.influenceHopedFor = influenceHopedFor
      self.changes = changes
      self.clashes = clashes
      self.whatItGaveThem = whatItGaveThem
      self.peerResearch = peerResearch
      self.peerResearchGate = peerResearchGate
      self.numbers = numbers
      self.recognition = recognition
      self.adjustments = adjustments
      self.selfCheck = selfCheck
      self.starts = starts
      self.ends = ends
    }
  }
}
