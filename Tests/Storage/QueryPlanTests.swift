import Foundation
import GRDB
import Sealing
import Synchronization
import Testing
import Workbook

@testable import Storage

private final class Seen: Sendable {
  let sql = Mutex<Set<String>>([])
}

/// No statement reads a whole table that grows, except where the whole is what it is about.
@Suite struct QueryPlanTests {
  private static let growing: Set<String> = [
    "person", "account", "relationship", "allocation", "role_grant", "token", "invitation",
    "absence", "child", "session", "session_person", "case_discussion", "discussion_person",
    "action", "assessment_reference", "assessment", "audit", "sealed", "record_revision",
    "change", "access_log", "idempotency", "check_in", "contact_wish", "promise",
    "contribution", "contribution_step", "follow_code", "participation_slip", "session_addendum",
    "break_glass", "redaction", "concern",
  ]

  @Test func `every statement finds its rows by an index`() async throws {
    let seen = Seen()
    let test = try TestStore { configuration in
      configuration.trace = { sql in seen.sql.withLock { _ = $0.insert(sql) } }
    }
    seen.sql.withLock { $0 = [] }
    try await runEverything(test)
    let statements = seen.sql.withLock { $0 }.filter(Self.isPlanned)
    #expect(statements.count > 60, "the scenario runs what there is")
    try await test.store.read { snapshot throws in
      for sql in statements {
        let explained = try snapshot.db.makeStatement(sql: "EXPLAIN QUERY PLAN \(sql)")
        explained.setUncheckedArguments(StatementArguments())
        let plan = try Row.fetchAll(explained).map { $0["detail"] as String }
        for step in plan where Self.scansGrowingTable(step) {
          Issue.record("\(step)\n\(sql)")
        }
      }
    }
  }

  @Test func `wishes are found by whom they ask, not by going through those of everybody`()
    async throws
  {
    let seen = Seen()
    let test = try TestStore { configuration in
      configuration.trace = { sql in seen.sql.withLock { _ = $0.insert(sql) } }
    }
    try await test.store.read { snapshot throws in
      _ = try snapshot.contactWishes(
        for: Person.ID(UUID()), withContacted: true, after: nil, limit: 5)
      let sql = try #require(seen.sql.withLock { $0.first { $0.contains("FROM contact_wish") } })
      let explained = try snapshot.db.makeStatement(sql: "EXPLAIN QUERY PLAN \(sql)")
      explained.setUncheckedArguments(StatementArguments())
      let plan = try Row.fetchAll(explained).map { $0["detail"] as String }
      #expect(plan == ["SEARCH contact_wish USING INDEX contact_wish_by_asked (asked=? AND id>?)"])
    }
  }

  private static func isPlanned(_ sql: String) -> Bool {
    ["SELECT", "WITH", "INSERT", "UPDATE", "DELETE"].contains { sql.hasPrefix($0) }
      && !sql.contains("/* whole table */") && !sql.contains("sqlite_")
      && !sql.contains("pragma_") && !sql.contains("grdb_migrations")
  }

  /// `SCAN session`, with or without an index: either way every row is visited.
  private static func scansGrowingTable(_ step: String) -> Bool {
    let words = step.split(separator: " ")
    return words.count > 1 && words[0] == "SCAN" && growing.contains(String(words[1]))
  }

