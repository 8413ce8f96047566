// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Contribution.
  ///
  /// One line of a list; it holds nothing of what was said in their own words.
  public struct ContributionSummary: Codable, Sendable, Hashable {
    /// Contribution. Its id; random, it tells no order.
    public var id: String
    /// Revision. Which version of the record this is.
    public var revision: Int
    /// Received. The day. There is no time of day.
    public var receivedOn: String
    public var state: Wire.ContributionState
    public var decision: Wire.OutcomeKind?
    public var reply: Wire.ReplyKind?
    public var gate: Wire.SafetyGate
    public var replyGate: Wire.SafetyGate?
    /// Named. Whether they told us who they are.
    public var named: Bool
    /// About a worker. Whether it is about somebody who works here; it never reaches them or their
    /// line.
    public var aboutAWorker: Bool
    /// May be a complaint. It then has the clock of complaints.
    public var mayBeComplaint: Bool
    /// Activity. The activity in which it was said.
    public var activity: String?
    public var decisionMaker: Wire.PersonName?
    public var ask: Wire.Ask?
    /// Due. The day by which the next step is due.
    public var due: String?
    /// Overdue. Whether that day has passed.
    public var overdue: Bool?
    /// To be read by. While nobody has read it: by when the young person was told that a person
    /// reads it.
    public var readBy: String?
    public var turn: Wire.ReadingTurn?
    /// Taken back or erased. The day from which nobody can read its words.
    public var withdrawnOn: String?

    public init(
      id: String,
      revision: Int,
      receivedOn: String,
      state: Wire.ContributionState,
      decision: Wire.OutcomeKind? = nil,
      reply: Wire.ReplyKind? = nil,
      gate: Wire.SafetyGate,
      replyGate: Wire.SafetyGate? = nil,
      named: Bool,
      aboutAWorker: Bool,
      mayBeComplaint: Bool,
      activity: String? = nil,
      decisionMaker: Wire.PersonName? = nil,
      ask: Wire.Ask? = nil,
      due: String? = nil,
      overdue: Bool? = nil,
      readBy: String? = nil,
      turn: Wire.ReadingTurn? = nil,
      withdrawnOn: String? = nil
    ) {
      self.id = id
      self.revision = revision
      self.receivedOn = receivedOn
      self.state = state
      self.decision = decision
      self.reply = reply
      self.gate = gate
      self.replyGate = replyGate
      self.named = named
      self.aboutAWorker = aboutAWorker
      self.mayBeComplaint = mayBeComplaint
      self.activity = activity
      self.decisionMaker = decisionMaker
      self.ask = ask
      self.due = due
      self.overdue = overdue
      self.readBy = readBy
      self.turn = turn
      self.withdrawnOn = withdrawnOn
    }
  }
}
