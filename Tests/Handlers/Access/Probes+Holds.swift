import Workbook
import WorkbookProtocol

extension Families {
  /// What is kept and what is erased. Nothing is held or old enough here: what needs it stops at a rule.
  var holdProbes: [Probe] {
    [
      Probe(GovernanceSetHold.self, about: .people, only: ["stranger of the same team", "missing"])
      { target, _ in
        .init(
          reason: "A claim was announced", idempotencyKey: "governance.setHold", person: target.id,
          dryRun: true)
      },
      Probe(GovernanceEndHold.self, stopsAtRule: true) { _, _ in
        .init(
          reason: "The claim was settled", id: "00000000-0000-7000-8000-000000000abc",
          ifRevision: 1, idempotencyKey: "governance.endHold", dryRun: true)
      },
      Probe(GovernanceListHolds.self) { _, _ in .init() },
      Probe(GovernanceRetentionDue.self) { _, _ in .init() },
      Probe(GovernanceErase.self, about: .people, only: ["stranger of the same team", "missing"]) {
        target, _ in
        .init(reason: "A request of last week", checkInsOf: target.id, dryRun: true)
      },
      Probe(GovernanceListErasures.self) { _, _ in .init() },
    ]
  }
}
