# Generated from Protocol/*.yaml by `contract generate`; change it there.
"""The record types, as they travel."""

from __future__ import annotations

from typing import Any, Literal, NotRequired, TypeAlias, TypedDict


AccessDirection: TypeAlias = Literal["read", "changed"]
AccessPart: TypeAlias = Literal["record", "case", "words", "personal"]
ActivityMode: TypeAlias = Literal["informedOnly", "asked", "assignedRole", "adultsStartedSharedDecision", "youngPeopleStartedAdultsSupported", "youngPeopleStartedSharedDecision", "unclearOrToken"]
ActivityStage: TypeAlias = Literal["explore", "create", "reflect", "recommend", "deliver", "evaluate"]
AgeBand: TypeAlias = Literal["under13", "from13To15", "from16To17", "from18"]
AgencyAnswer: TypeAlias = Literal["given", "waiting", "refused", "notAsked"]
AgreementKind: TypeAlias = Literal["own16Plus", "ownUnder16WithUnderstanding", "parentalWithAssent", "parentNotAsked", "localAuthorityWithAssent", "noName", "declined"]
AssessmentKind: TypeAlias = Literal["childAndFamily", "sexualExploitation", "returnHome", "other"]
AuditSelection: TypeAlias = Literal["random", "thematic", "concern", "learningReview"]
CancelReason: TypeAlias = Literal["supervisorCrisisWork", "superviseeCrisisWork", "supervisorAbsence", "superviseeAbsence", "annualLeave", "court", "roomOrTechnology", "otherOrganisationalDemand", "agreedNotNeeded", "notRecorded"]
CancelledBy: TypeAlias = Literal["supervisor", "supervisee", "both", "organisation"]
CapturePlace: TypeAlias = Literal["withWorker", "unattendedScreen", "letterBox", "ownDevice"]
CareerStage: TypeAlias = Literal["newlyQualified", "established", "student"]
CaseOutcome: TypeAlias = Literal["noChange", "decided", "discussed"]
CheckedPart: TypeAlias = Literal["words", "reply"]
ConcernStatus: TypeAlias = Literal["open", "closed"]
ConfirmationDifference: TypeAlias = Literal["happened", "minutes", "interrupted"]
ContactKind: TypeAlias = Literal["supervisor", "anotherManager", "wellbeingContact"]
ContentList: TypeAlias = Literal["asks", "principles", "principleLines", "conditionsToWatch", "youngPersonsQuestions", "practiceMessages", "questionPrompts", "practitionerQuestions", "purposes", "topics", "patterns", "methods", "contexts", "reasonsForSilence", "signsOfFallingDanger", "sharingBarriers", "fourAs", "orientationContrasts", "assessmentTools"]
ContributionRoute: TypeAlias = Literal["inPerson", "paper", "online", "advocate", "withHelp"]
ContributionState: TypeAlias = Literal["received", "safetyChecked", "acknowledged", "sentToDecisionMaker", "decided", "toldYoungPerson", "replied", "secondLook", "closed"]
Criterion: TypeAlias = Literal["C1", "C2", "C3", "C4", "C5", "C6", "C7", "C8", "C9", "C10", "X1", "X2", "O1"]
DecisionKind: TypeAlias = Literal["continue", "change", "stepUp", "stepDown", "handOver", "end"]
Discipline: TypeAlias = Literal["socialWork", "youthWork", "nursing", "police", "teaching", "voluntarySector", "other"]
DueState: TypeAlias = Literal["inDate", "inDateTooShort", "overdue", "away", "left"]
Emphasis: TypeAlias = Literal["supporting", "protecting", "both"]
FactAnswer: TypeAlias = Literal["yes", "no", "notApplicable"]
FollowStage: TypeAlias = Literal["waiting", "answered", "withdrawn", "gone"]
HandlingStepKind: TypeAlias = Literal["readForSafety", "acknowledged", "sentToDecisionMaker", "decided", "told", "replied", "lookedAgain", "closed", "withdrawn"]
HowOften: TypeAlias = Literal["never", "sometimes", "mostly", "always", "doNotKnow", "doNotWantToSay"]
HowTold: TypeAlias = Literal["inPerson", "letter", "phone", "throughWorker", "throughAdvocate", "withTheCode", "poster"]
InstrumentRhythm: TypeAlias = Literal["monthly", "quarterly"]
KeepSignedIn: TypeAlias = Literal["cookie", "token"]
Language: TypeAlias = Literal["en", "cy"]
NewPassword: TypeAlias = str
OutcomeKind: TypeAlias = Literal["accepted", "partly", "declined", "needMoreTime"]
PeerCondition: TypeAlias = Literal["ready", "supported", "trained", "topicSuitable"]
PeerWork: TypeAlias = Literal["wroteQuestions", "asked", "madeSense", "presented"]
PlainWordsKind: TypeAlias = Literal["longSentence", "hardWord"]
PromiseOutcome: TypeAlias = Literal["kept", "partlyKept", "notKept"]
PromptAudience: TypeAlias = Literal["worker", "team", "leader", "participation"]
PromptSet: TypeAlias = Literal["supervision", "assessment", "participation", "leaders"]
QuotePlace: TypeAlias = Literal["reportsHere", "poster", "publicReports"]
ReadingTurn: TypeAlias = Literal["checker", "deputy", "outOfHours"]
RecordClass: TypeAlias = Literal["caseContent", "personalParts", "checkIns", "feedback", "audits", "concerns", "accessLog"]
RecordKind: TypeAlias = Literal["person", "team", "relationship", "roleGrant", "session", "caseDiscussion", "assessment", "audit"]
RelationshipKind: TypeAlias = Literal["supervising", "covering"]
ReplyKind: TypeAlias = Literal["fair", "notFair", "noAnswer"]
ReportRecipient: TypeAlias = Literal["police", "childrensServices", "both"]
Role: TypeAlias = Literal["practitioner", "participationWorker", "participationLead", "qualityAuditor", "safeguardingLead", "leader", "informationGovernance", "administrator"]
RoleGrantState: TypeAlias = Literal["waitingForApproval", "inForce", "notYetInForce", "ended"]
SafetyFinding: TypeAlias = Literal["clear", "concern"]
SafetyGate: TypeAlias = Literal["pending", "clear", "concern"]
ScopeOfInfluence: TypeAlias = Literal["ownPlan", "onePractice", "oneService", "policyOrCommissioning", "noneYet"]
SecondFactorCode: TypeAlias = str
SelfCheckMark: TypeAlias = Literal["yes", "partly", "no"]
SelfCheckQuestion: TypeAlias = Literal["spaceWhoCouldNotJoin", "spaceWhereWeWent", "spaceCouldStop", "voiceHowToTell", "voiceEnoughInformation", "audienceWhoHeard", "audienceTheyKnewWho", "influenceWhatChanged", "influenceReasonGiven"]
SessionKind: TypeAlias = Literal["individual", "group", "caseConsultation", "adHoc", "managementOversight", "observationDebrief", "peer", "external", "postIncident"]
SessionSetting: TypeAlias = Literal["inPerson", "video", "phone", "walking"]
SessionState: TypeAlias = Literal["draft", "shared", "agreed", "agreedWithComment", "disagreed", "lockedUnanswered", "locked"]
SessionStatus: TypeAlias = Literal["planned", "held", "partHeld", "cancelled", "postponed", "notAttended"]
SightingState: TypeAlias = Literal["seen", "suspected", "noSignSoFar"]
SignState: TypeAlias = Literal["notYet", "starting", "steady", "slipping", "notKnown"]
SlipKind: TypeAlias = Literal["oneAnswer", "sharedScreen"]
Speaker: TypeAlias = Literal["youngPerson", "parent", "carer", "brotherOrSister", "careLeaver"]
SupervisionFunction: TypeAlias = Literal["accountability", "development", "support", "mediation"]
TakingPart: TypeAlias = Literal["under13", "from13To15", "from16To17", "from18", "boysAndYoungMen", "learningDisability", "inCareOrPlacedAway"]
TeamLevel: TypeAlias = Literal["organisation", "service", "team"]
Username: TypeAlias = str
ViewObtained: TypeAlias = Literal["youngPerson", "family", "both", "nobody"]
Voice: TypeAlias = Literal["youngPeople", "leaders"]
YesNoUnknown: TypeAlias = Literal["yes", "no", "notKnown"]


