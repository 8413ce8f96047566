import JSONRPC
import Storage
import Workbook
import WorkbookProtocol

/// What one caller may do with one method today: the rows of the access table that fit their roles.
///
/// Made and asked inside the transaction that acts on it, and never kept.
struct Permission: Sendable {
  let standing: Standing
  private let rows: [WorkbookProtocol.AccessRow]
  private let gaveReason: Bool

  /// - Throws: −32007 when the table has nothing for any of the caller's roles, whatever the record.
  init<M: WorkbookMethod>(
    _: M.Type, for standing: Standing, reason: Words?
  ) throws(Fault) {
    let roles = Set(standing.roles.map(\.rawValue))
    let rows = AccessTable.rows(for: M.name).filter { row in
      row.role.map { roles.contains($0.rawValue) } ?? true
    }
    guard !rows.isEmpty else { throw .forbidden("None of your roles may call \(M.name).") }
    self.standing = standing
    self.rows = rows
    gaveReason = reason != nil
  }

  /// What the caller may see or do of a record to which they stand in these relations.
  func parts(_ relations: Set<AccessRelation>) -> Set<AccessPart> {
    Set(granting(relations).filter { !$0.needsReason || gaveReason }.map(\.part))
  }

  /// - Throws: "Not found" in the words used for a record that does not exist; or, where only a reason is missing, that.
  func require(
    _ relations: Set<AccessRelation>, _ what: String
  ) throws(Fault) -> Set<AccessPart> {
    let parts = parts(relations)
    guard parts.isEmpty else { return parts }
    guard granting(relations).isEmpty else {
      throw .invalidParam("/reason", "Say why you need this: you read it by your role alone.")
    }
    throw .notFound(what)
  }

  /// As what they may, which stands in the access log: by a tie to the record, or else by the role that gives access where no
  /// tie does. `nil` when everybody may.
  func capacity(_ relations: Set<AccessRelation>) -> Capacity? {
    let usable = granting(relations).filter { !$0.needsReason || gaveReason }
    let ties = usable.filter { $0.role == nil }.map(\.relation.rawValue)
    guard ties.isEmpty else {
      return RecordTie.allCases.first { ties.contains($0.rawValue) }.map(Capacity.tie)
    }
    return usable.first?.role.flatMap { Role(rawValue: $0.rawValue) }.map(Capacity.role)
  }

  private func granting(_ relations: Set<AccessRelation>) -> [WorkbookProtocol.AccessRow] {
    rows.filter { relations.contains($0.relation) || $0.relation == .anyone }
  }
}