  private func runEverything(_ test: TestStore) async throws {
    let (supervisor, supervisee) = (Sample.person("Supervisor"), Sample.person("Supervisee"))
    let council = Sample.team("Council", .organisation)
    let child = Sample.child("LS-1")
    let (vault, now) = (test.store.vault, TestStore.now)
    let today = now.day
    try await test.add(supervisor, supervisee)
    let assessment = Sample.assessment("A-1", child, by: supervisee.id, council.id)
    let session = Sample.everything(supervisor.id, supervisee.id, child, Sample.child("LS-2"))
    let sessionID = try await test.record(session, by: supervisor.id)
    let record = try #require(try await test.store.read { try $0.session(sessionID) })
    let token = Token.random(from: .system)
    let code = OneTimeCode.random(groups: 4, from: .system)
    let (auditID, allocationID) = (Audit.ID(UUID()), Allocation.ID(UUID()))
    let act = test.act(
      by: supervisor.id, sealing: vault.keys(for: child), reason: Sample.words("To see"))
    try await test.store.write(act) { transaction throws in
      let key = IdempotencyKey("key", params: [1])
      _ = try transaction.once(key) { (supervisor.id.uuid, 1) }
      try transaction.add(council)
      _ = try transaction.update(supervisee, ifRevision: 1)
      _ = try transaction.update(council, ifRevision: 1)
      let tie = Relationship(
        id: Relationship.ID(UUID()), kind: .supervising, holder: supervisor.id,
        subject: supervisee.id, from: today)
      try transaction.add(tie)
      _ = try transaction.update(tie, ifRevision: 1)
      let grant = RoleGrant(
        id: RoleGrant.ID(UUID()), person: supervisor.id, role: .leader, unit: council.id,
        from: today, grantedBy: nil)
      try transaction.add(grant)
      _ = try transaction.update(grant, ifRevision: 1)
      try transaction.add(
        Allocation(
          id: allocationID, practitioner: supervisee.id, youngPerson: child, from: today))
      _ = try transaction.end(allocationID, until: today, ifRevision: 1)
      try transaction.setUsername(try #require(Username("supervisor")), of: supervisor.id)
      try transaction.invite(
        supervisee.id, with: code, id: UUID(), expires: now.adding(days: 7))
      if let invitation = try transaction.invitation(code, at: now) {
        try transaction.markUsed(invitation)
      }
      try transaction.add(
        token, id: UUID(), for: supervisor.id, name: "laptop", expires: now.adding(days: 1))
      try transaction.revokeTokens(of: supervisor.id)
      let absence = Absence(person: supervisee.id, from: today, until: today)
      if let absence { try transaction.add(absence, id: Absence.ID(UUID())) }
      try transaction.confirm(
        record, by: supervisee.id, happened: true, minutes: 90, interrupted: false)
      if let usefulness = Usefulness(
        spokeHonestly: 1, thinkingMoved: 2, knowWhatHappensNext: 3)
      {
        try transaction.rateUsefulness(record, by: supervisee.id, usefulness)
      }
      try transaction.rateDepth(
        record.discussions[0].id, in: record, by: supervisee.id, .update)
      try transaction.rateDepthForQuality(record.discussions[0].id, in: record, .update)
      _ = try transaction.setState(.agreed, of: sessionID, ifRevision: 1)
      if let action = session.entry.actions[0].id {
        _ = try transaction.closeAction(action, on: today, ifRevision: 1)
      }
      try transaction.register(assessment)
      _ = try transaction.update(assessment, ifRevision: 1)
      try transaction.insert(
        Sample.audit(of: assessment, by: supervisor.id), id: auditID, about: assessment)
      transaction.notes.read(.person(supervisee.id))
    }
    try await runResilience(test, council, supervisor, supervisee)
    try await runParticipation(test, supervisor, supervisee)
    try await runSigningIn(test, supervisor, supervisee)
    try await runGovernance(test, supervisor, supervisee)
    try await test.store.read { snapshot throws in
      _ = try snapshot.names(of: [supervisor.id])
      _ = try snapshot.people(limit: 5)
      _ = try snapshot.people(in: council.id, limit: 5)
      _ = try snapshot.accounts()
      _ = try snapshot.isEmpty()
      _ = try snapshot.teams()
      _ = try snapshot.units(within: council.id)
      _ = try snapshot.relationships(heldBy: supervisor.id)
      _ = try snapshot.relationships(about: supervisee.id)
      _ = try snapshot.supervisors(of: supervisee.id, from: today, until: today)
      _ = try snapshot.line(above: supervisee.id, on: today)
      _ = try snapshot.allocations(of: supervisee.id)
      _ = try snapshot.roleGrants(of: supervisor.id)
      _ = try snapshot.roleGrants(of: .leader)
      _ = try snapshot.standing(of: supervisor.id, on: today)
      _ = try snapshot.token(token, at: now)
      _ = try snapshot.absences(of: supervisee.id)
      _ = try snapshot.session(of: record.discussions[0].id)
      _ = try snapshot.entry(of: record, opening: .all)
      _ = try snapshot.sessions(
        in: [
          .supervisor(supervisor.id), .supervisee(supervisee.id), .attended(supervisee.id),
          .child(vault.tag(of: child)), .everybody,
        ], limit: 5)
      _ = try snapshot.assessment(assessment.reference)
      _ = try snapshot.assessments(
        in: [.practitioner(supervisee.id), .child(vault.tag(of: child)), .everybody], limit: 5)
      _ = try snapshot.audit(auditID)
      _ = try snapshot.audits(of: assessment.id)
      _ = try snapshot.auditors(of: assessment.id)
      _ = try snapshot.history(of: supervisee.id.uuid)
      _ = try snapshot.revisions(of: supervisee.id.uuid, limit: 5)
      _ = try snapshot.kind(of: supervisee.id.uuid)
      _ = try snapshot.addenda(to: record, opening: .all)
      _ = try snapshot.parties(to: assessment.id)
      _ = try snapshot.changeSequence()
      _ = try snapshot.changes(after: 0, limit: 5)
      _ = try snapshot.whoRead(supervisee.id, limit: 5)
      _ = try snapshot.whoRead(vault.tag(of: child), limit: 5)
      _ = try snapshot.accessLog(after: 0, limit: 5)
      for subject in [nil, .person(supervisee.id), .child(vault.tag(of: child))] as [AccessSubject?]
      {
        for by in [nil, supervisor.id] {
          let query = AccessLogQuery(
            subject: subject, by: by, notBy: supervisee.id, from: now, before: now)
          _ = try snapshot.accessLog(query, before: 9, limit: 5)
        }
      }
      _ = try snapshot.heldBreakGlasses(on: today)
      _ = try snapshot.linkRecords()
    }
  }

  private func runGovernance(
    _ test: TestStore, _ supervisor: Person, _ supervisee: Person
  ) async throws {
    let (today, me) = (TestStore.now.day, supervisee.id)
    let checkIn = try await test.checkIn(Sample.checkIn("2024-01"), of: me)
    let said = try await test.hear(Sample.contribution(Sample.feedback("Said")))
    let hold = try await test.hold(.everything, by: supervisor.id)
    await #expect(throws: StoreError.held) { try await test.withdraw(said) }
    await #expect(throws: StoreError.held) { try await test.delete(checkIn.id, of: me) }
    await #expect(throws: StoreError.held) {
      try await test.erase { try $0.erasePersonalParts(of: me) }
    }
    try await test.end(hold, by: supervisor.id)
    let erasure = Erasure(
      id: Erasure.ID(UUID()), of: .checkInsOf(me), reason: Sample.words("They asked"),
      by: supervisor.id, on: today)
    let act = test.act(by: supervisor.id, sealing: [.organisation])
    try await test.store.write(act) { transaction throws in
      try transaction.add(erasure)
      for records in RetentionRule.Records.allCases {
        _ = try transaction.due(records, on: Sample.day("2199-01-01"))
      }
      _ = try transaction.legalHolds()
      _ = try transaction.erasures()
      try transaction.eraseCheckIns(of: me)
      try transaction.eraseCheckIns(until: Sample.month("2024-01"))
      try transaction.erasePersonalParts(of: me)
      try transaction.eraseContribution(said, by: supervisor.id)
      try transaction.eraseFeedbackWithoutName(until: today)
    }
  }