Absence = TypedDict("Absence", {
    "id": "str",
    "from": "str",
    "until": "str",
})


class AccessEntry(TypedDict):
    """Access. That somebody read or changed records of one person, in one call."""

    at: str
    by: NotRequired[PersonName]
    role: NotRequired[Role]
    asWhat: NotRequired[str]
    direction: AccessDirection
    method: str
    what: str
    kind: NotRequired[str]
    record: NotRequired[str]
    reason: NotRequired[str]
    about: NotRequired[PersonName]
    aboutYoungPerson: NotRequired[bool]
    number: NotRequired[int]


class ActionEntry(TypedDict):
    """Action. Something to be done. It keeps its identity from session to session."""

    id: NotRequired[str]
    text: str
    owner: str
    due: str
    youngPerson: NotRequired[str]


class ActivityChange(TypedDict):
    """Change. What actually changed."""

    what: str
    decidedBy: str
    on: str


class ActivityEntry(TypedDict):
    """Activity. Something done with young people so that what they think counts."""

    title: str
    purpose: str
    stage: ActivityStage
    mode: ActivityMode
    madeJointly: NotRequired[bool]
    decisionMaker: NotRequired[str]
    whoDecidedTheySay: NotRequired[str]
    influenceHopedFor: ScopeOfInfluence
    changes: NotRequired[list[ActivityChange]]
    clashes: NotRequired[str]
    whatItGaveThem: NotRequired[str]
    peerResearch: NotRequired[list[PeerWork]]
    peerResearchGate: NotRequired[list[PeerEvidence]]
    numbers: NotRequired[list[NumberTakingPart]]
    recognition: NotRequired[str]
    adjustments: NotRequired[str]
    selfCheck: NotRequired[list[SelfCheckAnswer]]
    starts: str
    ends: NotRequired[str]


class ActivityRecord(TypedDict):
    """Activity. An activity as it now stands."""

    id: str
    revision: int
    activity: ActivityEntry
    decisionMakerName: NotRequired[PersonName]


class AfterIncident(TypedDict):
    """After an incident. How the worker is, what was offered, and who checks in."""

    fitToBeAtWork: NotRequired[str]
    supportOffered: NotRequired[str]
    whoChecksIn: NotRequired[str]
    checkInOn: NotRequired[str]


class AgencyAsked(TypedDict):
    """Agency asked. An agency, when it was asked, and its answer."""

    agency: str
    date: NotRequired[str]
    answer: AgencyAnswer


class Agreement(TypedDict):
    """Agreement. A child's no outweighs an adult's yes. Required unless it came by their
    own hand on a screen.
    """

    kind: AgreementKind
    reason: NotRequired[str]
    approver: NotRequired[str]


Allocation = TypedDict("Allocation", {
    "id": "str",
    "practitioner": "str",
    "youngPerson": "str",
    "from": "str",
    "until": "NotRequired[str]",
})


class Ask(TypedDict):
    """What is asked. In plain words that name nobody; for whoever decides, and for the
    report.
    """

    theme: str
    youSaid: str
    askedFor: str


class AskAnswer(TypedDict):
    """Ask. How often the people who work with them do this."""

    ask: str
    howOften: HowOften


class AssessmentEntry(TypedDict):
    """Assessment. An assessment of a young person's situation, with what reports need and
    none of its content.
    """

    reference: str
    youngPerson: str
    kind: AssessmentKind
    practitioner: str
    team: str
    referred: str
    started: str
    completed: NotRequired[str]
    overrunReason: NotRequired[str]
    mainWorkerChanged: bool


class AssessmentRecord(TypedDict):
    """Assessment. An assessment and its audits, as far as you may see them. Its
    practitioner sees an audit once feedback has been given.
    """

    id: str
    revision: int
    assessment: AssessmentEntry
    workingDays: NotRequired[int]
    registeredBy: str
    registeredAt: str
    audits: list[AuditRecord]
    people: list[PersonName]


class AssessmentSummary(TypedDict):
    """Assessment. One line about an assessment."""

    id: str
    revision: int
    reference: str
    youngPerson: str
    kind: AssessmentKind
    practitioner: PersonName
    team: str
    referred: str
    completed: NotRequired[str]
    workingDays: NotRequired[int]
    audits: int


class AuditEntry(TypedDict):
    """Audit. How good one assessment is, criterion by criterion, with six facts beside the
    scores. Not an inspectorate's grades.
    """

    date: NotRequired[str]
    selection: AuditSelection
    blinded: bool
    judgements: list[AuditJudgement]
    facts: AuditFacts
    holisticGrade: NotRequired[int]
    tools: NotRequired[list[str]]
    justiceProcess: NotRequired[bool]
    immediateRisk: NotRequired[ImmediateRisk]
    viewObtained: NotRequired[ViewObtained]
    actions: NotRequired[list[ActionEntry]]
    feedbackGivenOn: NotRequired[str]
    reAuditDue: NotRequired[str]


class AuditFactEntry(TypedDict):
    """Fact. Yes, no, or not applicable, with what two of the facts ask for besides."""

    answer: FactAnswer
    on: NotRequired[str]
    form: NotRequired[str]
    couldReadIt: NotRequired[YesNoUnknown]
    whyNot: NotRequired[str]


class AuditFacts(TypedDict):
    """Six facts. Facts agree better between auditors than grades; all six are answered."""

    updatedAfterNewFacts: AuditFactEntry
    sharedWithThem: AuditFactEntry
    sharedWithFamily: AuditFactEntry
    waitingLeftThemInDanger: AuditFactEntry
    clearWhatHelpComes: AuditFactEntry
    moreThanOneAgency: AuditFactEntry


class AuditJudgement(TypedDict):
    """Judgement. How one criterion was judged: exactly one of score, not applicable and
    not evidenced.
    """

    criterion: Criterion
    score: NotRequired[int]
    notApplicableBecause: NotRequired[str]
    shouldHaveBeenThere: NotRequired[bool]
    evidence: NotRequired[str]


class AuditRecord(TypedDict):
    """Audit. One audit and what is worked out from it."""

    id: str
    revision: int
    auditor: str
    recordedAt: str
    audit: AuditEntry
    scored: int
    qualityIndex: NotRequired[float]


class BreakGlass(TypedDict):
    """Glass broken. That somebody read, in an emergency, what they otherwise may not."""

    id: str
    by: PersonName
    person: NotRequired[PersonName]
    aboutYoungPerson: NotRequired[bool]
    youngPerson: NotRequired[str]
    reason: str
    at: str
    until: str
    reviewDue: str
    reviewedOn: NotRequired[str]
    reviewedBy: NotRequired[PersonName]
    justified: NotRequired[bool]
    note: NotRequired[str]
    heldUntil: NotRequired[str]
    holdAskedBy: NotRequired[PersonName]
    holdReasons: NotRequired[list[HoldReason]]
    revision: int


class CaseDecision(TypedDict):
    """Decision. What was decided about this young person, and why. It cannot be signed
    without its 'because'.
    """

    kind: DecisionKind
    text: NotRequired[str]
    because: NotRequired[str]
    urgent: NotRequired[bool]
    dissent: NotRequired[str]
    contingency: NotRequired[str]
    reviewDate: NotRequired[str]
    ending: NotRequired[Ending]


class CaseDiscussionEntry(TypedDict):
    """Case discussion. What was said about one young person. A child, a court or an
    inspector may read this part.
    """

    id: NotRequired[str]
    youngPerson: str
    assessment: NotRequired[str]
    outcome: CaseOutcome
    them: NotRequired[CaseThem]
    harm: NotRequired[CaseHarm]
    thinking: NotRequired[CaseThinking]
    others: NotRequired[CaseOthers]
    decision: NotRequired[CaseDecision]
    copied: NotRequired[CopiedToFile]
    emotionalImpactConsidered: NotRequired[bool]
    depth: NotRequired[int]


class CaseHarm(TypedDict):
    """Harm. Who is causing harm, what will stop them, and how we are acting now even if
    the young person never tells us (§5.1).
    """

    whoIsCausingIt: NotRequired[str]
    whatWillStopThem: NotRequired[str]
    actingNow: NotRequired[str]
    patterns: NotRequired[list[Sighting]]
    bothHarmedAndHarming: NotRequired[YesNoUnknown]
    othersWhoMayBeHarmed: NotRequired[str]
    signs: NotRequired[list[Sign]]


