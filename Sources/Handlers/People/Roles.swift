import JSONRPC
import Storage
import Workbook
import WorkbookProtocol

extension Role {
  /// Reads or writes content, so that granting it takes a second person (DOMAIN §7).
  fileprivate var isContentRole: Bool { self != .practitioner && self != .administrator }
}

extension Writing {
  /// Within how many days after others were approvers nobody becomes an administrator by one person's word.
  private static let daysAlone = 30

  /// One person could otherwise be two: somebody invented, made an administrator, would approve all the rest. Only while there
  /// is nobody to approve, at the founding, is one word enough.
  fileprivate func takesSecond(_ grant: RoleGrant) throws -> Bool {
    guard grant.role == .administrator else { return grant.role.isContentRole }
    let since = today.adding(days: -Self.daysAlone)
    let approvers = try [Role.administrator, .informationGovernance].flatMap {
      try transaction.roleGrants(of: $0).map(\.value)
    }
    return approvers.contains { other in
      ![standing.person, grant.person].contains(other.person)
        && (!other.needsApproval || other.approvedBy != nil)
        && other.until.map { $0 >= since } ?? true
    }
  }
}

extension Services {
  func grantRole(
    _ params: RolesGrant.Params, _ call: Call<Visit>
  ) async throws -> RolesGrant.Result {
    let role: Role = try same(params.role)
    let asked = RoleGrant(
      id: RoleGrant.ID(makeID(now())), person: try Person.ID(wire: params.person), role: role,
      unit: try params.unit.reading(Team.ID.init(wire:)), from: try Day(wire: params.from),
      until: try params.until.reading(Day.init(wire:)), grantedBy: try signedIn(call))
    let written = try await write(
      RolesGrant.self, call, .init(params.idempotencyKey, dryRun: params.dryRun)
    ) { writing in
      guard try writing.transaction.person(asked.person) != nil else {
        throw Fault.notFound("person")
      }
      var grant = asked
      grant.needsApproval = try writing.takesSecond(asked)
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
    _ = try require(
      standing.relations(to: grant.person, of: nil, unitsLed: []), "role")
    return grant
  }
}
