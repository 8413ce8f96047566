import Testing

@testable import Workbook

/// A complete entry of every kind and phase, from which a test takes away what it is about.
enum Entries {
  static func complete(
    _ kind: SessionKind, _ phase: SessionRequirement.Phase = .tookPlace
  ) throws -> SessionEntry {
    let status: SessionStatus =
      switch phase {
      case .planned: .planned
      case .tookPlace: .held
      case .notHeld: .cancelled
      }
    var entry = SessionEntry(
      kind: kind, status: status, supervisor: Given.supervisor, supervisees: [Given.supervisee])
    switch phase {
    case .planned: entry.plannedStart = try Given.instant("2026-03-10T09:00:00Z")
    case .notHeld:
      entry.plannedStart = try Given.instant("2026-03-10T09:00:00Z")
      entry.notHeld = NotHeld(
        by: .supervisor, reason: .court, replacement: try Given.instant("2026-03-12T09:00:00Z"))
    case .tookPlace: try fill(&entry)
    }
    return entry
  }

  private static func fill(_ entry: inout SessionEntry) throws {
    entry.actualStart = try Given.instant("2026-03-10T09:00:00Z")
    entry.actualEnd = try Given.instant("2026-03-10T10:35:00Z")
    entry.interruptionMinutes = 0
    switch entry.kind {
    case .individual:
      entry.effectOfWorkTalkedAbout = true
      entry.next = .on(try Given.day("2026-04-07"))
      entry.cases = [
        try decided("FIC-001"),
        CaseDiscussionEntry(youngPerson: try Given.child("FIC-002"), outcome: .noChange),
      ]
      entry.chosenCase = .about(try Given.child("FIC-001"))
    case .group:
      entry.supervisees = [Given.supervisee, Given.colleague]
      entry.question = try Given.words("How do we stay in touch?")
      entry.takeAway = try Given.words("Ask who she rings first.")
    case .caseConsultation:
      entry.question = try Given.words("What are we not seeing?")
      entry.cases = [try decided("FIC-001")]
    case .adHoc: entry.cases = [try decided("FIC-001")]
    case .managementOversight:
      entry.lookedAt = try Given.words("The plan and the last four visits")
      entry.byWhen = try Given.day("2026-03-20")
      entry.told = try Given.words("The worker and the reviewing officer")
      entry.cases = [try decided("FIC-001")]
      entry.cases[0].decision?.reviewDate = nil
    case .observationDebrief:
      entry.observation = Observation(
        date: try Given.day("2026-03-09"), howAgreed: try Given.words("Asked the day before"),
        helped: try Given.words("The long silence"), toTry: try Given.words("Sit beside her"))
    case .postIncident:
      entry.afterIncident = AfterIncident(
        fitToBeAtWork: try Given.words("Yes, from tomorrow"),
        supportOffered: try Given.words("A day at home"),
        whoChecksIn: try Given.words("The deputy"), checkInOn: try Given.day("2026-03-12"))
    case .peer, .external: break
    }
  }

  static func decided(_ reference: String) throws -> CaseDiscussionEntry {
    var discussion = CaseDiscussionEntry(
      youngPerson: try Given.child(reference), outcome: .decided)
    discussion.them.words = try Given.words("\"I only feel safe at my nan's.\"")
    discussion.thinking.alternative = try Given.words("She is protecting her sister")
    discussion.thinking.whatWouldChangeOurMind = try Given.words("If the calls go on")
    discussion.depth = .exploration
    discussion.decision = DecisionEntry(
      kind: .change, text: try Given.words("Visit at her nan's"),
      because: Rationale(try Given.words("It is where she talks")),
      reviewDate: try Given.day("2026-04-07"))
    return discussion
  }
}
