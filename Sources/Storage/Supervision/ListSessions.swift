import Foundation
import GRDB
import Sealing
package import Workbook

/// Whose sessions a list is about.
package enum SessionScope: Hashable, Sendable {
  case supervisor(Person.ID)
  case supervisee(Person.ID)
  /// Came without being supervised in it.
  case attended(Person.ID)
  /// Sessions in which this young person was talked about.
  case child(ChildTag)
  case everybody
}

package struct SessionFilter: Sendable, Equatable {
  package var kind: SessionKind?
  package var status: SessionStatus?
  package var supervisor: Person.ID?
  package var from: Day?
  package var until: Day?

  package init(
    kind: SessionKind? = nil, status: SessionStatus? = nil, supervisor: Person.ID? = nil,
    from: Day? = nil, until: Day? = nil
  ) {
    self.kind = kind
    self.status = status
    self.supervisor = supervisor
    self.from = from
    self.until = until
  }
}

extension Snapshot {
  /// Sessions in any of the scopes, newest first, each once.
  ///
  /// - Parameter after: where the page before ended.
  package func sessions(
    in scopes: Set<SessionScope>, _ filter: SessionFilter = SessionFilter(),
    after: SessionPosition? = nil, limit: Int
  ) throws -> [SessionRecord] {
    // The newest `limit` of all scopes together are among the newest `limit` of each.
    let found = try scopes.flatMap { scope in
      try positions(in: scope, filter, after: after, limit: limit)
    }
    let newest = Set(found).sorted { ($1.day, $1.id) < ($0.day, $0.id) }.prefix(limit)
    return try newest.compactMap { try session($0.id) }
  }

  private func positions(
    in scope: SessionScope, _ filter: SessionFilter, after: SessionPosition?, limit: Int
  ) throws -> [SessionPosition] {
    let (sql, subject) = scope.query
    var arguments = filter.arguments(after: after, limit: limit)
    if let subject { arguments += ["subject": subject] }
    return try Row.fetchAll(db.cachedStatement(sql: sql), arguments: arguments).map { row in
      SessionPosition(
        day: try Day(column: row[0], of: .session), id: SessionID(row[1] as UUID))
    }
  }
}

extension SessionFilter {
  fileprivate func arguments(after: SessionPosition?, limit: Int) -> StatementArguments {
    [
      "before": after?.day.description ?? "9999-99-99", "beforeID": after?.id.uuid ?? .highest,
      "from": from?.description ?? "", "until": until?.description ?? "9999-99-99",
      "kind": kind?.code, "status": status?.code, "supervisor": supervisor?.uuid,
      "limit": limit,
    ]
  }
}

extension SessionScope {
  /// One statement for each scope, each along its own index.
  fileprivate var query: (sql: String, subject: (any DatabaseValueConvertible)?) {
    switch self {
    case .supervisor(let person):
      (Self.sql("session WHERE session.supervisor = :subject", "session", "id"), person.uuid)
    case .supervisee(let person):
      (
        Self.sql(
          """
          session_person AS part JOIN session ON session.id = part.session
          WHERE part.person = :subject AND part.supervisee = 1
          """, "part", "session"), person.uuid
      )
    case .attended(let person):
      (
        Self.sql(
          """
          session_person AS part JOIN session ON session.id = part.session
          WHERE part.person = :subject AND part.supervisee = 0
          """, "part", "session"), person.uuid
      )
    case .child(let tag):
      (
        Self.sql(
          """
          case_discussion AS part JOIN session ON session.id = part.session
          WHERE part.child = (SELECT number FROM child WHERE tag = :subject)
          """, "part", "session"), tag.value.data
      )
    case .everybody:
      (Self.sql("session WHERE true", "session", "id"), nil)
    }
  }

  private static func sql(_ source: String, _ table: String, _ id: String) -> String {
    """
    SELECT DISTINCT \(table).day, \(table).\(id) FROM \(source)
      AND (\(table).day, \(table).\(id)) < (:before, :beforeID)
      AND \(table).day >= :from AND \(table).day <= :until
      AND (:kind IS NULL OR session.kind = :kind)
      AND (:status IS NULL OR session.status = :status)
      AND (:supervisor IS NULL OR session.supervisor = :supervisor)
    ORDER BY \(table).day DESC, \(table).\(id) DESC LIMIT :limit
    """
  }
}

extension Snapshot {
  func tag(number: Int64) throws -> ChildTag {
    let tag = try Data.fetchOne(
      db.cachedStatement(sql: "SELECT tag FROM child WHERE number = ?"), arguments: [number])
    guard let tag else { throw StoreError.unreadable(.other) }
    return ChildTag(try Bytes16(column: tag, of: .other))
  }
}