  private func runSigningIn(
    _ test: TestStore, _ supervisor: Person, _ supervisee: Person
  ) async throws {
    let (now, random) = (TestStore.now, RandomBytes.system)
    let (cookie, device) = (Token.random(from: random), Token.random(from: random))
    let code = OneTimeCode.random(groups: 2, from: random)
    let name = try #require(Username("supervisor"))
    let hash = PasswordHash(
      cost: .standard, salt: Array(repeating: 1, count: 16), digest: Array(repeating: 2, count: 32))
    let session = BrowserSession(
      id: UUID(), person: supervisor.id, how: .password, at: now, provedAt: now, isLimited: true)
    let broken = BreakGlass(
      id: BreakGlass.ID(UUID()), by: supervisor.id, subject: .worker(supervisee.id),
      reason: Sample.words("An emergency"), at: now)
    let tag = test.store.vault.tag(ofSignIn: "supervisor")
    let act = test.act(by: supervisor.id, sealing: [.organisation])
    try await test.store.write(act) { transaction throws in
      try transaction.setPassword(hash, of: supervisor.id)
      try transaction.beginSecondFactor(.random(from: random), of: supervisor.id)
      try transaction.confirmSecondFactor(of: supervisor.id, usedStep: 1, recovery: [code])
      try transaction.useSecondFactor(of: supervisor.id, step: 2)
      _ = try transaction.useRecoveryCode(code, of: supervisor.id)
      try transaction.set(SignInPatience.none.failing(at: now), for: tag)
      try transaction.begin(session, with: cookie)
      try transaction.touch(session.id)
      try transaction.prove(session.id)
      _ = try transaction.endSessions(of: supervisor.id, except: session.id)
      try transaction.link("issuer|tenant|subject", to: supervisor.id)
      try transaction.add(
        device, shownAs: code, label: "laptop", expires: now.adding(minutes: 10))
      try transaction.decide(code, by: supervisor.id, approved: true)
      try transaction.add(broken)
      _ = try transaction.update(broken, ifRevision: 1)
      try transaction.clipAccess(of: supervisor.id, to: now.adding(days: 1))
    }
    try await test.store.read { snapshot throws in
      _ = try snapshot.password(of: name)
      _ = try snapshot.password(of: supervisor.id)
      _ = try snapshot.holder(of: name)
      _ = try snapshot.secondFactor(of: supervisor.id)
      _ = try snapshot.hasSecondFactor(supervisor.id)
      _ = try snapshot.hasSignedIn(supervisor.id)
      _ = try snapshot.patience(tag)
      _ = try snapshot.session(cookie, at: now)
      _ = try snapshot.session(session.id)
      _ = try snapshot.sessions(of: supervisor.id, at: now)
      _ = try snapshot.person(signedOnAs: "issuer|tenant|subject")
      _ = try snapshot.deviceRequest(device, at: now)
      _ = try snapshot.deviceRequest(shownAs: code, at: now)
      _ = try snapshot.waitingDevices(at: now)
      _ = try snapshot.breakGlass(broken.id)
      _ = try snapshot.breakGlasses()
      _ = try snapshot.breakGlasses(by: supervisor.id)
      _ = try snapshot.openGlass(of: supervisor.id, at: now)
      if let standing = try snapshot.standing(of: supervisee.id, on: now.day) {
        _ = try snapshot.breakGlasses(concerning: standing)
      }
    }
    try await test.store.write(act) { transaction throws in
      try transaction.forgetFailures(tag)
      try transaction.remove(device)
      try transaction.removeCredentials(of: supervisor.id)
    }
  }

