import Workbook
import WorkbookProtocol

extension Families {
  /// What is handed to people about themselves. A field of the record about each person is left out: everybody has a name.
  var exportProbes: [Probe] {
    // Nobody answers their own request.
    let others: Set = ["stranger of the same team", "missing"]
    return [
      Probe(
        GovernanceExportPerson.self, about: .people, only: others, alwaysGivesReason: true
      ) { target, _ in
        .init(reason: "A request of last week", person: target.id)
      },
      Probe(GovernanceRedact.self, about: .people, only: others) { target, _ in
        .init(
          reason: "They asked for it", record: target.id, field: "name",
          idempotencyKey: "governance.redact", person: target.id, dryRun: true)
      },
      // Nothing was left out of anything: whoever may is told that.
      Probe(GovernanceUnredact.self, stopsAtRule: true) { _, _ in
        .init(
          id: "00000000-0000-7000-8000-000000000abc", ifRevision: 1,
          idempotencyKey: "governance.unredact", dryRun: true)
      },
    ]
  }
}
