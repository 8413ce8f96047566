import Testing

@testable import Workbook

struct AuditTests {
  static func complete() throws -> AuditEntry {
    var entry = AuditEntry(
      assessment: Given.id(50), auditor: Given.colleague, date: try Given.day("2026-05-01"),
      selection: .random, blinded: true)
    for criterion in Criterion.indexed + [.o1] {
      entry.judgements[criterion] = JudgementEntry(score: .good)
    }
    for fact in AuditFact.allCases { entry.facts[fact] = FactEntry(.notApplicable) }
    return entry
  }

  private func faults(_ change: (inout AuditEntry) throws -> Void) throws -> [Breach] {
    var entry = try Self.complete()
    try change(&entry)
    let content = try Given.content()
    return breaches { () throws(Breaches) in _ = try Audit.check(entry, content: content) }
  }

  @Test func `a complete audit is accepted and its index is the mean of C1 to C10`() throws {
    var entry = try Self.complete()
    entry.judgements[.c1] = JudgementEntry(score: .veryStrong)
    entry.judgements[.o1] = JudgementEntry(
      score: .notGoodEnough, evidence: try Given.words("No trace after page 2"))
    let audit = try Audit.check(entry, content: try Given.content())
    #expect(audit.qualityIndex == 3.1)
    #expect(audit.countedScores == [4, 3, 3, 3, 3, 3, 3, 3, 3, 3, 0, 0, 1])
  }

  @Test func `the index is given only when eight criteria were scored`() throws {
    var entry = try Self.complete()
    let because = try Given.words("No such agency here")
    entry.judgements[.c5] = JudgementEntry(notApplicableBecause: because)
    entry.judgements[.c10] = JudgementEntry(shouldHaveBeenThere: false)
    let content = try Given.content()
    #expect(try Audit.check(entry, content: content).qualityIndex == 3)
    entry.judgements[.c9] = JudgementEntry(notApplicableBecause: because)
    #expect(try Audit.check(entry, content: content).qualityIndex == nil)
    entry.judgements[.c10] = JudgementEntry(shouldHaveBeenThere: true)
    #expect(try Audit.check(entry, content: content).qualityIndex == 2.75)
  }

  @Test func `every criterion from C1 to C10 and oversight is judged`() throws {
    let found = try faults { $0.judgements = [:] }
    #expect(
      found.pointers == (Criterion.indexed + [.o1]).map { "/judgements/\($0.rawValue)" })
    #expect(found.first?.message == "C1 has not been judged.")
  }

  @Test func `a score below 3 says where the evidence is`() throws {
    let found = try faults {
      $0.judgements[.c2] = JudgementEntry(score: .partlyThere)
      $0.judgements[.c3] = JudgementEntry(score: .partlyThere, evidence: Words("Page 4"))
    }
    #expect(
      found == [
        Breach(
          "/judgements/C2/evidence", .required,
          "C2 is scored below 3: say in one line where the evidence is.")
      ])
  }

  @Test func `a criterion has one of three answers`() throws {
    let found = try faults {
      $0.judgements[.c1] = JudgementEntry()
      $0.judgements[.c2] = JudgementEntry(score: .good, shouldHaveBeenThere: true)
    }
    #expect(found.map(\.code) == [.required, .conflict])
    #expect(found.pointers == ["/judgements/C1", "/judgements/C2"])
  }

  @Test func `X1 is judged when a tool was used, and only then`() throws {
    #expect(
      try faults { $0.tools = [ListItemID("TOOL-SERAF")] }.pointers == ["/judgements/X1"])
    let without = try faults { $0.judgements[.x1] = JudgementEntry(score: .good) }
    #expect(
      without.map(\.message) == [
        "X1 judges how a tool was used: name the tool, or leave X1 out."
      ])
    let both = try faults {
      $0.tools = [ListItemID("TOOL-SERAF")]
      $0.judgements[.x1] = JudgementEntry(score: .good)
    }
    #expect(both == [])
  }

  @Test func `X2 is judged when there is a justice process, and only then`() throws {
    #expect(try faults { $0.justiceProcess = true }.pointers == ["/judgements/X2"])
    #expect(
      try faults { $0.judgements[.x2] = JudgementEntry(score: .good) }.map(\.code)
        == [.notAllowed])
  }

  @Test func `a tool that is not on the list is refused`() throws {
    let found = try faults {
      $0.tools = [ListItemID("OUT-1")]
      $0.judgements[.x1] = JudgementEntry(score: .good)
    }
    #expect(
      found.map(\.message) == [
        "OUT-1 belongs to the signs that danger is falling, not to the assessment tools."
      ])
  }

  @Test(arguments: [Criterion.c2, .c4, .c8])
  func `the grade of the whole cannot exceed 2 when a grave criterion is 1`(
    criterion: Criterion
  ) throws {
    let found = try faults {
      $0.holisticGrade = .good
      $0.judgements[criterion] = JudgementEntry(
        score: .notGoodEnough, evidence: Words("Page 1"))
    }
    #expect(
      found.map(\.message) == [
        "The grade of the whole cannot exceed 2, because \(criterion.rawValue) is 1."
      ])
  }

  @Test func `what should have been there and is not caps the grade too`() throws {
    let capped = try faults {
      $0.holisticGrade = .good
      $0.judgements[.c8] = JudgementEntry(shouldHaveBeenThere: true)
    }
    #expect(capped.pointers == ["/holisticGrade"])
    let two = try faults {
      $0.holisticGrade = .partlyThere
      $0.judgements[.c8] = JudgementEntry(shouldHaveBeenThere: true)
    }
    #expect(two == [])
  }

  @Test func `facts ask for their detail`() throws {
    let found = try faults {
      $0.facts[.sharedWithThem] = FactEntry(.yes)
      $0.facts[.sharedWithFamily] = FactEntry(.no)
      $0.facts[.moreThanOneAgency] = nil
    }
    #expect(
      Set(found.pointers) == [
        "/facts/sharedWithThem/on", "/facts/sharedWithThem/form",
        "/facts/sharedWithThem/couldReadIt", "/facts/sharedWithFamily/whyNot",
        "/facts/moreThanOneAgency",
      ])
    #expect(
      found.message(at: "/facts/moreThanOneAgency")
        == "Was information from more than one agency used? Answer yes, no or not applicable.")
  }

  @Test func `immediate risk is told to the manager before the audit is finished`() throws {
    let found = try faults {
      $0.immediateRisk = ImmediateRiskEntry(what: Words("A"), managerTold: nil, toldAt: nil)
    }
    #expect(
      found.message(at: "/immediateRisk/managerTold")
        == "Tell the responsible manager now, before the audit is finished, and say whom you told.")
    #expect(found.count == 2)
  }
}