  private func runResilience(
    _ test: TestStore, _ council: Team, _ supervisor: Person, _ supervisee: Person
  ) async throws {
    let (today, me) = (TestStore.now.day, supervisee.id)
    let checkIn = try await test.checkIn(Sample.checkIn("2026-02"), of: me)
    let wish = Sample.wish(from: me, to: supervisor.id)
    let promise = Sample.promise("A post", to: council.id, by: supervisor.id)
    let (quarter, brs) = (Quarter(of: today), Instrument.ID("BRS"))
    let act = test.act(by: me, sealing: [.organisation], reason: Sample.words("To see"))
    try await test.store.write(act) { transaction throws in
      _ = try transaction.onceInConfidence(IdempotencyKey("c", params: [1]), of: me) {
        (checkIn.id.uuid, 1)
      }
      _ = try transaction.replace(checkIn, of: me, wishes: [], sharedWith: [], ifRevision: 1)
      _ = try transaction.share(checkIn.id, of: me, with: [supervisor.id])
      try transaction.add(wish)
      _ = try transaction.confirmContact(wish.id, on: today, ifRevision: 1)
      try transaction.add(promise)
      _ = try transaction.update(
        promise.answered(.init(outcome: .kept, whatHappened: Sample.words("Done"), on: today)),
        ifRevision: 1)
      try transaction.keepRelease(of: quarter, [1], .standard)
      try transaction.setSmallestGroup(.standard)
      try transaction.enable(brs, wording: ["One"])
      try transaction.disable(brs)
    }
    try await test.store.read { snapshot throws in
      _ = try snapshot.checkIn(of: me, in: checkIn.month)
      _ = try snapshot.checkIns(of: me, before: nil, limit: 5)
      _ = try snapshot.checkIns(of: me, sharedWith: supervisor.id, before: nil, limit: 5)
      _ = try snapshot.foundedOn()
      _ = try snapshot.contactWishes(
        for: supervisor.id, withContacted: true, after: nil, limit: 5)
      _ = try snapshot.promises(to: [council.id])
      _ = try snapshot.releasedQuarters()
      _ = try snapshot.workforceRelease(of: quarter)
      _ = try snapshot.smallestGroup()
      _ = try snapshot.enabledInstruments()
      _ = try snapshot.workforceRecords(of: quarter)
      _ = try snapshot.supervisionHistory(of: me)
      _ = try snapshot.firstSessionDay()
    }
    try await test.delete(checkIn.id, of: me)
  }

