import JSONRPC
import Storage
import Workbook
import WorkbookProtocol

extension Services {
  /// Somebody's last day: relations, roles and allocations end on it, and with it all that lets them in.
  func leave(
    _ params: PeopleLeave.Params, _ call: Call<Visit>
  ) async throws -> PeopleLeave.Result {
    let id = try Person.ID(wire: params.id)
    let last = try Day(wire: params.left)
    let atOnce = params.atOnce ?? false
    let written = try await write(
      PeopleLeave.self, call, .init(params.idempotencyKey, dryRun: params.dryRun)
    ) { writing in
      try writing.allowedPerson(id)
    } act: { writing, person in
      guard last >= person.started else {
        throw Fault.ruleViolated("The last day is before the first day in this post.", at: "/left")
      }
      let revision = try writing.transaction.update(
        person.leaving(on: last), ifRevision: params.ifRevision)
      guard !atOnce || last <= writing.today else {
        throw Fault.ruleViolated(
          "Access that ends at once goes with a last day of today or earlier.", at: "/left")
      }
      try writing.transaction.endTies(of: id, on: last)
      if atOnce {
        try writing.transaction.endRoles(of: id, on: writing.today.adding(days: -1))
      }
      if atOnce || last < writing.today {
        try writing.transaction.removeCredentials(of: id)
      } else {
        let end = LondonTime.instant(on: last.adding(days: 1), minutesPastMidnight: 0)
        try writing.transaction.clipAccess(of: id, to: end)
      }
      return (id.uuid, revision)
    }
    return .init(id: written.id, revision: written.revision, replayed: written.replayed)
  }
}

extension Person {
  fileprivate func leaving(on last: Day) -> Person {
    Person(
      id: id, name: name, discipline: discipline, agency: agency, team: team,
      careerStage: careerStage, started: started, left: last, objectsToLinking: objectsToLinking)
  }
}

extension Transaction {
  fileprivate func endTies(of person: Person.ID, on last: Day) throws {
    for tie in try relationships(about: person) + relationships(heldBy: person)
    where tie.value.until.map({ $0 > last }) ?? true {
      _ = try update(tie.value.ending(on: last), ifRevision: tie.revision)
    }
    for recorded in try roleGrants(of: person)
    where recorded.value.until.map({ $0 > last }) ?? true {
      var grant = recorded.value
      grant.until = max(last, grant.from)
      _ = try update(grant, ifRevision: recorded.revision)
    }
    for recorded in try allocations(of: person)
    where recorded.value.until.map({ $0 > last }) ?? true {
      _ = try end(
        recorded.value.id, until: max(last, recorded.value.from), ifRevision: recorded.revision)
    }
  }
}

extension Transaction {
  /// Roles end before today; ties and allocations of today are worth nothing without a way in.
  fileprivate func endRoles(of person: Person.ID, on yesterday: Day) throws {
    for recorded in try roleGrants(of: person)
    where recorded.value.until.map({ $0 > yesterday }) ?? true {
      var grant = recorded.value
      grant.from = min(grant.from, yesterday)
      grant.until = yesterday
      _ = try update(grant, ifRevision: recorded.revision)
    }
  }
}

extension Relationship {
  /// The same tie until an earlier day, but at least for its first.
  func ending(on last: Day) -> Relationship {
    Relationship(
      id: id, kind: kind, holder: holder, subject: subject, from: from, until: max(last, from))
  }
}
