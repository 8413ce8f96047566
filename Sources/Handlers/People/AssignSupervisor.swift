import JSONRPC
import Storage
import Workbook
import WorkbookProtocol

extension Services {
  func assignSupervisor(
    _ params: PeopleAssignSupervisor.Params, _ call: Call<Visit>
  ) async throws -> PeopleAssignSupervisor.Result {
    let person = try Person.ID(wire: params.person)
    let tie = Relationship(
      id: Relationship.ID(makeID(now())), kind: try same(params.kind),
      holder: try Person.ID(wire: params.supervisor), subject: person,
      from: try Day(wire: params.from), until: try params.until.reading(Day.init(wire:)))
    let written = try await write(
      PeopleAssignSupervisor.self, call, .init(params.idempotencyKey, dryRun: params.dryRun)
    ) { writing in
      try writing.allowedPerson(person)
    } act: { writing, _ in
      guard try writing.transaction.person(tie.holder) != nil else {
        throw Fault.ruleViolated("There is nobody with this id on the list.", at: "/supervisor")
      }
      if let broken = tie.broken { throw broken }
      guard tie.holder != writing.standing.person else {
        throw Fault.ruleViolated(
          "What you would read by it, somebody else must give you: ask another administrator or a leader.",
          at: "/supervisor")
      }
      if tie.kind == .supervising { try writing.transaction.giveWay(to: tie) }
      try writing.transaction.add(tie)
      writing.transaction.notes.wrote(.person(person), record: tie.id.uuid)
      return (tie.id.uuid, 1)
    }
    return .init(id: written.id, revision: written.revision, replayed: written.replayed)
  }
}

extension Relationship {
  fileprivate var broken: Fault? {
    if holder == subject {
      return .ruleViolated("Nobody supervises or covers for themself.", at: "/supervisor")
    }
    if let until, until < from {
      return .ruleViolated("The last day is before the first.", at: "/until")
    }
    if kind == .covering, until == nil {
      return .ruleViolated("Covering has a last day: say until when.", at: "/until")
    }
    return nil
  }
}

extension Transaction {
  /// A new supervisor begins where the one before ends: somebody has one supervisor at a time.
  fileprivate func giveWay(to tie: Relationship) throws {
    for earlier in try relationships(about: tie.subject)
    where earlier.value.kind == .supervising
      && earlier.value.until.map({ $0 >= tie.from }) ?? true
    {
      guard earlier.value.from < tie.from else {
        throw Fault.ruleViolated(
          "There is a supervision of this person from that day or later already; end it first.",
          at: "/from")
      }
      _ = try update(
        earlier.value.ending(on: tie.from.adding(days: -1)), ifRevision: earlier.revision)
    }
  }
}
