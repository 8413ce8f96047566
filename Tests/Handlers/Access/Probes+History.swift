import Workbook
import WorkbookProtocol

extension Families {
  var historyProbes: [Probe] {
    [
      Probe(RecordsHistory.self, about: .histories) { .init(record: $0.id, reason: $1) },
      Probe(SupervisionAddAddendum.self, about: .sessions) { target, _ in
        .init(
          id: target.id, text: "It was Thursday.", ifRevision: 1,
          idempotencyKey: "supervision.addAddendum", part: .case, discussion: target.discussion,
          dryRun: true)
      },
    ]
  }
}

extension Family {
  /// Every kind of record whose history is shown. The service is run by people's own records and by roles held.
  var histories: [Target] {
    (people + grants).filter { !$0.isMissing }.map { target in
      Target(
        name: "\(target.name) (history)", id: target.id,
        relations: target.relations.intersection([.oneself]).union([.register]))
    } + assessments.filter { !$0.isMissing } + sessions
  }
}
