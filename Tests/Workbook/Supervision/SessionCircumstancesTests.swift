import Testing

@testable import Workbook

struct SessionCircumstancesTests {
  private static func circumstances() throws -> SessionCircumstances {
    SessionCircumstances(
      now: try Given.instant("2026-03-11T12:00:00Z"), recorder: Given.supervisor,
      people: [
        Given.supervisor: try Given.somebody(Given.supervisor),
        Given.supervisee: try Given.somebody(Given.supervisee),
        Given.colleague: try Given.somebody(Given.colleague),
      ],
      relationships: [
        Relationship(
          id: Given.id(1), kind: .supervising, holder: Given.supervisor,
          subject: Given.supervisee, from: try Given.day("2025-01-01"))
      ])
  }

  private func broken(
    _ kind: SessionKind = .individual,
    _ change: (inout SessionEntry, inout SessionCircumstances) throws -> Void
  ) throws -> [Breach] {
    var entry = try Entries.complete(kind)
    var circumstances = try Self.circumstances()
    try change(&entry, &circumstances)
    return try RecordedSession.check(entry, content: try Given.content())
      .rulesBroken(given: circumstances)
  }

  @Test func `a session by its supervisor breaks no rule`() throws {
    #expect(try broken { _, _ in } == [])
  }

  @Test func `a session in the future cannot have been held`() throws {
    let begins = try broken { $1.now = try Given.instant("2026-03-10T08:59:59Z") }
    #expect(
      begins == [
        Breach(
          "/actualStart", .conflict,
          "The session begins in the future, so it cannot have been held: record it as planned, or correct the time."
        )
      ])
    let ends = try broken { $1.now = try Given.instant("2026-03-10T10:00:00Z") }
    #expect(ends.pointers == ["/actualEnd"])
  }

  @Test func `a session lies within the posts of both parties`() throws {
    let early = try broken {
      $1.people[Given.supervisee] = try Given.somebody(Given.supervisee, started: "2026-03-11")
    }
    #expect(
      early.map(\.message) == [
        "This person's post began on 11 March 2026, after the session on 10 March 2026."
      ])
    let late = try broken {
      $1.people[Given.supervisor] = try Given.somebody(Given.supervisor, left: "2026-03-09")
    }
    #expect(
      late.map(\.message) == [
        "This person left on 9 March 2026, before the session on 10 March 2026."
      ])
  }

  @Test func `whoever does not supervise somebody keeps no personal part about them`() throws {
    let found = try broken(.adHoc) { entry, circumstances in
      var part = PersonalPart()
      part.workload = Words("a")
      entry.personalPart = part
      circumstances.relationships = []
    }
    #expect(found.pointers == ["/personalPart"])
  }

  @Test func `another agency's staff keep leave, performance and wellbeing to themselves`() throws {
    func parts(_ entry: inout SessionEntry) {
      var part = PersonalPart()
      part.leave = Words("a")
      part.performance = Words("b")
      part.wellbeing = Words("c")
      part.workload = Words("d")
      entry.personalPart = part
    }
    #expect(try broken { entry, _ in parts(&entry) } == [])
    let other = try Given.somebody(Given.supervisee, agency: "Harbour Trust")
    let found = try broken {
      parts(&$0)
      $1.people[Given.supervisee] = other
    }
    #expect(
      found.pointers == [
        "/personalPart/leave", "/personalPart/performance", "/personalPart/wellbeing",
      ])
    let agreed = try broken {
      parts(&$0)
      $1.people[Given.supervisee] = other
      $1.withSharingAgreement = [Given.supervisee]
    }
    #expect(agreed == [])
  }

  @Test func `only the supervisor or who covers on that day records`() throws {
    #expect(try broken { $1.recorder = Given.colleague }.pointers == ["/supervisor"])
    let covering = try broken {
      $1.recorder = Given.colleague
      $1.relationships.append(
        Relationship(
          id: Given.id(2), kind: .covering, holder: Given.colleague, subject: Given.supervisee,
          from: try Given.day("2026-03-10"), until: try Given.day("2026-03-10")))
    }
    #expect(covering == [])
    let dayBefore = try broken {
      $1.recorder = Given.colleague
      $1.relationships.append(
        Relationship(
          id: Given.id(2), kind: .covering, holder: Given.colleague, subject: Given.supervisee,
          from: try Given.day("2026-03-09"), until: try Given.day("2026-03-09")))
    }
    #expect(dayBefore.pointers == ["/supervisor"])
  }

  @Test func `individual supervision rests on a tie, a consultation does not`() throws {
    #expect(try broken { $1.relationships = [] }.pointers == ["/supervisees/0"])
    #expect(try broken(.caseConsultation) { $1.relationships = [] } == [])
  }

  @Test func `people who are not on the list are named by their place`() throws {
    let found = try broken(.group) { entry, _ in
      entry.attended = [Given.stranger]
      entry.actions = [
        ActionEntry(text: Words("Ring"), owner: Given.stranger, due: Day(ordinal: 30_000))
      ]
    }
    #expect(found.pointers == ["/attended/0", "/actions/0/owner"])
  }

  @Test func `a short talk that names no time was on the day it was put down`() throws {
    var entry = try Entries.complete(.adHoc)
    entry.actualStart = nil
    entry.actualEnd = nil
    let today = try Given.day("2026-03-11")
    #expect(entry.day(recordedOn: today) == today)
  }
}