class CaseOthers(TypedDict):
    """Others. Other agencies, obstacles to sharing, the local picture, parents and carers."""

    agencies: NotRequired[list[AgencyAsked]]
    barriers: NotRequired[list[SharingBarrier]]
    localPicture: NotRequired[PassedOn]
    helpOfferedToCarers: NotRequired[str]
    carersCanReportMissing: NotRequired[YesNoUnknown]
    carersListenedTo: NotRequired[YesNoUnknown]


class CaseThem(TypedDict):
    """Them. The young person: their life, their words, and who they trust."""

    words: NotRequired[str]
    notSeenSince: NotRequired[str]
    trustedPerson: NotRequired[str]
    trustedForMonths: NotRequired[int]
    mainWorkersInTwelveMonths: NotRequired[int]
    hadToTellAgain: NotRequired[bool]
    silence: NotRequired[list[str]]
    questionsAnswerable: NotRequired[list[str]]
    helpUsed: NotRequired[list[str]]
    theirPart: NotRequired[str]


class CaseThinking(TypedDict):
    """Thinking. How it was thought through: what else could explain it, and what would
    change our mind.
    """

    questions: NotRequired[list[PromptUse]]
    hypotheses: NotRequired[list[str]]
    alternative: NotRequired[str]
    whatWouldChangeOurMind: NotRequired[str]
    evidence: NotRequired[list[str]]
    ambiguous: NotRequired[list[str]]
    assumption: NotRequired[list[str]]
    missing: NotRequired[list[str]]
    myOwnPart: NotRequired[str]
    strengths: NotRequired[str]
    emphasis: NotRequired[Emphasis]
    emphasisBecause: NotRequired[str]
    drawnWithThem: NotRequired[str]


class CheckInEntry(TypedDict):
    """Check-in. How the work was this month. It belongs to you: nobody else sees it unless
    you share it, and nobody watches it for signs of crisis. Nothing is required but one
    answer.
    """

    pulse: NotRequired[PulseAnswers]
    staying: NotRequired[int]
    childrenAllocated: NotRequired[int]
    points: NotRequired[float]
    conditions: NotRequired[list[str]]
    instruments: NotRequired[list[InstrumentAnswers]]
    note: NotRequired[str]


class CheckInRecord(TypedDict):
    """Check-in. One month's check-in. Only its author sees the note and with whom it is
    shared.
    """

    id: str
    revision: int
    month: str
    checkIn: CheckInEntry
    scores: list[InstrumentScore]
    sharedWith: NotRequired[list[PersonName]]
    contact: NotRequired[list[ContactState]]


class ChosenCase(TypedDict):
    """Chosen case. The one case looked at in depth, or why none was: one of the two."""

    youngPerson: NotRequired[str]
    whyNone: NotRequired[str]


class ConcernEntry(TypedDict):
    """Concern. Somebody may be hurt. Give either the report or why there is none yet."""

    noticedAt: str
    noticedBy: NotRequired[str]
    exactWords: str
    immediateDanger: bool
    youngPerson: NotRequired[str]
    contribution: NotRequired[str]
    youngPersonTold: NotRequired[str]
    firstPersonTold: NotRequired[str]
    report: NotRequired[ConcernReport]
    notReportedBecause: NotRequired[str]
    aboutWorker: NotRequired[str]
    designatedOfficerToldAt: NotRequired[str]


class ConcernRecord(TypedDict):
    """Concern. One concern, as far as the caller may see it: whoever raised it sees its
    status, a safeguarding lead all of it.
    """

    id: str
    revision: int
    status: ConcernStatus
    immediateDanger: bool
    reported: bool
    raisedBy: PersonName
    raisedByMe: bool
    concern: NotRequired[ConcernEntry]
    aboutWorker: NotRequired[PersonName]
    outcome: NotRequired[str]
    closedBy: NotRequired[PersonName]
    closedOn: NotRequired[str]


class ConcernReport(TypedDict):
    """Report. That police or children's services were told. Nobody's approval is needed."""

    to: ReportRecipient
    at: str
    by: str
    reference: NotRequired[str]


class ContactRequest(TypedDict):
    """Please contact me. Somebody would like to hear from you. Their answers are not part
    of it.
    """

    id: str
    revision: int
    person: PersonName
    who: ContactKind
    askedOn: str
    contactedOn: NotRequired[str]


ContactState = TypedDict("ContactState", {
    "id": "str",
    "who": "ContactKind",
    "with": "PersonName",
    "askedOn": "str",
    "contactedOn": "NotRequired[str]",
})


class ContactWish(TypedDict):
    """Please contact me. They are told that you would like to hear from them, and nothing
    of your answers.
    """

    who: ContactKind
    person: NotRequired[str]


class ContentListItem(TypedDict):
    """Entry. One entry of a list."""

    id: str
    list: ContentList
    section: str
    kind: str
    text: str
    retired: NotRequired[bool]


class ContributionEntry(TypedDict):
    """Contribution. What a young person, or somebody close to one, said. Nothing is
    required of a young person: one answer is enough.
    """

    activity: NotRequired[str]
    speakingAs: Speaker
    route: ContributionRoute
    place: CapturePlace
    noName: NotRequired[bool]
    youngPerson: NotRequired[str]
    name: NotRequired[str]
    contact: NotRequired[str]
    ageBand: NotRequired[AgeBand]
    agreement: NotRequired[Agreement]
    understanding: NotRequired[Understanding]
    asks: NotRequired[list[AskAnswer]]
    bestThing: NotRequired[str]
    oneChange: NotRequired[str]
    toldBefore: NotRequired[str]
    assessment: NotRequired[str]
    aboutWorker: NotRequired[str]
    language: Language
    format: NotRequired[str]
    quote: NotRequired[QuotePermission]
    mayBeComplaint: NotRequired[bool]


class ContributionRecord(TypedDict):
    """Contribution. One contribution, as far as the caller may see it."""

    summary: ContributionSummary
    parts: list[AccessPart]
    contribution: NotRequired[ContributionEntry]
    aboutWorker: NotRequired[PersonName]
    steps: list[HandlingStep]


class ContributionSummary(TypedDict):
    """Contribution. One line of a list; it holds nothing of what was said in their own
    words.
    """

    id: str
    revision: int
    receivedOn: str
    state: ContributionState
    decision: NotRequired[OutcomeKind]
    reply: NotRequired[ReplyKind]
    gate: SafetyGate
    replyGate: NotRequired[SafetyGate]
    named: bool
    aboutAWorker: bool
    mayBeComplaint: bool
    activity: NotRequired[str]
    decisionMaker: NotRequired[PersonName]
    ask: NotRequired[Ask]
    due: NotRequired[str]
    overdue: NotRequired[bool]
    readBy: NotRequired[str]
    turn: NotRequired[ReadingTurn]
    withdrawnOn: NotRequired[str]


class CopiedToFile(TypedDict):
    """Copied to the child's file. When it was copied to the child's file, and by whom. Due
    within one working day.
    """

    at: str
    by: str


class DepthRatings(TypedDict):
    """Depth of one case discussion. Both ratings of one discussion with one supervisee: 1
    update, 2 explanation, 3 exploration, 4 shift into action.
    """

    discussion: str
    supervisee: str
    supervisorDepth: NotRequired[int]
    superviseeDepth: NotRequired[int]
    bothIn: bool


class DisclosureRule(TypedDict):
    """Smallest group. How many different people a figure about a group must rest on."""

    smallestGroup: int
    lowest: int
    since: NotRequired[str]


class Ending(TypedDict):
    """Ending. Asked when the decision is to end (§5.6)."""

    whySafeNow: NotRequired[str]
    howTheyCanComeBack: NotRequired[str]


class Erased(TypedDict):
    """Erased. That words are gone, and what else must be done."""

    id: str
    statement: str


class Erasure(TypedDict):
    """Erasure. That information governance erased words; never what they said."""

    id: str
    what: str
    person: NotRequired[PersonName]
    reason: str
    by: PersonName
    on: str


