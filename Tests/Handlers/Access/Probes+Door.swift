import Workbook
import WorkbookProtocol

extension Families {
  /// What somebody does about their own ways in. The acts among them have no dry run: nothing that they need is there, so
  /// whoever may call them is stopped by a rule.
  var doorProbes: [Probe] {
    [
      Probe(AuthSignOut.self) { _, _ in .init() },
      Probe(AuthChangePassword.self, stopsAtRule: true) { _, _ in
        .init(new: "five green lanterns", username: "somebody")
      },
      Probe(AuthEnrolSecondFactor.self) { _, _ in .init() },
      Probe(AuthConfirmSecondFactor.self, stopsAtRule: true) { _, _ in .init(code: "000000") },
      Probe(AuthListSessions.self) { _, _ in .init() },
      Probe(AuthEndSession.self, about: .browsers) { target, _ in
        .init(id: target.id, idempotencyKey: "auth.endSession", dryRun: true)
      },
      Probe(AuthApproveDevice.self, stopsAtRule: true) { _, _ in
        .init(userCode: "0000-0000", approve: false)
      },
    ]
  }

  var governanceProbes: [Probe] {
    [
      Probe(GovernanceBreakGlass.self) { _, _ in
        .init(reason: "A child at the police station", youngPerson: "LS-0", dryRun: true)
      },
      Probe(GovernanceListBreakGlass.self) { _, _ in .init() },
      Probe(GovernanceReviewBreakGlass.self, about: .brokenGlass) { target, _ in
        .init(
          id: target.id, justified: true, note: "It had to be.", ifRevision: 1,
          idempotencyKey: "governance.reviewBreakGlass", dryRun: true)
      },
      Probe(GovernanceHoldNotice.self, about: .brokenGlass) { target, _ in
        .init(
          id: target.id, reason: "An investigation is under way", ifRevision: 1,
          idempotencyKey: "governance.holdNotice", dryRun: true)
      },
      Probe(GovernanceShowNotice.self, about: .brokenGlass, stopsAtRule: true) { target, _ in
        .init(
          id: target.id, ifRevision: 1, idempotencyKey: "governance.showNotice", dryRun: true)
      },
    ]
  }
}
