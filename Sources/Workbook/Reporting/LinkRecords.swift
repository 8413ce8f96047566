/// What the linking report is worked out from: clear columns only, one read snapshot, no words of anybody.
///
/// Practitioners and young people are positions in `practitioners` and small numbers that mean nothing outside this
/// value, so that 300,000 audits and a million sessions stay a few tens of megabytes.
package struct LinkRecords: Sendable {
  package var practitioners: [Practitioner] = []
  /// Ordered by practitioner, then day.
  package var sessions: [Session] = []
  /// Ordered by practitioner, then day.
  package var discussions: [Discussion] = []
  package var assessments: [AssessmentFacts] = []
  package var audits: [AuditFacts] = []
  package var actions: [ActionFacts] = []
  /// Recorded leave, by practitioner.
  package var absences: [Absence] = []

  package init() {}

  package struct Practitioner: Sendable {
    package var id: Person.ID
    package var team: Team.ID?
    package var agency: String
    package var careerStage: CareerStage
    package var started: Day
    package var left: Day?
    package var objectsToLinking: Bool
    /// Has or had the role of a practitioner; others are on the list because somebody named them.
    package var isPractitioner: Bool

    package init(
      id: Person.ID, team: Team.ID?, agency: String, careerStage: CareerStage, started: Day,
      left: Day?, objectsToLinking: Bool, isPractitioner: Bool = true
    ) {
      self.id = id
      self.team = team
      self.agency = agency
      self.careerStage = careerStage
      self.started = started
      self.left = left
      self.objectsToLinking = objectsToLinking
      self.isPractitioner = isPractitioner
    }
  }

  /// One session from the side of one supervisee.
  package struct Session: Sendable {
    package var practitioner: Int32
    /// The day it was held or, if it was not, the day it was planned for.
    package var day: Int32
    package var kind: SessionKind
    package var status: SessionStatus
    /// Length less interruptions, in minutes; 0 when it was not held.
    package var uninterruptedMinutes: Int32
    /// The supervisee has confirmed it (DOMAIN §1.4).
    package var confirmed: Bool
    package var cancelReason: CancelReason?

    package init(
      practitioner: Int32, day: Int32, kind: SessionKind, status: SessionStatus,
      uninterruptedMinutes: Int32, confirmed: Bool, cancelReason: CancelReason?
    ) {
      self.practitioner = practitioner
      self.day = day
      self.kind = kind
      self.status = status
      self.uninterruptedMinutes = uninterruptedMinutes
      self.confirmed = confirmed
      self.cancelReason = cancelReason
    }
  }

  /// One young person talked about with one practitioner in a session that took place.
  package struct Discussion: Sendable {
    package var practitioner: Int32
    package var day: Int32
    package var youngPerson: Int32
    /// Position in `assessments`, where the discussion names one.
    package var assessment: Int32?
    /// Minutes of the session divided by the cases in it: an estimate, and said to be one.
    package var minutes: Int32
    package var supervisorDepth: Depth?
    package var superviseeDepth: Depth?

    package init(
      practitioner: Int32, day: Int32, youngPerson: Int32, assessment: Int32?, minutes: Int32,
      supervisorDepth: Depth?, superviseeDepth: Depth?
    ) {
      self.practitioner = practitioner
      self.day = day
      self.youngPerson = youngPerson
      self.assessment = assessment
      self.minutes = minutes
      self.supervisorDepth = supervisorDepth
      self.superviseeDepth = superviseeDepth
    }
  }

  package struct AssessmentFacts: Sendable {
    package var practitioner: Int32
    package var youngPerson: Int32
    package var referred: Int32
    package var completed: Int32?
    package var mainWorkerChanged: Bool

    package init(
      practitioner: Int32, youngPerson: Int32, referred: Int32, completed: Int32?,
      mainWorkerChanged: Bool
    ) {
      self.practitioner = practitioner
      self.youngPerson = youngPerson
      self.referred = referred
      self.completed = completed
      self.mainWorkerChanged = mainWorkerChanged
    }
  }

  package struct AuditFacts: Sendable {
    /// Position in `assessments`.
    package var assessment: Int32
    package var day: Int32
    package var selection: AuditSelection
    package var blinded: Bool
    package var scores: CriterionScores
    package var facts: FactAnswers
    package var holisticGrade: Score?

    package init(
      assessment: Int32, day: Int32, selection: AuditSelection, blinded: Bool,
      scores: CriterionScores, facts: FactAnswers, holisticGrade: Score?
    ) {
      self.assessment = assessment
      self.day = day
      self.selection = selection
      self.blinded = blinded
      self.scores = scores
      self.facts = facts
      self.holisticGrade = holisticGrade
    }

    /// - Parameter scores: the counted score of each criterion in the order of `Criterion.allCases`; 0 where none
    ///   counts.
    package init(
      assessment: Int32, day: Int32, selection: AuditSelection, blinded: Bool, scores: [UInt8],
      facts: [AuditFact: FactAnswer], holisticGrade: Score?
    ) {
      self.init(
        assessment: assessment, day: day, selection: selection, blinded: blinded,
        scores: CriterionScores(scores), facts: FactAnswers(facts), holisticGrade: holisticGrade)
    }
  }

  package struct ActionFacts: Sendable {
    package var practitioner: Int32
    package var due: Int32
    package var closed: Int32?

    package init(practitioner: Int32, due: Int32, closed: Int32?) {
      self.practitioner = practitioner
      self.due = due
      self.closed = closed
    }
  }

  package struct Absence: Sendable {
    package var practitioner: Int32
    package var from: Int32
    package var until: Int32

    package init(practitioner: Int32, from: Int32, until: Int32) {
      self.practitioner = practitioner
      self.from = from
      self.until = until
    }
  }
}