class ErrorDetail_Item(TypedDict):

    pointer: str
    code: str
    message: str


class ErrorDetail(TypedDict):
    """Error detail. The `data` of every error."""

    type: str
    detail: str
    requestId: str
    retryable: bool
    retryAfterMs: NotRequired[int]
    errors: NotRequired[list[ErrorDetail_Item]]


class ExportedField(TypedDict):
    """Field. One field of a record."""

    name: str
    label: str
    text: NotRequired[str]
    redactions: NotRequired[list[Redaction]]


class ExportedRecord(TypedDict):
    """Record. One record about the person."""

    id: str
    kind: str
    title: str
    on: NotRequired[str]
    fields: list[ExportedField]


class FieldChange(TypedDict):
    """Change. One detail that became another."""

    field: str
    before: NotRequired[str]
    after: NotRequired[str]


class FollowedAnswer(TypedDict):
    """Our answer. Our answer and nothing else: never the words, the name, the worker or
    the project.
    """

    stage: FollowStage
    readingNow: NotRequired[str]
    answerBy: NotRequired[str]
    outcome: NotRequired[Outcome]
    safetyMessage: NotRequired[str]
    reply: NotRequired[ReplyKind]
    canReply: bool


class FrequencyPolicy(TypedDict):
    """Frequency rule. How often people at one career stage, or at any where none is named,
    are to be supervised. History is judged by the rule then in force.
    """

    id: str
    careerStage: NotRequired[CareerStage]
    weeksInPostFrom: NotRequired[int]
    weeksInPostTo: NotRequired[int]
    longestGapDays: int
    minimumMinutes: int
    graceWorkingDays: int
    countingKinds: list[SessionKind]
    effectiveFrom: str
    effectiveUntil: NotRequired[str]
    source: str


class HandlingStep(TypedDict):
    """Step. One thing that became of it. It keeps a day and no time."""

    what: HandlingStepKind
    on: str
    by: NotRequired[PersonName]
    part: NotRequired[CheckedPart]
    finding: NotRequired[SafetyFinding]
    message: NotRequired[str]
    decisionMaker: NotRequired[PersonName]
    ask: NotRequired[Ask]
    outcome: NotRequired[Outcome]
    how: NotRequired[HowTold]
    toldOn: NotRequired[str]
    reply: NotRequired[ReplyKind]
    words: NotRequired[str]


class HelpLine(TypedDict):
    """Somebody to call. A name and a number."""

    name: str
    number: str


class HoldReason(TypedDict):
    """Why it was held back. Why a notice was held back, by one of the two who decided it."""

    reason: str
    by: NotRequired[PersonName]
    on: NotRequired[str]


class ImmediateRisk(TypedDict):
    """Immediate risk. Somebody is in danger now, and the responsible manager was told at
    once, before the audit was finished. Absent when no such risk was found.
    """

    what: NotRequired[str]
    managerTold: NotRequired[str]
    toldAt: NotRequired[str]


class InstrumentAnswers(TypedDict):
    """Instrument. Answers to an instrument that this authority has enabled. Its wording is
    the authority's own copy; only numbers come here.
    """

    instrument: str
    answers: list[InstrumentItemAnswer]


InstrumentBand = TypedDict("InstrumentBand", {
    "title": "str",
    "from": "float",
    "until": "float",
})


class InstrumentItemAnswer(TypedDict):
    """Answer. The number given to one item."""

    item: int
    answer: int


class InstrumentRecord(TypedDict):
    """Instrument. A way of asking that others made. This product holds how it is scored
    and none of its wording.
    """

    id: str
    version: str
    title: str
    items: int
    lowest: int
    highest: int
    reversedItems: list[int]
    bands: list[InstrumentBand]
    rhythm: InstrumentRhythm
    higherIsBetter: bool
    citation: str
    licence: str
    enabled: bool
    wording: NotRequired[list[str]]


class InstrumentScore(TypedDict):
    """Score. What an instrument's own scoring rule gives for one person. For that person
    to see; never a judgement of fitness.
    """

    instrument: str
    answered: int
    score: NotRequired[float]
    band: NotRequired[str]


LegalHold = TypedDict("LegalHold", {
    "id": "str",
    "scope": "str",
    "everything": "NotRequired[bool]",
    "person": "NotRequired[PersonName]",
    "aboutYoungPerson": "NotRequired[bool]",
    "youngPerson": "NotRequired[str]",
    "class": "NotRequired[RecordClass]",
    "reason": "str",
    "by": "PersonName",
    "on": "str",
    "endedOn": "NotRequired[str]",
    "endedBy": "NotRequired[PersonName]",
    "endReason": "NotRequired[str]",
    "revision": "int",
})


class LocalHelp(TypedDict):
    """Local help. “To talk to someone near you, call … on …. At night, call ….”"""

    team: str
    dayNumber: str
    nightNumber: str


class LogVerdict(TypedDict):
    """Access log checked. What a check of the access log found."""

    sound: bool
    fromRow: int
    untilRow: int
    rows: int
    firstBadRow: NotRequired[int]
    finding: str
    signedRow: NotRequired[int]
    signedAt: NotRequired[str]


class NextSession(TypedDict):
    """Next session. The next date, or why there is none: one of the two."""

    on: NotRequired[str]
    whyNone: NotRequired[str]


class NotHeld(TypedDict):
    """Not held. Why it did not take place, and what comes instead. How much notice there
    was is worked out, never typed.
    """

    by: CancelledBy
    reason: CancelReason
    replacement: NotRequired[str]
    whyNoReplacement: NotRequired[str]
    decidedAt: NotRequired[str]


class NumberTakingPart(TypedDict):
    """How many took part. How many of one group; somebody may be in several."""

    group: TakingPart
    people: int


class ObservationTalk(TypedDict):
    """Observation. An observation of practice that was talked over afterwards."""

    date: NotRequired[str]
    howAgreed: NotRequired[str]
    helped: NotRequired[str]
    toTry: NotRequired[str]


class Outcome(TypedDict):
    """Decision. In words for the young person. `accepted` needs what, by and who; `partly`
    needs what, by, notThis and reason; `declined` needs reason and who; `needMoreTime`
    needs reason and by.
    """

    kind: OutcomeKind
    what: NotRequired[str]
    by: NotRequired[str]
    notThis: NotRequired[str]
    reason: NotRequired[str]
    who: NotRequired[str]


class ParticipationSettings(TypedDict):
    """Who reads, who answers, and by when. The form for young people is open only while a
    checker and a deputy are named.
    """

    checker: NotRequired[str]
    deputy: NotRequired[str]
    fallbacks: NotRequired[list[str]]
    complaintsManager: NotRequired[str]
    localHelp: NotRequired[LocalHelp]
    outOfHours: NotRequired[HelpLine]
    advocate: NotRequired[HelpLine]
    takesAnswers: bool
    openToAnybody: bool
    acknowledgeDays: NotRequired[int]
    decisionMakerDays: NotRequired[int]
    answerDays: NotRequired[int]
    complaintDays: NotRequired[int]


class ParticipationSettingsRecord(TypedDict):
    """Settings. The settings in force."""

    revision: int
    settings: ParticipationSettings
    isOpen: bool
    checkerName: NotRequired[PersonName]
    deputyName: NotRequired[PersonName]


class PassedOn(TypedDict):
    """Passed on to the local picture. To whom, when, and under which reference; no
    content.
    """

    to: str
    on: str
    reference: NotRequired[str]


class PeerEvidence(TypedDict):
    """Evidence. Evidence for one condition of the gate."""

    condition: PeerCondition
    evidence: str
    on: str


class PersonEntry(TypedDict):
    """Person. Somebody who works with young people here, or runs the service. Young people
    are never on this list.
    """

    name: str
    discipline: Discipline
    agency: str
    team: NotRequired[str]
    careerStage: CareerStage
    started: str
    objectsToLinking: NotRequired[bool]


class PersonExport(TypedDict):
    """Export about one person. Everything that is recorded about one person, as far as it
    is theirs to have.
    """

    about: str
    madeOn: str
    recordCount: int
    notIncluded: list[str]
    records: NotRequired[list[ExportedRecord]]
    page: NotRequired[str]


class PersonName(TypedDict):
    """Person. A person's id and name."""

    id: str
    name: str