struct AuditCircumstancesTests {
  private static func circumstances() throws -> AuditCircumstances {
    let reference = try #require(AssessmentReference("A-100"))
    return AuditCircumstances(
      now: try Given.instant("2026-05-02T12:00:00Z"),
      assessment: Assessment(
        id: Given.id(50), reference: reference, youngPerson: try Given.child(),
        kind: .childAndFamily, practitioner: Given.supervisee, team: Given.id(9),
        referred: try Given.day("2026-01-12"), started: try Given.day("2026-01-14"),
        completed: try Given.day("2026-03-02"), overrunReason: nil, mainWorkerChanged: false),
      relationships: [], auditorsAllocations: [], line: [], earlierAuditors: [])
  }

  private func broken(
    _ change: (inout AuditEntry, inout AuditCircumstances) throws -> Void
  ) throws -> [Breach] {
    var entry = try AuditTests.complete()
    var circumstances = try Self.circumstances()
    try change(&entry, &circumstances)
    return try Audit.check(entry, content: try Given.content())
      .rulesBroken(given: circumstances)
  }

  private func tie(_ from: String, _ until: String?) throws -> Relationship {
    Relationship(
      id: Given.id(1), kind: .supervising, holder: Given.colleague, subject: Given.supervisee,
      from: try Given.day(from), until: try until.map(Given.day))
  }

  @Test func `an auditor without any tie may audit`() throws {
    #expect(try broken { _, _ in } == [])
  }

