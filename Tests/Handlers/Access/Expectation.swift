import WorkbookProtocol

/// What the access table says of one call, worked out from the table alone.
enum Expectation: Equatable {
  /// No role of the caller has the method.
  case forbidden
  /// The record is not visible, or does not exist.
  case hidden
  case needsReason
  case allowed(Set<AccessPart>)

  init(_ access: [AccessRow], _ role: Wire.Role?, _ target: Target, gaveReason: Bool) {
    let rows = access.filter { $0.role == nil || $0.role == role }
    let relations = target.relations.union([.anyone, .authority])
    let granting = target.isMissing ? [] : rows.filter { relations.contains($0.relation) }
    let usable = granting.filter { !$0.needsReason || gaveReason }
    if rows.isEmpty {
      self = .forbidden
    } else if !usable.isEmpty {
      self = .allowed(Set(usable.map(\.part)))
    } else {
      self = granting.isEmpty ? .hidden : .needsReason
    }
  }
}