class PersonRecord(TypedDict):
    """Person. A person, with whom they supervise and by whom they are supervised.
    Allocated young people are there for the person and their supervisor.
    """

    id: str
    revision: int
    person: PersonEntry
    left: NotRequired[str]
    relationships: list[Relationship]
    roles: list[RoleGrant]
    absences: list[Absence]
    allocations: NotRequired[list[Allocation]]


class PersonSummary(TypedDict):
    """Person. One line about a person."""

    id: str
    revision: int
    name: str
    discipline: Discipline
    agency: str
    team: NotRequired[str]
    supervisor: NotRequired[PersonName]
    left: NotRequired[str]


class PersonalPart(TypedDict):
    """Personal part. What concerns the supervisee alone. It belongs to its two parties and
    never goes on a child's file. For staff of another agency no leave, performance or
    wellbeing unless a sharing agreement is recorded.
    """

    workload: NotRequired[str]
    wellbeing: NotRequired[str]
    development: NotRequired[str]
    performance: NotRequired[str]
    leave: NotRequired[str]
    safety: NotRequired[str]
    anythingElse: NotRequired[str]
    watched: NotRequired[list[WatchedCondition]]


class PlainWordsFinding(TypedDict):
    """Hard to read. Pointed out, never forbidden."""

    kind: PlainWordsKind
    passage: str
    suggestion: str


class PromiseRecord(TypedDict):
    """Promise. What leaders said they would do about the conditions of work after reading
    a quarter's figures: what, who, by when, and what happened.
    """

    id: str
    revision: int
    unit: str
    quarter: ReportingPeriod
    text: str
    owner: PersonName
    due: str
    outcome: NotRequired[PromiseOutcome]
    whatHappened: NotRequired[str]
    on: NotRequired[str]


class Prompt(TypedDict):
    """Prompt. A question to think with."""

    id: str
    section: str
    audience: PromptAudience
    domain: str
    text: str
    sets: list[PromptSet]
    retired: NotRequired[bool]


class PromptUse(TypedDict):
    """Prompt used. A prompt or a question that was used, and what was said to it."""

    prompt: str
    response: NotRequired[str]


class PulseAnswers(TypedDict):
    """Monthly pulse. Eight statements about this month, answered 1 (not at all) to 5
    (completely). Not a validated scale. Leave out what you would rather not answer.
    """

    p1: NotRequired[int]
    p2: NotRequired[int]
    p3: NotRequired[int]
    p4: NotRequired[int]
    p5: NotRequired[int]
    p6: NotRequired[int]
    p7: NotRequired[int]
    p8: NotRequired[int]


class QuotePermission(TypedDict):
    """Words that may be quoted. Which, where and until when; asked again before a poster."""

    words: str
    places: list[QuotePlace]
    until: str
    askedAgainOn: NotRequired[str]


class RecordChange(TypedDict):
    """Change. Which record changed and when; never its content."""

    sequence: int
    at: str
    kind: RecordKind
    id: str
    revision: int


class RecordRevision(TypedDict):
    """Revision. One revision of a record: who made it, when, and what it changed."""

    revision: int
    at: str
    by: NotRequired[PersonName]
    method: str
    what: str
    changes: list[FieldChange]
    wordsChanged: NotRequired[bool]


class Redaction(TypedDict):
    """Left out. Why something is left out of an export."""

    id: str
    reason: str
    by: PersonName
    on: str
    revision: int


Relationship = TypedDict("Relationship", {
    "id": "str",
    "kind": "RelationshipKind",
    "holder": "PersonName",
    "subject": "PersonName",
    "from": "str",
    "until": "NotRequired[str]",
})


class ReportBarCategory(TypedDict):
    """Category. One category and its value in each series."""

    label: str
    values: list[ReportCell]


class ReportBars(TypedDict):
    """Bars. Bars by category, one for each series."""

    valueTitle: str
    decimals: int
    series: list[str]
    categories: list[ReportBarCategory]


class ReportBlock(TypedDict):
    """Block. One piece of a section. `kind` names the one further member it has."""

    kind: Literal["subheading", "paragraph", "facts", "table", "chart", "list"]
    subheading: NotRequired[str]
    paragraph: NotRequired[ReportParagraph]
    facts: NotRequired[ReportFacts]
    table: NotRequired[ReportTable]
    chart: NotRequired[ReportChart]
    list: NotRequired[ReportList]


class ReportCell(TypedDict):
    """Cell. One value. `kind` names the further member it has; a hidden or missing value
    has its reason.
    """

    kind: Literal["text", "count", "number", "interval", "share", "day", "suppressed", "missing"]
    text: NotRequired[str]
    count: NotRequired[int]
    number: NotRequired[float]
    interval: NotRequired[ReportInterval]
    share: NotRequired[ReportShare]
    day: NotRequired[str]
    reason: NotRequired[str]


class ReportChart(TypedDict):
    """Chart. A chart. `kind` names the further member that holds its figures."""

    title: str
    altText: str
    kind: Literal["control", "distribution", "bars", "scatter"]
    control: NotRequired[ReportControlChart]
    distribution: NotRequired[ReportDistribution]
    bars: NotRequired[ReportBars]
    scatter: NotRequired[ReportScatter]


class ReportColumn(TypedDict):
    """Column. What a column holds and how it is printed."""

    heading: str
    alignment: Literal["left", "right"]
    kind: Literal["text", "count", "number", "interval", "share", "day"]
    decimals: NotRequired[int]


class ReportControlChart(TypedDict):
    """Control chart. Points over time with their limits."""

    valueTitle: str
    decimals: int
    points: list[ReportControlPoint]
    limits: NotRequired[ReportControlLimits]


class ReportControlLimits(TypedDict):
    """Limits. Mean and limits; on trial below twelve points."""

    mean: float
    lower: float
    upper: float
    status: Literal["trial", "locked"]


class ReportControlPoint(TypedDict):
    """Point. One point and what it signals."""

    label: str
    value: NotRequired[float]
    signals: list[Literal["outsideLimits", "sevenOnOneSide", "sevenInOneDirection", "twoOfThreeNearALimit"]]


class ReportDenominator(TypedDict):
    """Denominator. What was counted and how many there are."""

    what: str
    count: int


class ReportDistribution(TypedDict):
    """Distribution. Values by group."""

    valueTitle: str
    decimals: int
    range: NotRequired[ReportRange]
    groups: list[ReportDistributionGroup]


class ReportDistributionGroup(TypedDict):
    """Group. The values of one group."""

    label: str
    values: list[float]
    median: NotRequired[float]


class ReportDocument(TypedDict):
    """Report. One report as a value: what it says, in order, and how it was made. Text,
    HTML and CSV are renderings of it.
    """

    title: str
    subtitle: NotRequired[str]
    reader: str
    period: ReportPeriod
    scope: str
    sections: list[ReportSection]
    poster: NotRequired[ReportPoster]
    caveats: list[str]
    suppressionNotes: list[str]
    exclusions: list[ReportExclusion]
    provenance: ReportProvenance


class ReportExclusion(TypedDict):
    """Left out. Records left out on purpose, with how many."""

    reason: str
    count: int


class ReportFact(TypedDict):
    """Fact. One figure with its label."""

    label: str
    value: ReportCell
    decimals: NotRequired[int]
    note: NotRequired[str]


class ReportFacts(TypedDict):
    """Facts. Figures with their labels."""

    items: list[ReportFact]


class ReportFormula(TypedDict):
    """Formula. A formula and its source."""

    name: str
    formula: str


class ReportInterval(TypedDict):
    """Interval. From a lower to an upper figure."""

    lower: float
    upper: float


class ReportList(TypedDict):
    """List. A list of sentences."""

    style: Literal["bulleted", "numbered"]
    items: list[str]


class ReportParagraph(TypedDict):
    """Paragraph. A paragraph of plain text."""

    emphasis: Literal["lead", "normal", "caveat"]
    text: str


ReportPeriod = TypedDict("ReportPeriod", {
    "from": "str",
    "to": "str",
})


class ReportPoster(TypedDict):
    """Poster. For a page to hang on a wall: the sections alone, in big type, with one line
    at the foot.
    """

    language: str
    foot: str