  @Test func `nobody audits someone they supervised in the window`() throws {
    // 180 days before 2 March 2026 is 3 September 2025, earlier than the referral.
    let inside = try broken { $1.relationships = [try tie("2024-01-01", "2025-09-03")] }
    #expect(
      inside == [
        Breach(
          "/assessment", .conflict,
          "You supervised this practitioner, or covered for their supervisor, since 3 September 2025: "
            + "another auditor must judge this assessment.")
      ])
    #expect(try broken { $1.relationships = [try tie("2024-01-01", "2025-09-02")] } == [])
    #expect(try broken { $1.relationships = [try tie("2026-04-30", nil)] }.count == 1)
    #expect(try broken { $1.relationships = [try tie("2026-05-03", nil)] } == [])
  }

  @Test func `a long assessment's window begins with its referral`() throws {
    let found = try broken {
      let whole = $1.assessment
      $1.assessment = Assessment(
        id: whole.id, reference: whole.reference, youngPerson: whole.youngPerson,
        kind: whole.kind, practitioner: whole.practitioner, team: whole.team,
        referred: try Given.day("2025-06-02"), started: try Given.day("2025-06-04"),
        completed: whole.completed, overrunReason: Words("Court"), mainWorkerChanged: false)
      $1.relationships = [try tie("2024-01-01", "2025-06-02")]
    }
    #expect(found.first?.message.contains("since 2 June 2025") == true)
  }

  @Test func `nobody audits their own work, their case, their line or twice`() throws {
    let found = try broken {
      $0.auditor = Given.supervisee
      $1.auditorsAllocations = [
        Allocation(
          id: Given.id(3), practitioner: Given.supervisee, youngPerson: try Given.child("fic-001"),
          from: try Given.day("2020-01-01"), until: try Given.day("2020-02-01"))
      ]
      $1.line = [Given.supervisee]
      $1.earlierAuditors = [Given.supervisee]
    }
    #expect(
      found.map(\.message) == [
        "You wrote it yourself; You worked with this young person; You are in this practitioner's line of "
          + "management; You have audited it already: another auditor must judge this assessment."
      ])
  }

  @Test func `an audit lies between completion and today`() throws {
    #expect(
      try broken { entry, _ in entry.date = try Given.day("2026-05-03") }.pointers == ["/date"])
    #expect(
      try broken { entry, _ in entry.date = try Given.day("2026-03-01") }.pointers == ["/date"])
    let underWay = try broken {
      let whole = $1.assessment
      $1.assessment = Assessment(
        id: whole.id, reference: whole.reference, youngPerson: whole.youngPerson,
        kind: whole.kind, practitioner: whole.practitioner, team: whole.team,
        referred: whole.referred, started: whole.started, completed: nil, overrunReason: nil,
        mainWorkerChanged: false)
    }
    #expect(
      underWay.map(\.message) == [
        "This assessment is not completed: it can be audited when it is."
      ])
  }
}

struct AssessmentTests {
  private static func entry() throws -> AssessmentEntry {
    AssessmentEntry(
      reference: AssessmentReference("A-100"), youngPerson: try Given.child(),
      kind: .childAndFamily, practitioner: Given.supervisee, team: Given.id(9),
      referred: try Given.day("2026-03-02"), started: try Given.day("2026-03-03"),
      completed: try Given.day("2026-05-07"))
  }

  private func faults(_ change: (inout AssessmentEntry) throws -> Void) throws -> [Breach] {
    var entry = try Self.entry()
    try change(&entry)
    let days = try Given.workingDays()
    return breaches { () throws(Breaches) in
      _ = try Assessment.check(entry, id: Given.id(50), workingDays: days)
    }
  }

  @Test func `45 working days need no reason, one more does`() throws {
    // 2 March to 7 May 2026: 48 weekdays less Good Friday, Easter Monday and the early May holiday.
    #expect(try faults { _ in } == [])
    let late = try faults { $0.completed = try Given.day("2026-05-08") }
    #expect(
      late == [
        Breach(
          "/overrunReason", .required,
          "It took 46 working days from referral, and 45 is the most: say why.")
      ])
    let explained = try faults {
      $0.completed = try Given.day("2026-05-08")
      $0.overrunReason = Words("The interpreter was ill")
    }
    #expect(explained == [])
  }

  @Test func `its days come in order and its references are given`() throws {
    let found = try faults {
      $0.reference = nil
      $0.youngPerson = nil
      $0.started = try Given.day("2026-03-01")
      $0.completed = try Given.day("2026-02-28")
    }
    #expect(found.pointers == ["/reference", "/youngPerson", "/started", "/completed"])
  }

  @Test func `it belongs to people and teams that exist and to days that have been`() throws {
    let assessment = try Assessment.check(
      try Self.entry(), id: Given.id(50), workingDays: try Given.workingDays())
    #expect(assessment.workingDaysTaken(try Given.workingDays()) == 45)
    let broken = assessment.rulesBroken(
      on: try Given.day("2026-05-01"), practitioner: nil, teamExists: false)
    #expect(broken.pointers == ["/completed", "/team", "/practitioner"])
    let fine = assessment.rulesBroken(
      on: try Given.day("2026-05-07"), practitioner: try Given.somebody(Given.supervisee),
      teamExists: true)
    #expect(fine == [])
  }
}
