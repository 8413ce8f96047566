import Workbook
import WorkbookProtocol

/// Entries as somebody would send them, complete unless a test takes something out.
enum Entry {
  /// Ninety-five minutes about these young people, the first of them looked at in depth, with a personal part.
  static func individual(
    with supervisee: Person.ID, on day: String, about children: [String],
    by supervisor: Person.ID? = nil
  ) -> Wire.SessionEntry {
    var entry = Wire.SessionEntry(
      kind: .individual, status: .held, supervisor: supervisor?.description,
      supervisees: [supervisee.description], actualStart: "\(day)T10:00:00Z",
      actualEnd: "\(day)T11:35:00Z", interruptionMinutes: 0, setting: .walking)
    entry.thinking = .init(experience: "The words of the record")
    entry.effectOfWorkTalkedAbout = true
    entry.next = .init(whyNone: "It stands in the calendar.")
    entry.chosenCase =
      children.first.map { .init(youngPerson: $0) } ?? .init(whyNone: "No case is open.")
    entry.cases =
      children.isEmpty
      ? nil
      : children.enumerated().map { index, child in
        index == 0 ? chosen(child) : .init(youngPerson: child, outcome: .noChange)
      }
    entry.personalPart = .init(wellbeing: "The words of the personal part")
    return entry
  }

  private static func chosen(_ child: String) -> Wire.CaseDiscussionEntry {
    .init(
      youngPerson: child, outcome: .decided,
      them: .init(words: "“I am fine”, looking at the door"),
      thinking: .init(
        alternative: "The silence is about school.",
        whatWouldChangeOurMind: "A second worker hears the same."),
      decision: .init(
        kind: .continue, text: "Two more visits", because: "Trust has only begun",
        reviewDate: "2026-12-01"),
      depth: 3)
  }

  static func talk(with supervisee: Person.ID, on day: String) -> Wire.SessionEntry {
    .init(
      kind: .adHoc, status: .held, supervisees: [supervisee.description],
      actualStart: "\(day)T14:00:00Z", actualEnd: "\(day)T14:10:00Z", aboutNoChild: true,
      decision: "Swap the duty day.", because: "The court date falls on it.")
  }

  static func group(
    with supervisees: [Person.ID], attended: [Person.ID], on day: String, about child: String
  ) -> Wire.SessionEntry {
    .init(
      kind: .group, status: .held, supervisees: supervisees.map(\.description),
      actualStart: "\(day)T14:00:00Z", actualEnd: "\(day)T15:30:00Z", setting: .inPerson,
      attended: attended.map(\.description),
      cases: [.init(youngPerson: child, outcome: .discussed)],
      question: "What would help?", takeAway: "To ask whom she rings.")
  }

  static func assessment(
    _ reference: String, of child: String, by practitioner: Person.ID, in team: Team.ID
  ) -> Wire.AssessmentEntry {
    .init(
      reference: reference, youngPerson: child, kind: .sexualExploitation,
      practitioner: practitioner.description, team: team.description, referred: "2026-01-05",
      started: "2026-01-06", completed: "2026-02-13", mainWorkerChanged: false)
  }

  static func audit(feedbackOn: String? = nil) -> Wire.AuditEntry {
    let judged = Wire.Criterion.allCases.filter { ![.x1, .x2].contains($0) }
    return .init(
      date: "2026-02-20", selection: .random, blinded: true,
      judgements: judged.map { .init(criterion: $0, score: 3) },
      facts: .init(
        updatedAfterNewFacts: .init(answer: .yes),
        sharedWithThem: .init(
          answer: .yes, on: "2026-02-14", form: "Read through together", couldReadIt: .yes),
        sharedWithFamily: .init(answer: .no, whyNot: "It was not safe."),
        waitingLeftThemInDanger: .init(answer: .no), clearWhatHelpComes: .init(answer: .yes),
        moreThanOneAgency: .init(answer: .yes)), holisticGrade: 3, viewObtained: .youngPerson,
      feedbackGivenOn: feedbackOn)
  }
}
