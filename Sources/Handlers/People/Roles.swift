import JSONRPC
import Storage
import Workbook
import WorkbookProtocol

extension Role {
  /// Reads or writes content, so that granting it takes a second person (DOMAIN §7).
  fileprivate var isContentRole: Bool { self != .practitioner && self != .administrator }
}

extension Services {
  func grantRole(
    _ params: RolesGrant.Params, _ call: Call<Visit>
  ) async throws -> RolesGrant.Result {
    let role: Role = try same(params.role)
    let grant = RoleGrant(
      id: RoleGrant.ID(makeID(now())), person: try Person.ID(wire: params.person), role: role,
      unit: try params.unit.reading(Team.ID.init(wire:)), from: try Day(wire: params.from),
      until: try params.until.reading(Day.init(wire:)), grantedBy: try signedIn(call),
      needsApproval: role.isContentRole)
    let written = try await write(
      RolesGrant.self, call, .init(params.idempotencyKey, dryRun: params.dryRun)
    ) { writing in
      guard try writing.transaction.person(grant.person) != nil else {
        throw Fault.notFound("person")
      }
      if let broken = grant.broken { throw broken }
      try writing.transaction.requireUnit(grant.unit, at: "/unit")
      try writing.transaction.add(grant)
      writing.transaction.notes.wrote(.person(grant.person), record: grant.id.uuid)
      return (grant.id.uuid, 1)
    }
    return .init(id: written.id, revision: written.revision, replayed: written.replayed)
  }

  func approveRole(
    _ params: RolesApprove.Params, _ call: Call<Visit>
  ) async throws -> RolesApprove.Result {
    let id = try RoleGrant.ID(wire: params.id)
    let written = try await write(
      RolesApprove.self, call, .init(params.idempotencyKey, dryRun: params.dryRun)
    ) { writing in
      try writing.grant(id)
    } act: { writing, grant in
      let approver = writing.standing.person
      guard grant.needsApproval, grant.approvedBy == nil else {
        throw Fault.ruleViolated("This role does not wait for a second person.")
      }
      guard approver != grant.grantedBy, approver != grant.person else {
        throw Fault.ruleViolated(
          "A second person approves: not the one who granted the role, nor the one who gets it.")
      }
      var approved = grant
      approved.approvedBy = approver
      let revision = try writing.transaction.update(approved, ifRevision: params.ifRevision)
      writing.transaction.notes.wrote(.person(grant.person), record: id.uuid)
      return (id.uuid, revision)
    }
    return .init(id: written.id, revision: written.revision, replayed: written.replayed)
  }

  func revokeRole(
    _ params: RolesRevoke.Params, _ call: Call<Visit>
  ) async throws -> RolesRevoke.Result {
    let id = try RoleGrant.ID(wire: params.id)
    let written = try await write(
      RolesRevoke.self, call,
      .init(params.idempotencyKey, dryRun: params.dryRun, reason: params.reason)
    ) { writing in
      try writing.grant(id)
    } act: { writing, grant in
      let yesterday = writing.today.adding(days: -1)
      guard grant.until.map({ $0 >= writing.today }) ?? true else {
        throw Fault.ruleViolated("This role has ended already.")
      }
      var ended = grant
      ended.from = min(grant.from, yesterday)
      ended.until = yesterday
      let revision = try writing.transaction.update(ended, ifRevision: params.ifRevision)
      writing.transaction.notes.wrote(.person(grant.person), record: id.uuid)
      return (id.uuid, revision)
    }
    return .init(id: written.id, revision: written.revision, replayed: written.replayed)
  }
}

extension RoleGrant {
  fileprivate var broken: Fault? {
    if let until, until < from {
      return .ruleViolated("The last day is before the first.", at: "/until")
    }
    if role == .leader, unit == nil {
      return .ruleViolated("A leader leads a unit: say which.", at: "/unit")
    }
    if role != .leader, unit != nil {
      return .ruleViolated("Only a leader's role has a unit.", at: "/unit")
    }
    return nil
  }
}

extension Writing {
  fileprivate func grant(_ id: RoleGrant.ID) throws -> RoleGrant {
    guard let grant = try transaction.roleGrant(id)?.value else { throw Fault.notFound("role") }
    _ = try permission.require(
      standing.relations(to: grant.person, of: nil, unitsLed: []), "role")
    return grant
  }
}
