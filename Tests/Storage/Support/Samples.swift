import Foundation
import Workbook

@testable import Storage

/// Fictional people and records.
enum Sample {
  static func words(_ text: String) -> Words {
    guard let words = Words(text) else { preconditionFailure("a sample is not blank") }
    return words
  }

  static func day(_ text: String) -> Day {
    guard let day = Day(text) else { preconditionFailure("a sample day exists") }
    return day
  }

  static func instant(_ text: String) -> Instant {
    guard let instant = Instant(text) else { preconditionFailure("a sample instant exists") }
    return instant
  }

  static func child(_ text: String) -> YoungPersonReference {
    guard let reference = YoungPersonReference(text) else {
      preconditionFailure("a sample is not blank")
    }
    return reference
  }

  static func person(_ name: String, team: Team.ID? = nil) -> Person {
    Person(
      id: Person.ID(UUID()), name: words(name), discipline: .socialWork,
      agency: words("Fictional Council"), team: team, careerStage: .established,
      started: day("2020-01-06"))
  }

  static func team(_ name: String, _ level: Team.Level, in parent: Team.ID? = nil) -> Team {
    Team(id: Team.ID(UUID()), name: words(name), level: level, parent: parent)
  }

  /// A short talk about nobody.
  static func talk(_ supervisor: Person.ID, _ supervisee: Person.ID) -> RecordedSession {
    var entry = SessionEntry(
      kind: .adHoc, status: .held, supervisor: supervisor, supervisees: [supervisee])
    entry.actualStart = instant("2026-02-02T14:00:00Z")
    entry.actualEnd = instant("2026-02-02T14:10:00Z")
    entry.aboutNoChild = true
    entry.decision = words("Swap the duty day")
    entry.because = Rationale(words("The court date falls on it"))
    return .stored(entry, cases: [])
  }

  /// An individual session about the children, ninety minutes on the day.
  static func individual(
    _ supervisor: Person.ID, _ supervisee: Person.ID, about children: [YoungPersonReference],
    on day: String = "2026-02-02"
  ) -> RecordedSession {
    var entry = SessionEntry(
      kind: .individual, status: .held, supervisor: supervisor, supervisees: [supervisee])
    entry.actualStart = instant("\(day)T14:00:00Z")
    entry.actualEnd = instant("\(day)T15:40:00Z")
    entry.interruptionMinutes = 10
    entry.setting = .walking
    entry.attended = [supervisee]
    entry.effectOfWorkTalkedAbout = true
    entry.next = .on(self.day("2026-03-02"))
    entry.chosenCase = children.first.map { .about($0) }
    return .stored(
      entry,
      cases: children.map { child in
        var discussion = CaseDiscussion(youngPerson: child, outcome: .noChange)
        discussion.id = CaseDiscussion.ID(UUID())
        discussion.depth = .exploration
        return discussion
      })
  }

  static func assessment(
    _ reference: String, _ child: YoungPersonReference, by practitioner: Person.ID, _ team: Team.ID
  ) -> Assessment {
    guard let reference = AssessmentReference(reference) else {
      preconditionFailure("a sample is not blank")
    }
    return Assessment(
      id: Assessment.ID(UUID()), reference: reference, youngPerson: child, kind: .childAndFamily,
      practitioner: practitioner, team: team, referred: day("2026-01-05"),
      started: day("2026-01-06"), completed: day("2026-02-20"),
      overrunReason: words("ReasonForTakingLong"), mainWorkerChanged: false)
  }

  static func audit(of assessment: Assessment, by auditor: Person.ID) -> Audit {
    var entry = AuditEntry(
      assessment: assessment.id, auditor: auditor, date: day("2026-03-01"), selection: .random,
      blinded: true)
    for criterion in Criterion.allCases where criterion != .x1 && criterion != .x2 {
      entry.judgements[criterion] = JudgementEntry(score: .good)
    }
    entry.judgements[.c1] = JudgementEntry(score: .partlyThere, evidence: words("Page 3"))
    entry.judgements[.c9] = JudgementEntry(shouldHaveBeenThere: true)
    for fact in AuditFact.allCases { entry.facts[fact] = FactEntry(.notApplicable) }
    entry.facts[.sharedWithFamily] = FactEntry(.no, whyNot: words("Not safe"))
    entry.holisticGrade = .good
    return .stored(entry)
  }
}