class ReportProvenance(TypedDict):
    """How it was made. How the report was made, so that it can be made again."""

    generatedAt: NotRequired[str]
    contentHash: NotRequired[str]
    dataCut: str
    softwareVersion: str
    policyVersions: list[ReportVersion]
    seed: NotRequired[str]
    formulas: list[ReportFormula]
    denominators: list[ReportDenominator]


ReportRange = TypedDict("ReportRange", {
    "from": "float",
    "to": "float",
})


class ReportScatter(TypedDict):
    """Scatter. Points in two directions."""

    xTitle: str
    yTitle: str
    xDecimals: int
    yDecimals: int
    series: list[ReportScatterSeries]


class ReportScatterPoint(TypedDict):
    """Point. One point."""

    x: float
    y: float


class ReportScatterSeries(TypedDict):
    """Series. A name and its points."""

    name: str
    points: list[ReportScatterPoint]


class ReportSection(TypedDict):
    """Section. A heading and what stands under it."""

    heading: str
    blocks: list[ReportBlock]


class ReportShare(TypedDict):
    """Share. So many of so many."""

    count: int
    of: int


class ReportTable(TypedDict):
    """Table. A table; every row has one cell for each column."""

    caption: str
    columns: list[ReportColumn]
    rows: list[list[ReportCell]]


class ReportVersion(TypedDict):
    """Version. A policy or list and its version."""

    name: str
    version: str


ReportingPeriod = TypedDict("ReportingPeriod", {
    "from": "str",
    "until": "str",
})


RetentionItem = TypedDict("RetentionItem", {
    "class": "RecordClass",
    "what": "str",
    "person": "NotRequired[PersonName]",
    "record": "NotRequired[str]",
    "since": "str",
    "due": "NotRequired[str]",
    "rule": "str",
    "held": "bool",
    "canBeErased": "bool",
})


RoleGrant = TypedDict("RoleGrant", {
    "id": "str",
    "revision": "int",
    "person": "PersonName",
    "role": "Role",
    "unit": "NotRequired[str]",
    "from": "str",
    "until": "NotRequired[str]",
    "state": "RoleGrantState",
    "grantedBy": "NotRequired[str]",
    "approvedBy": "NotRequired[str]",
})


class SelfCheckAnswer(TypedDict):
    """Self-check. One question about ourselves. There is no total."""

    question: SelfCheckQuestion
    answer: SelfCheckMark
    evidence: str


class ServiceLimits(TypedDict):
    """Limits and versions. What the service accepts of one caller."""

    bodyBytes: int
    depth: int
    batchCalls: int
    responseBytes: int
    pageItems: int
    deadlineMs: int
    longPollMs: int
    callsInFlight: int
    callsPerMinute: int
    burstCalls: int
    openCallsPerMinute: int
    openBurstCalls: int
    version: str
    contractVersion: str


class SessionAddendum(TypedDict):
    """Note added. A dated note beside what was written."""

    id: str
    by: str
    at: str
    part: AccessPart
    discussion: NotRequired[str]
    text: NotRequired[str]


class SessionConfirmation(TypedDict):
    """Confirmation. A supervisee's own word on whether it happened, for how long, and
    whether it was interrupted.
    """

    by: str
    at: str
    happened: bool
    minutes: NotRequired[int]
    interrupted: NotRequired[bool]
    differences: list[ConfirmationDifference]


class SessionEntry(TypedDict):
    """Session. Everything that can be said about one session. What must be there depends
    on the kind; a blank field that is only offered never blocks anything.
    """

    kind: SessionKind
    status: SessionStatus
    supervisor: NotRequired[str]
    supervisees: NotRequired[list[str]]
    plannedStart: NotRequired[str]
    plannedMinutes: NotRequired[int]
    actualStart: NotRequired[str]
    actualEnd: NotRequired[str]
    interruptionMinutes: NotRequired[int]
    setting: NotRequired[SessionSetting]
    attended: NotRequired[list[str]]
    othersAttending: NotRequired[str]
    agreementVersion: NotRequired[int]
    notHeld: NotRequired[NotHeld]
    preparation: NotRequired[SessionPreparation]
    thinking: NotRequired[SessionThinking]
    effectOfWorkTalkedAbout: NotRequired[bool]
    next: NotRequired[NextSession]
    cases: NotRequired[list[CaseDiscussionEntry]]
    chosenCase: NotRequired[ChosenCase]
    aboutNoChild: NotRequired[bool]
    question: NotRequired[str]
    takeAway: NotRequired[str]
    lookedAt: NotRequired[str]
    told: NotRequired[str]
    decision: NotRequired[str]
    because: NotRequired[str]
    byWhen: NotRequired[str]
    observation: NotRequired[ObservationTalk]
    afterIncident: NotRequired[AfterIncident]
    actions: NotRequired[list[ActionEntry]]
    personalPart: NotRequired[PersonalPart]


class SessionPreparation(TypedDict):
    """Preparation. Written beforehand by the supervisee; it becomes the start of the
    record.
    """

    youngPersonsWords: NotRequired[str]
    myQuestion: NotRequired[str]


class SessionRevision(TypedDict):
    """Version. When a version was made and by whom."""

    revision: int
    at: str
    by: str


class SessionSummary(TypedDict):
    """Session. A browser in which you are signed in."""

    id: str
    signedInAt: str
    idleUntil: str
    expiresAt: str
    how: Literal["password", "singleSignOn"]
    isThisOne: bool


class SessionThinking(TypedDict):
    """Thinking. How the session was thought through: functions, the reflective cycle, the
    four stakeholders, purposes, topics and prompts. All of it is offered, none of it
    required.
    """

    functions: NotRequired[list[SupervisionFunction]]
    experience: NotRequired[str]
    reflection: NotRequired[str]
    analysis: NotRequired[str]
    plan: NotRequired[str]
    youngPersonAndFamily: NotRequired[str]
    worker: NotRequired[str]
    organisation: NotRequired[str]
    partners: NotRequired[str]
    purposes: NotRequired[list[str]]
    topics: NotRequired[list[str]]
    watched: NotRequired[list[WatchedCondition]]
    prompts: NotRequired[list[PromptUse]]


class SessionUsefulness(TypedDict):
    """Usefulness. The supervisee's own rating of the session, 1 not at all to 5
    completely. Only the person who gave it sees it here.
    """

    spokeHonestly: int
    thinkingMoved: int
    knowWhatHappensNext: int


class SharingBarrier(TypedDict):
    """Obstacle to sharing. What stands in the way, who can fix it, to whom it was sent,
    and what changed.
    """

    barrier: str
    what: NotRequired[str]
    whoCanFix: NotRequired[str]
    sentTo: NotRequired[str]
    whatChanged: NotRequired[str]


class Sighting(TypedDict):
    """Pattern, method or context. What is known of one pattern, method or context, with
    the date and who looked.
    """

    item: str
    state: SightingState
    date: NotRequired[str]
    whoLooked: NotRequired[str]


class Sign(TypedDict):
    """Sign that danger is falling. How one sign stands, who says so, and a word of
    evidence.
    """

    sign: str
    state: SignState
    saidBy: NotRequired[str]
    evidence: NotRequired[str]


class SignedIn(TypedDict):
    """Signed in. Who you are here, and until when."""

    person: PersonName
    expiresAt: str
    needsSecondFactor: bool
    token: NotRequired[str]


class SupervisionDue(TypedDict):
    """When supervision is due. When one person's next individual session is due, and why."""

    person: PersonName
    state: DueState
    dueOn: NotRequired[str]
    overdueFrom: NotRequired[str]
    because: str
    lastHeldOn: NotRequired[str]


class SupervisionSession(TypedDict):
    """Session. One session, as far as you may see it. The record holds what was recorded,
    in the form it was sent; beside it stands what is worked out.
    """

    id: str
    revision: int
    state: SessionState
    parts: list[AccessPart]
    record: SessionEntry
    uninterruptedMinutes: NotRequired[int]
    noticeDays: NotRequired[int]
    recordedBy: str
    recordedAt: str
    revisions: list[SessionRevision]
    confirmations: list[SessionConfirmation]
    depth: list[DepthRatings]
    usefulness: NotRequired[SessionUsefulness]
    addenda: NotRequired[list[SessionAddendum]]
    people: list[PersonName]


