import GRDB
package import Workbook

import struct Foundation.UUID

/// A role somebody has from a day to a day, over a unit if it is a leader's.
package struct RoleGrant: Hashable, Sendable {
  package typealias ID = Identifier<RoleGrant>

  package var id: ID
  package var person: Person.ID
  package var role: Role
  package var unit: Team.ID?
  package var from: Day
  /// The last day on which it holds; `nil` while open.
  package var until: Day?
  package var grantedBy: Person.ID?
  /// A second person must approve it before it holds.
  package var needsApproval: Bool
  package var approvedBy: Person.ID?

  package init(
    id: ID, person: Person.ID, role: Role, unit: Team.ID? = nil, from: Day, until: Day? = nil,
    grantedBy: Person.ID?, needsApproval: Bool = false, approvedBy: Person.ID? = nil
  ) {
    self.id = id
    self.person = person
    self.role = role
    self.unit = unit
    self.from = from
    self.until = until
    self.grantedBy = grantedBy
    self.needsApproval = needsApproval
    self.approvedBy = approvedBy
  }

  package func holds(on day: Day) -> Bool {
    from <= day && until.map { day <= $0 } ?? true && (!needsApproval || approvedBy != nil)
  }
}

struct RoleGrantRow: StoredRow {
  static let kind = RecordKind.roleGrant

  var id: UUID
  var person: UUID
  var role: Int
  var unit: UUID?
  var fromDay: String
  var untilDay: String?
  var grantedBy: UUID?
  var approvedBy: UUID?
  var needsApproval: Bool
  var revision: Int

  init(_ grant: RoleGrant, revision: Int) {
    id = grant.id.uuid
    person = grant.person.uuid
    role = grant.role.code
    unit = grant.unit?.uuid
    fromDay = grant.from.description
    untilDay = grant.until?.description
    grantedBy = grant.grantedBy?.uuid
    approvedBy = grant.approvedBy?.uuid
    needsApproval = grant.needsApproval
    self.revision = revision
  }

  func recorded() throws -> Recorded<RoleGrant> {
    Recorded(
      value: RoleGrant(
        id: RoleGrant.ID(id), person: Person.ID(person),
        role: try Role(code: role, of: .roleGrant), unit: unit.map { Team.ID($0) },
        from: try Day(column: fromDay, of: .roleGrant),
        until: try untilDay.map { try Day(column: $0, of: .roleGrant) },
        grantedBy: grantedBy.map { Person.ID($0) }, needsApproval: needsApproval,
        approvedBy: approvedBy.map { Person.ID($0) }),
      revision: revision)
  }
}

extension RoleGrantRow {
  static let statements = RowStatements(
    table: "role_grant",
    columns: [
      "id", "person", "role", "unit", "from_day", "until_day", "granted_by", "approved_by",
      "needs_approval", "revision",
    ])

  var values: [(any DatabaseValueConvertible)?] {
    [
      id, person, role, unit, fromDay, untilDay, grantedBy, approvedBy, needsApproval, revision,
    ]
  }

  init(row: Row) {
    id = row["id"]
    person = row["person"]
    role = row["role"]
    unit = row["unit"]
    fromDay = row["from_day"]
    untilDay = row["until_day"]
    grantedBy = row["granted_by"]
    approvedBy = row["approved_by"]
    needsApproval = row["needs_approval"]
    revision = row["revision"]
  }
}

extension Snapshot {
  package func roleGrant(_ id: RoleGrant.ID) throws -> Recorded<RoleGrant>? {
    try row(RoleGrantRow.self, id.uuid)?.recorded()
  }

  package func roleGrants(of person: Person.ID) throws -> [Recorded<RoleGrant>] {
    try RoleGrantRow.fetchAll(
      db.cachedStatement(
        sql: "SELECT * FROM role_grant WHERE person = ? ORDER BY role, from_day"),
      arguments: [person.uuid]
    ).map { try $0.recorded() }
  }

  /// Everybody who was ever granted this role.
  package func roleGrants(of role: Role) throws -> [Recorded<RoleGrant>] {
    try RoleGrantRow.fetchAll(
      db, sql: "SELECT * FROM role_grant WHERE role = ? ORDER BY person, from_day",
      arguments: [role.code]
    ).map { try $0.recorded() }
  }
}

extension Transaction {
  package func add(_ grant: RoleGrant) throws {
    try create(RoleGrantRow(grant, revision: 1))
  }

  package func update(_ grant: RoleGrant, ifRevision: Int) throws -> Int {
    try amend(RoleGrantRow.self, grant.id.uuid, ifRevision: ifRevision) { row in
      row = RoleGrantRow(grant, revision: row.revision)
    }
  }
}