  private func runParticipation(
    _ test: TestStore, _ lead: Person, _ worker: Person
  ) async throws {
    let (today, code) = (TestStore.now.day, Sample.randomCode())
    let activity = Sample.activity("What helps")
    let slip = ParticipationSlip(
      kind: .oneAnswer, activity: activity.id, workerPresent: false, until: today)
    let contribution = Sample.contribution(
      Sample.fullFeedback(activity: activity.id, about: worker.id, approver: lead.id),
      gatheredBy: lead.id)
    let concern = Concern(
      id: Concern.ID(UUID()),
      entry: ConcernEntry(
        noticedAt: TestStore.now, noticedBy: lead.id, exactWords: Sample.words("x"),
        immediateDanger: false),
      recordedBy: lead.id)
    try await test.makeSpareKeys()
    let act = test.act(by: lead.id, sealing: [.organisation])
    try await test.store.write(act) { transaction throws in
      try transaction.add(activity)
      _ = try transaction.update(activity, ifRevision: 1)
      _ = try transaction.set(ParticipationArrangements(), ifRevision: 0)
      try transaction.add(concern)
      _ = try transaction.update(concern, ifRevision: 1)
      try transaction.add(slip, code: code)
      try transaction.countWrongTry(ofSlip: code.publicPart)
      _ = try transaction.use(code)
      try transaction.add(contribution, code: code)
      try transaction.mark(contribution.id, aboutWorker: nil, mayBeComplaint: false)
      try transaction.confirmTranslation(
        TranslationCheck(
          key: "opening.1", textHash: Array(repeating: 1, count: 32),
          speaker: Sample.words("Siân"), on: today))
      try transaction.keepVoiceRelease(of: Quarter(of: today), [1], .standard)
      _ = try transaction.onceByTheDay(IdempotencyKey("k", params: [1])) {
        let step = HandlingStep(what: .acknowledged, on: today, by: lead.id)
        return (
          contribution.id.uuid,
          try transaction.record(step, of: contribution.id, path: .start, ifRevision: 1)
        )
      }
    }
    try await test.store.read { snapshot throws in
      _ = try snapshot.contribution(contribution.id)
      _ = try snapshot.contributionHeads(
        ContributionFilter(states: [.received], waitingForReading: true), after: nil, limit: 5)
      _ = try snapshot.contributions(receivedFrom: today, until: today)
      _ = try snapshot.contribution(with: code)
      _ = try snapshot.slip(with: code)
      _ = try snapshot.spareContributionKeys()
      _ = try snapshot.activity(activity.id)
      _ = try snapshot.activities()
      _ = try snapshot.participationSettings()
      _ = try snapshot.concern(concern.id)
      _ = try snapshot.concerns()
      _ = try snapshot.checkedTranslations()
      _ = try snapshot.voiceRelease(of: Quarter(of: today))
      _ = try snapshot.voiceReleasedQuarters()
      _ = try snapshot.feedbackRoute(on: today)
    }
    try await runExports(test, lead, worker)
    try await test.store.write(act) { _ = try $0.forget(code) }
    _ = try await test.withdraw(contribution.id)
  }

  private func runExports(_ test: TestStore, _ lead: Person, _ worker: Person) async throws {
    let child = test.store.vault.tag(of: Sample.child("LS-1"))
    let redaction = Sample.redaction("a passage", by: lead.id)
    try await test.store.write(test.act(by: lead.id, sealing: [.organisation])) { transaction in
      try transaction.add(redaction, about: .person(worker.id), quoting: .ofOrganisation)
      _ = try transaction.takeBack(redaction.id, ifRevision: 1)
    }
    try await test.store.read { snapshot throws in
      _ = try snapshot.redaction(redaction.id)
      for subject in [AccessSubject.person(worker.id), .child(child)] {
        _ = try snapshot.redactions(about: subject)
        _ = try snapshot.assessments(about: subject)
        _ = try snapshot.breakGlasses(about: subject)
      }
      _ = try snapshot.contributions(by: child)
      _ = try snapshot.allocations(of: Sample.child("LS-1"))
    }
  }
}