class SupervisionSummary(TypedDict):
    """Session. One line about a session."""

    id: str
    revision: int
    kind: SessionKind
    status: SessionStatus
    state: SessionState
    day: str
    supervisor: PersonName
    supervisees: list[PersonName]
    uninterruptedMinutes: NotRequired[int]
    reason: NotRequired[CancelReason]
    discussions: int
    confirmed: bool


class TeamRecord(TypedDict):
    """Unit. The organisation, one of its services, or a team of a service."""

    id: str
    revision: int
    name: str
    level: TeamLevel
    parent: NotRequired[str]


class TokenSummary(TypedDict):
    """Token. A token for scripts and the command line. What it looks like was shown once
    and is not kept.
    """

    id: str
    label: str
    scopes: list[str]
    createdAt: str
    expiresAt: str
    revokedAt: NotRequired[str]


class TranslationLine(TypedDict):
    """Line. One line that young people read, in English and Welsh."""

    key: str
    english: str
    welsh: str
    checked: bool
    speaker: NotRequired[str]
    on: NotRequired[str]


class Understanding(TypedDict):
    """What they understood. Asked once per activity and person, face to face."""

    whatAndWhy: bool
    whoWillSee: bool
    limitsOfConfidentiality: bool
    canSayNoOrStop: bool
    freeFromPressure: bool


class WatchedCondition(TypedDict):
    """Condition to watch. A condition to watch, what will be done about it, and by when.
    It is about oneself or the service, never about another person.
    """

    condition: str
    whatWillBeDone: NotRequired[str]
    byWhen: NotRequired[str]


class AssessmentsRegisterResult(TypedDict):
    """Written. What was written."""

    id: str
    revision: int
    replayed: NotRequired[bool]


class AssessmentsAuditResult(TypedDict):
    """Written. What was written."""

    id: str
    revision: int
    replayed: NotRequired[bool]


class AssessmentsListResult(TypedDict):
    """Page. One page of a list."""

    items: list[AssessmentSummary]
    nextCursor: NotRequired[str]


class AuthClaimResult(TypedDict):
    """Claimed. Who you are here, and your first token."""

    id: str
    token: NotRequired[str]
    expiresAt: str


class AuthInviteResult(TypedDict):
    """Invitation. A code to hand to this person and nobody else."""

    id: str
    code: NotRequired[str]
    waitsForSecond: NotRequired[bool]
    expiresAt: str
    revision: int
    replayed: NotRequired[bool]


class AuthSignOutResult(TypedDict):
    """Signed out. It has ended; what it was may be forgotten."""

    ended: Literal["session", "token"]


class AuthChangePasswordResult(TypedDict):
    """Changed. The password is the new one from now on."""

    username: Username
    sessionsEnded: int
    tokensEnded: int


class AuthEnrolSecondFactorResult(TypedDict):
    """Second factor. What to put into the authenticator app. It is shown this once."""

    secret: str
    uri: str


class AuthConfirmSecondFactorResult(TypedDict):
    """Recovery codes. For the day when the app is lost. Shown this once."""

    recoveryCodes: list[str]


class AuthListSessionsResult(TypedDict):
    """Page. One page of a list."""

    items: list[SessionSummary]
    nextCursor: NotRequired[str]


class AuthEndSessionResult(TypedDict):
    """Written. What was written."""

    id: str
    revision: int
    replayed: NotRequired[bool]


class AuthStartDeviceResult(TypedDict):
    """Waiting. What to show and what to keep."""

    deviceCode: str
    userCode: str
    page: str
    expiresAt: str
    intervalMs: int


class AuthApproveDeviceResult(TypedDict):
    """Decided. What was decided."""

    label: str
    approved: bool


class AuthFinishDeviceResult(TypedDict):
    """Device. What was decided."""

    state: Literal["waiting", "approved", "refused"]
    token: NotRequired[str]
    expiresAt: NotRequired[str]


class AuthWhoAmIResult(TypedDict):
    """You. Who is calling."""

    person: PersonName
    roles: list[Role]
    leads: NotRequired[str]
    supervisor: NotRequired[PersonName]
    supervising: int
    covering: NotRequired[int]
    scopes: list[str]
    tokenExpiresAt: NotRequired[str]
    username: NotRequired[Username]
    secondFactor: NotRequired[bool]
    notices: NotRequired[int]


class AuthCreateTokenResult(TypedDict):
    """Token. The token."""

    id: str
    token: NotRequired[str]
    expiresAt: str
    revision: int
    replayed: NotRequired[bool]


class AuthListTokensResult(TypedDict):
    """Page. One page of a list."""

    items: list[TokenSummary]
    nextCursor: NotRequired[str]


class AuthRevokeTokenResult(TypedDict):
    """Written. What was written."""

    id: str
    revision: int
    replayed: NotRequired[bool]


class GovernanceBreakGlassResult(TypedDict):
    """Glass broken. Until when you may read."""

    id: str
    expiresAt: str


class GovernanceListBreakGlassResult(TypedDict):
    """Page. One page of a list."""

    items: list[BreakGlass]
    nextCursor: NotRequired[str]


class GovernanceReviewBreakGlassResult(TypedDict):
    """Written. What was written."""

    id: str
    revision: int
    replayed: NotRequired[bool]


class GovernanceHoldNoticeResult(TypedDict):
    """Written. What was written."""

    id: str
    revision: int
    replayed: NotRequired[bool]


class GovernanceShowNoticeResult(TypedDict):
    """Written. What was written."""

    id: str
    revision: int
    replayed: NotRequired[bool]


class GovernanceAccessLogResult(TypedDict):
    """Page. One page of a list."""

    items: list[AccessEntry]
    nextCursor: NotRequired[str]


class GovernanceRedactResult(TypedDict):
    """Written. What was written."""

    id: str
    revision: int
    replayed: NotRequired[bool]


class GovernanceUnredactResult(TypedDict):
    """Written. What was written."""

    id: str
    revision: int
    replayed: NotRequired[bool]


class GovernanceSetHoldResult(TypedDict):
    """Written. What was written."""

    id: str
    revision: int
    replayed: NotRequired[bool]


class GovernanceEndHoldResult(TypedDict):
    """Written. What was written."""

    id: str
    revision: int
    replayed: NotRequired[bool]


class GovernanceListHoldsResult(TypedDict):
    """Page. One page of a list."""

    items: list[LegalHold]
    nextCursor: NotRequired[str]


class GovernanceRetentionDueResult(TypedDict):
    """Page. One page of a list."""

    items: list[RetentionItem]
    nextCursor: NotRequired[str]


class GovernanceListErasuresResult(TypedDict):
    """Page. One page of a list."""

    items: list[Erasure]
    nextCursor: NotRequired[str]


class InstrumentsListResult(TypedDict):
    """Page. One page of a list."""

    items: list[InstrumentRecord]
    nextCursor: NotRequired[str]


class InstrumentsEnableResult(TypedDict):
    """Written. What was written."""

    id: str
    revision: int
    replayed: NotRequired[bool]


class InstrumentsDisableResult(TypedDict):
    """Written. What was written."""

    id: str
    revision: int
    replayed: NotRequired[bool]


class ListsListResult(TypedDict):
    """Lists. The entries and the version of the lists."""

    version: str
    items: list[ContentListItem]


class ParticipationStartActivityResult(TypedDict):
    """Written. What was written."""

    id: str
    revision: int
    replayed: NotRequired[bool]


class ParticipationUpdateActivityResult(TypedDict):
    """Written. What was written."""

    id: str
    revision: int
    replayed: NotRequired[bool]


class ParticipationListActivitiesResult(TypedDict):
    """Page. One page of a list."""

    items: list[ActivityRecord]
    nextCursor: NotRequired[str]


class ParticipationInviteResult(TypedDict):
    """Slips. The codes to hand out."""

    id: str
    codes: NotRequired[list[str]]
    revision: int
    replayed: NotRequired[bool]


class ParticipationContributeResult(TypedDict):
    """Written down. That it was kept."""

    id: str
    code: NotRequired[str]
    revision: int
    replayed: NotRequired[bool]


class ParticipationListResult(TypedDict):
    """Page. One page of a list."""

    items: list[ContributionSummary]
    nextCursor: NotRequired[str]


class ParticipationCheckSafetyResult(TypedDict):
    """Written. What was written."""

    id: str
    revision: int
    replayed: NotRequired[bool]


