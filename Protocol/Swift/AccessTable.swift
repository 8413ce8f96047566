/// One permission: callers with this role who stand in this relation to the record may see or do this part of a method.
public struct AccessRow: Sendable, Hashable {
  public let method: String
  /// Nil for every role, and for a person who has none.
  public let role: Wire.Role?
  public let relation: AccessRelation
  public let part: AccessPart
  /// Whether the call must say why.
  public let needsReason: Bool

  public init(
    method: String, role: Wire.Role?, relation: AccessRelation, part: AccessPart,
    needsReason: Bool
  ) {
    self.method = method
    self.role = role
    self.relation = relation
    self.part = part
    self.needsReason = needsReason
  }
}

/// Who may call what: method × role × relation × part. What is not listed is denied.
public enum AccessTable {
  /// Every row, in the contract's order.
  public static let rows: [AccessRow] = Registry.methods.flatMap { $0.access }

  /// The rows of one method; empty for an open or unknown one.
  public static func rows(for method: String) -> [AccessRow] {
    byMethod[method] ?? []
  }

  private static let byMethod = Dictionary(grouping: rows, by: \.method)
}
