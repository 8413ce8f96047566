import Workbook
import WorkbookProtocol

extension Families {
  /// One probe for every method that asks who is calling. A method that is missing here fails a test.
  var probes: [Probe] {
    peopleProbes + supervisionProbes + assessmentProbes + roleProbes + authProbes + otherProbes
      + doorProbes + governanceProbes + historyProbes + exportProbes + accessLogProbes
      + holdProbes + resilienceProbes + participationProbes
      + safeguardingProbes
  }

  private var peopleProbes: [Probe] {
    let (team, spare) = (team.description, spare.description)
    let organisation = organisation.description
    let byRole: Set = ["stranger of the same team", "missing"]
    return [
      Probe(PeopleAdd.self) { _, _ in
        .init(
          person: .init(
            name: "New", discipline: .nursing, agency: "NHS (fictional)", team: team,
            careerStage: .student, started: "2026-03-02"), idempotencyKey: "people.add",
          dryRun: true)
      },
      Probe(PeopleUpdate.self, about: .people) { target, _ in
        .init(
          id: target.id, ifRevision: 1, idempotencyKey: "people.update", objectsToLinking: true,
          dryRun: true)
      },
      Probe(PeopleGet.self, about: .people) { .init(id: $0.id, reason: $1) },
      Probe(PeopleList.self) { _, _ in .init() },
      Probe(PeopleLeave.self, about: .people, only: byRole) { target, _ in
        .init(
          id: target.id, left: "2026-03-02", ifRevision: 1, idempotencyKey: "people.leave",
          dryRun: true)
      },
      Probe(PeopleAssignSupervisor.self, about: .people) { target, _ in
        .init(
          person: target.id, supervisor: spare, kind: .covering, from: "2026-03-02",
          idempotencyKey: "people.assignSupervisor", until: "2026-03-06", dryRun: true)
      },
      Probe(
        PeopleAllocate.self, about: .people,
        only: [
          "supervisee", "former supervisee", "covered", "own supervisor",
          "stranger of the same team", "in a unit that a leader leads", "leaver", "missing",
        ]
      ) { target, _ in
        .init(
          practitioner: target.id, youngPerson: "LS-0", from: "2026-03-02",
          idempotencyKey: "people.allocate", dryRun: true)
      },
      Probe(PeopleRecordAbsence.self, about: .people) { target, _ in
        .init(
          person: target.id, from: "2026-03-04", until: "2026-03-05",
          idempotencyKey: "people.recordAbsence", dryRun: true)
      },
      Probe(TeamsAdd.self) { _, _ in
        .init(
          name: "New service", level: .service, idempotencyKey: "teams.add",
          parent: organisation, dryRun: true)
      },
      Probe(TeamsList.self) { _, _ in .init() },
    ]
  }

  private var supervisionProbes: [Probe] {
    [
      Probe(
        SupervisionRecord.self, about: .people,
        only: [
          "supervisee", "former supervisee", "covered", "stranger of the same team", "missing",
        ],
        denial: .rule
      ) { target, _ in
        var entry = Wire.SessionEntry(
          kind: .external, status: .held, supervisor: target.supervisor,
          supervisees: [target.id], actualStart: "2026-02-27T10:00:00Z",
          actualEnd: "2026-02-27T11:00:00Z")
        entry.setting = .video
        return .init(session: entry, idempotencyKey: "supervision.record", dryRun: true)
      },
      Probe(SupervisionGet.self, about: .sessions) { .init(id: $0.id, reason: $1) },
      Probe(SupervisionList.self) { .init(reason: $1) },
      Probe(SupervisionConfirm.self, about: .sessions) { target, _ in
        .init(
          session: target.id, happened: true, idempotencyKey: "supervision.confirm", minutes: 95,
          interrupted: false, dryRun: true)
      },
      Probe(SupervisionRateDepth.self, about: .sessions) { target, _ in
        .init(
          discussion: target.discussion, depth: 2, idempotencyKey: "supervision.rateDepth",
          dryRun: true)
      },
      Probe(SupervisionRateUsefulness.self, about: .sessions) { target, _ in
        .init(
          session: target.id,
          usefulness: .init(spokeHonestly: 3, thinkingMoved: 3, knowWhatHappensNext: 3),
          idempotencyKey: "supervision.rateUsefulness", dryRun: true)
      },
      Probe(SupervisionDue.self, about: .people) { target, _ in .init(person: target.id) },
      Probe(PromptsList.self) { _, _ in .init() },
      Probe(ListsList.self) { _, _ in .init() },
      Probe(PolicyList.self) { _, _ in .init() },
    ]
  }

  private var assessmentProbes: [Probe] {
    let (team, stranger) = (team, stranger)
    return [
      Probe(AssessmentsRegister.self) { _, _ in
        .init(
          assessment: Entry.assessment("C-1", of: "LS-0", by: stranger, in: team),
          idempotencyKey: "assessments.register", dryRun: true)
      },
      Probe(AssessmentsAudit.self, about: .assessments, only: ["unrelated", "missing"]) {
        target, _ in
        .init(
          assessment: target.id, audit: Entry.audit(), idempotencyKey: "assessments.audit",
          dryRun: true)
      },
      Probe(AssessmentsGet.self, about: .assessments) { target, _ in .init(id: target.id) },
      Probe(AssessmentsList.self) { _, _ in .init() },
      Probe(ReportsAssessmentLink.self) { _, _ in
        .init(period: .init(from: "2026-01-01", until: "2026-03-31"))
      },
    ]
  }

  private var roleProbes: [Probe] {
    [
      Probe(
        RolesGrant.self, about: .people, only: ["stranger of the same team", "missing"]
      ) { target, _ in
        .init(
          person: target.id, role: .practitioner, from: "2026-03-02",
          idempotencyKey: "roles.grant", dryRun: true)
      },
      Probe(RolesApprove.self, about: .grants) { target, _ in
        .init(id: target.id, ifRevision: 1, idempotencyKey: "roles.approve", dryRun: true)
      },
      Probe(RolesRevoke.self, about: .grants) { target, _ in
        .init(
          id: target.id, reason: "No longer needed", ifRevision: 1,
          idempotencyKey: "roles.revoke", dryRun: true)
      },
      Probe(RolesList.self) { _, _ in .init() },
    ]
  }

  private var authProbes: [Probe] {
    [
      Probe(
        AuthInvite.self, about: .people, only: ["stranger of the same team", "missing"]
      ) { target, _ in
        .init(person: target.id, idempotencyKey: "auth.invite", dryRun: true)
      },
      Probe(AuthWhoAmI.self) { _, _ in .init() },
      Probe(AuthCreateToken.self) { _, _ in
        .init(label: "Another", days: 1, idempotencyKey: "auth.createToken", dryRun: true)
      },
      Probe(AuthListTokens.self) { _, _ in .init() },
      Probe(AuthRevokeToken.self, about: .tokens) { target, _ in
        .init(id: target.id, idempotencyKey: "auth.revokeToken", dryRun: true)
      },
    ]
  }

  private var otherProbes: [Probe] {
    [Probe(RecordsChanges.self) { _, _ in .init(since: 0) }]
  }
}
