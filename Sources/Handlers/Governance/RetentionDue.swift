import JSONRPC
import Storage
import Workbook
import WorkbookProtocol

extension Services {
  func retentionDue(
    _ params: GovernanceRetentionDue.Params, _ call: Call<Visit>
  ) async throws -> GovernanceRetentionDue.Result {
    var filter = params
    filter.cursor = nil
    filter.limit = nil
    let paging = try Paging(
      GovernanceRetentionDue.self, filter: filter, cursor: params.cursor, limit: params.limit,
      caller: try signedIn(call), vault: store.vault)
    let only: RecordClass? = try params.class.reading(same)
    return try await read(GovernanceRetentionDue.self, call) { reading in
      let kinds = RetentionRule.Records.allCases.filter { records in
        only.map { RetentionRule.of(records).recordClass == $0 } ?? true
      }
      let all = try kinds.flatMap { try reading.snapshot.due($0, on: reading.today) }
        .sorted { $0.order.lexicographicallyPrecedes($1.order) }
      let page = try paging.page(all) { $0.order }
      for person in page.items.compactMap(\.person) { reading.notes.read(.person(person)) }
      let names = try Names(page.items.compactMap(\.person), in: reading.snapshot)
      var holds = try reading.snapshot.holdsInForce()
      // Nobody sees by their office what is held of themself.
      holds.people.remove(reading.standing.person)
      return .init(
        items: try page.items.map { due in
          let isHeld =
            holds == HoldsInForce()
            ? false : holds.cover(try due.deletion(in: reading.snapshot))
          return try Wire.RetentionItem(due, names, held: isHeld)
        }, nextCursor: page.next)
    }
  }
}

extension RecordsDue {
  /// In the order of the rules, the oldest first.
  fileprivate var order: [String] {
    [
      RetentionRule.of(records).recordClass.order, "\(records.rawValue)", since.description,
      person?.description ?? "",
    ]
  }

  /// What a hold would be asked about, if these were to be deleted.
  fileprivate func deletion(in snapshot: Snapshot) throws -> Deletion<ChildTag> {
    if let person { return try snapshot.deletion(ofPersonalPartsOf: person) }
    switch records {
    case .checkIns: return .everybodysCheckIns
    case .feedbackWithoutName: return .everybodysFeedback
    // Nobody can delete these by the month: a hold on one person keeps none of the others.
    default: return Deletion([RetentionRule.of(records).recordClass])
    }
  }

  fileprivate func inWords(_ names: Names) -> String {
    switch records {
    case .sessions: "Sessions of \(month.inWords) and what they say about young people"
    case .assessments: "Assessments that were asked for in \(month.inWords)"
    case .personalParts:
      "The personal parts of all sessions of \(person.map { names[$0].name } ?? "somebody")"
    case .checkIns: "Check-ins for \(month.inWords)"
    case .feedbackWithoutName: "Feedback without a name that came in \(month.inWords)"
    case .feedbackWithName: "Feedback with a name that came in \(month.inWords)"
    case .audits: "Audits of \(month.inWords)"
    case .concerns: "Safeguarding concerns noticed in \(month.inWords)"
    case .accessLog: "The access log from \(since.inWords) on"
    }
  }
}

extension RecordClass {
  fileprivate var order: String {
    "\(Self.allCases.firstIndex(of: self) ?? Self.allCases.count)"
  }
}

extension RetentionRule.Records {
  /// Whether there is something that `governance.erase` takes.
  fileprivate var canBeErased: Bool {
    switch self {
    case .personalParts, .checkIns, .feedbackWithoutName, .feedbackWithName: true
    case .sessions, .assessments, .audits, .concerns, .accessLog: false
    }
  }
}

extension Wire.RetentionItem {
  fileprivate init(_ due: RecordsDue, _ names: Names, held: Bool) throws(WireMismatch) {
    let rule = RetentionRule.of(due.records)
    self.init(
      class: try same(rule.recordClass), what: due.inWords(names),
      person: due.person.map { names[$0] }, since: due.since.description,
      due: due.due.description, rule: rule.words, held: held,
      canBeErased: due.records.canBeErased)
  }
}