class ParticipationAcknowledgeResult(TypedDict):
    """Written. What was written."""

    id: str
    revision: int
    replayed: NotRequired[bool]


class ParticipationSendToDecisionMakerResult(TypedDict):
    """Written. What was written."""

    id: str
    revision: int
    replayed: NotRequired[bool]


class ParticipationDecideResult(TypedDict):
    """Written. What was written."""

    id: str
    revision: int
    replayed: NotRequired[bool]


class ParticipationTellResult(TypedDict):
    """Written. What was written."""

    id: str
    revision: int
    replayed: NotRequired[bool]


class ParticipationRecordReplyResult(TypedDict):
    """Written. What was written."""

    id: str
    revision: int
    replayed: NotRequired[bool]


class ParticipationLookAgainResult(TypedDict):
    """Written. What was written."""

    id: str
    revision: int
    replayed: NotRequired[bool]


class ParticipationCloseResult(TypedDict):
    """Written. What was written."""

    id: str
    revision: int
    replayed: NotRequired[bool]


class ParticipationWithdrawResult(TypedDict):
    """Taken back. That the words are gone."""

    id: str
    mayHaveBeenShown: bool
    revision: int
    replayed: NotRequired[bool]


class ParticipationReplyResult(TypedDict):
    """Replied. That it was kept."""

    stage: FollowStage
    revision: int
    replayed: NotRequired[bool]


class ParticipationSetSettingsResult(TypedDict):
    """Written. What was written."""

    id: str
    revision: int
    replayed: NotRequired[bool]


class ParticipationCheckPlainWordsResult(TypedDict):
    """Plain words. What was found."""

    findings: list[PlainWordsFinding]


class PeopleAddResult(TypedDict):
    """Written. What was written."""

    id: str
    revision: int
    replayed: NotRequired[bool]


class PeopleUpdateResult(TypedDict):
    """Written. What was written."""

    id: str
    revision: int
    replayed: NotRequired[bool]


class PeopleListResult(TypedDict):
    """Page. One page of a list."""

    items: list[PersonSummary]
    nextCursor: NotRequired[str]


class PeopleLeaveResult(TypedDict):
    """Written. What was written."""

    id: str
    revision: int
    replayed: NotRequired[bool]


class PeopleAssignSupervisorResult(TypedDict):
    """Written. What was written."""

    id: str
    revision: int
    replayed: NotRequired[bool]


class PeopleAllocateResult(TypedDict):
    """Written. What was written."""

    id: str
    revision: int
    replayed: NotRequired[bool]


class PeopleRecordAbsenceResult(TypedDict):
    """Written. What was written."""

    id: str
    revision: int
    replayed: NotRequired[bool]


class PolicyListResult(TypedDict):
    """Page. One page of a list."""

    items: list[FrequencyPolicy]
    nextCursor: NotRequired[str]


class PolicySetDisclosureResult(TypedDict):
    """Written. What was written."""

    id: str
    revision: int
    replayed: NotRequired[bool]


class PromisesAddResult(TypedDict):
    """Written. What was written."""

    id: str
    revision: int
    replayed: NotRequired[bool]


class PromisesAnswerResult(TypedDict):
    """Written. What was written."""

    id: str
    revision: int
    replayed: NotRequired[bool]


class PromisesListResult(TypedDict):
    """Page. One page of a list."""

    items: list[PromiseRecord]
    nextCursor: NotRequired[str]


class PromptsListResult(TypedDict):
    """Prompts. The prompts and the version of the library."""

    version: str
    items: list[Prompt]


class RecordsChangesResult(TypedDict):
    """Changes. Changes in the order in which they were stored."""

    items: list[RecordChange]
    next: int
    more: bool


class RecordsWhoReadResult(TypedDict):
    """Page. One page of a list."""

    items: list[AccessEntry]
    nextCursor: NotRequired[str]


class RecordsHistoryResult(TypedDict):
    """Page. One page of a list."""

    items: list[RecordRevision]
    nextCursor: NotRequired[str]


class ResilienceCheckInResult(TypedDict):
    """Written. What was written."""

    id: str
    revision: int
    replayed: NotRequired[bool]


class ResilienceListResult(TypedDict):
    """Page. One page of a list."""

    items: list[CheckInRecord]
    nextCursor: NotRequired[str]


class ResilienceShareResult(TypedDict):
    """Written. What was written."""

    id: str
    revision: int
    replayed: NotRequired[bool]


class ResilienceUnshareResult(TypedDict):
    """Written. What was written."""

    id: str
    revision: int
    replayed: NotRequired[bool]


class ResilienceDeleteResult(TypedDict):
    """Written. What was written."""

    id: str
    revision: int
    replayed: NotRequired[bool]


class ResilienceExportResult(TypedDict):
    """My check-ins. All of one person's check-ins, the oldest first."""

    person: PersonName
    exportedOn: str
    checkIns: list[CheckInRecord]


class ResilienceContactRequestsResult(TypedDict):
    """Page. One page of a list."""

    items: list[ContactRequest]
    nextCursor: NotRequired[str]


class ResilienceConfirmContactResult(TypedDict):
    """Written. What was written."""

    id: str
    revision: int
    replayed: NotRequired[bool]


class RolesGrantResult(TypedDict):
    """Written. What was written."""

    id: str
    revision: int
    replayed: NotRequired[bool]


class RolesApproveResult(TypedDict):
    """Written. What was written."""

    id: str
    revision: int
    replayed: NotRequired[bool]


class RolesRevokeResult(TypedDict):
    """Written. What was written."""

    id: str
    revision: int
    replayed: NotRequired[bool]


class RolesListResult(TypedDict):
    """Page. One page of a list."""

    items: list[RoleGrant]
    nextCursor: NotRequired[str]


class SafeguardingRaiseResult(TypedDict):
    """Written. What was written."""

    id: str
    revision: int
    replayed: NotRequired[bool]


class SafeguardingReportedResult(TypedDict):
    """Written. What was written."""

    id: str
    revision: int
    replayed: NotRequired[bool]


class SafeguardingUpdateResult(TypedDict):
    """Written. What was written."""

    id: str
    revision: int
    replayed: NotRequired[bool]


class SafeguardingListResult(TypedDict):
    """Page. One page of a list."""

    items: list[ConcernRecord]
    nextCursor: NotRequired[str]


class SafeguardingCloseResult(TypedDict):
    """Written. What was written."""

    id: str
    revision: int
    replayed: NotRequired[bool]


class SupervisionRecordResult(TypedDict):
    """Written. What was written."""

    id: str
    revision: int
    replayed: NotRequired[bool]


class SupervisionListResult(TypedDict):
    """Page. One page of a list."""

    items: list[SupervisionSummary]
    nextCursor: NotRequired[str]


class SupervisionConfirmResult(TypedDict):
    """Written. What was written."""

    id: str
    revision: int
    replayed: NotRequired[bool]


class SupervisionRateDepthResult(TypedDict):
    """Written. What was written."""

    id: str
    revision: int
    replayed: NotRequired[bool]


class SupervisionRateUsefulnessResult(TypedDict):
    """Written. What was written."""

    id: str
    revision: int
    replayed: NotRequired[bool]


class SupervisionDueResult(TypedDict):
    """Due. When supervision is due."""

    on: str
    items: list[SupervisionDue]


class SupervisionAddAddendumResult(TypedDict):
    """Written. What was written."""

    id: str
    revision: int
    replayed: NotRequired[bool]


class SystemEchoResult(TypedDict):
    """Echo. The text, unchanged."""

    text: str


class SystemPingResult(TypedDict):
    """Ping. Always the same."""

    status: Literal["ok"]


class TeamsAddResult(TypedDict):
    """Written. What was written."""

    id: str
    revision: int
    replayed: NotRequired[bool]


class TeamsListResult(TypedDict):
    """Page. One page of a list."""

    items: list[TeamRecord]
    nextCursor: NotRequired[str]


class TranslationsListResult(TypedDict):
    """Page. One page of a list."""

    items: list[TranslationLine]
    nextCursor: NotRequired[str]


class TranslationsConfirmResult(TypedDict):
    """Written. What was written."""

    id: str
    revision: int
    replayed: NotRequired[bool]
