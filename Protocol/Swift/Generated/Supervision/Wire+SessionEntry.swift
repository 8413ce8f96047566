// Generated from Protocol/*.yaml by `contract generate`; change it there.
// swift-format-ignore-file

extension Wire {
  /// Session.
  ///
  /// Everything that can be said about one session. What must be there depends on the kind; a blank
  /// field that is only offered never blocks anything.
  public struct SessionEntry: Codable, Sendable, Hashable {
    public var kind: Wire.SessionKind
    public var status: Wire.SessionStatus
    /// Supervisor. Who held it, or was to hold it; for a group, who facilitated. Absent when
    /// recording means you.
    public var supervisor: String?
    /// Supervisees. Who was supervised, or was to be. A personal part needs exactly one.
    public var supervisees: [String]?
    /// Planned start. When it was to begin.
    public var plannedStart: String?
    /// Planned length. How long it was to last. In min.
    public var plannedMinutes: Int?
    /// Start. When it began.
    public var actualStart: String?
    /// End. When it ended.
    public var actualEnd: String?
    /// Interrupted. How long it was interrupted in all; 0 if it was not. In min.
    public var interruptionMinutes: Int?
    public var setting: Wire.SessionSetting?
    /// Who came. Who came, of those on the list of people.
    public var attended: [String]?
    /// Others who came. Who came from elsewhere, in words.
    public var othersAttending: String?
    /// Agreement. The version of the supervision agreement then in force.
    public var agreementVersion: Int?
    public var notHeld: Wire.NotHeld?
    public var preparation: Wire.SessionPreparation?
    public var thinking: Wire.SessionThinking?
    /// Effect of the work talked about. Whether you talked about what the work does to the
    /// supervisee. What was said goes in the personal part.
    public var effectOfWorkTalkedAbout: Bool?
    public var next: Wire.NextSession?
    /// Young people talked about. One entry for each young person, 'no change' or 'decided'. A
    /// child, a court or an inspector may read this part.
    public var cases: [Wire.CaseDiscussionEntry]?
    public var chosenCase: Wire.ChosenCase?
    /// About no child. For a talk in between that was about no child.
    public var aboutNoChild: Bool?
    /// The question. The question that was brought to a case consultation or a group.
    public var question: String?
    /// What the presenter takes away. For a group. Decisions are taken in the presenter's own
    /// supervision.
    public var takeAway: String?
    /// What I looked at. For management oversight: what you read, saw or heard.
    public var lookedAt: String?
    /// Who has been told. For management oversight: who has been told what was decided.
    public var told: String?
    /// Decision. The decision of a talk about no child. One about a child stands with that child.
    public var decision: String?
    /// Because. Why that was decided.
    public var because: String?
    /// By when. When it is to be done.
    public var byWhen: String?
    public var observation: Wire.ObservationTalk?
    public var afterIncident: Wire.AfterIncident?
    /// Actions. What is to be done, by whom, and by when.
    public var actions: [Wire.ActionEntry]?
    public var personalPart: Wire.PersonalPart?

    public init(
      kind: Wire.SessionKind,
      status: Wire.SessionStatus,
      supervisor: String? = nil,
      supervisees: [String]? = nil,
      plannedStart: String? = nil,
      plannedMinutes: Int? = nil,
      actualStart: String? = nil,
      actualEnd: String? = nil,
      interruptionMinutes: Int? = nil,
      setting: Wire.SessionSetting? = nil,
      attended: [String]? = nil,
      othersAttending: String? = nil,
      agreementVersion: Int? = nil,
      notHeld: Wire.NotHeld? = nil,
      preparation: Wire.SessionPreparation? = nil,
      thinking: Wire.SessionThinking? = nil,
      effectOfWorkTalkedAbout: Bool? = nil,
      next: Wire.NextSession? = nil,
      cases: [Wire.CaseDiscussionEntry]? = nil,
      chosenCase: Wire.ChosenCase? = nil,
      aboutNoChild: Bool? = nil,
      question: String? = nil,
      takeAway: String? = nil,
      lookedAt: String? = nil,
      told: String? = nil,
      decision: String? = nil,
      because: String? = nil,
      byWhen: String? = nil,
      observation: Wire.ObservationTalk? = nil,
      afterIncident: Wire.AfterIncident? = nil,
      actions: [Wire.ActionEntry]? = nil,
      personalPart: Wire.PersonalPart? = nil
    ) {
      self.kind = kind
      self.status = status
      self.supervisor = supervisor
      self.supervisees = supervisees
      self.plannedStart = plannedStart
      self.plannedMinutes = plannedMinutes
      self.actualStart = actualStart
      self.actualEnd = actualEnd
      self.interruptionMinutes = interruptionMinutes
      self.setting = setting
      self.attended = attended
      self.othersAttending = othersAttending
      self.agreementVersion = agreementVersion
      self.notHeld = notHeld
      self.preparation = preparation
      self.thinking = thinking
      self.effectOfWorkTalkedAbout = effectOfWorkTalkedAbout
      self.next = next
      self.cases = cases
      self.chosenCase = chosenCase
      self.aboutNoChild = aboutNoChild
      self.question = question
      self.takeAway = takeAway
      self.lookedAt = lookedAt
      self.told = told
      self.decision = decision
      self.because = because
      self.byWhen = byWhen
      self.observation = observation
      self.afterIncident = afterIncident
      self.actions = actions
      self.personalPart = personalPart
    }
  }
}
