package import Foundation
import GRDB
import Sealing
package import Workbook

/// What makes a repeated call harmless: the client's key, and the params as they were sent.
package struct IdempotencyKey: Sendable {
  package let key: String
  package let params: [UInt8]

  package init(_ key: String, params: [UInt8]) {
    self.key = key
    self.params = params
  }
}

/// Whether the same call came before.
///
/// There is no "in progress": the one writer has either committed the first call, together with its
/// answer, or has not begun it.
package enum EarlierCall: Equatable, Sendable {
  case none
  /// The same call: answer it with this record as it was at this revision.
  case same(record: UUID, revision: Int)
  /// The key was used for a call with other params.
  case otherParams
}

extension Transaction {
  /// How long a key is remembered.
  package static let idempotencyDays = 30

  /// Looks the key up among those of the same caller and method.
  package func earlierCall(_ key: IdempotencyKey) throws -> EarlierCall {
    guard let caller = act.caller else { return .none }
    return try earlierCall(key, by: caller.uuid.databaseValue)
  }

  private func earlierCall(
    _ key: IdempotencyKey, by caller: DatabaseValue
  ) throws -> EarlierCall {
    let row = try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT params, record, revision FROM idempotency
          WHERE caller = ? AND method = ? AND key = ? AND at >= ?
          """),
      arguments: [caller, act.method, tag(key), oldest])
    guard let row else { return .none }
    guard Digest.areEqual(Array(row[0] as Data), digest(key)) else { return .otherParams }
    return .same(record: row[1], revision: row[2])
  }

  /// Keeps the answer beside what was written, in the same commit.
  package func remember(_ key: IdempotencyKey, record: UUID, revision: Int) throws {
    guard let caller = act.caller else { return }
    try remember(
      key, by: caller.uuid.databaseValue, at: act.at.milliseconds, record, revision)
  }

  private func remember(
    _ key: IdempotencyKey, by caller: DatabaseValue, at: Int64, _ record: UUID, _ revision: Int
  ) throws {
    try db.cachedStatement(sql: "DELETE FROM idempotency WHERE at < ?")
      .execute(arguments: [oldest])
    try db.cachedStatement(
      sql: """
        INSERT INTO idempotency (caller, method, key, params, record, revision, at)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      caller, act.method, tag(key), Data(digest(key)), record, revision, at,
    ])
  }

  /// Carries the call out, unless it was carried out before.
  ///
  /// - Throws: ``StoreError/idempotencyKeyReused`` if the key was used with other params.
  package func once(
    _ key: IdempotencyKey, _ body: () throws -> (record: UUID, revision: Int)
  ) throws -> (record: UUID, revision: Int, replayed: Bool) {
    guard let caller = act.caller else {
      let (record, revision) = try body()
      return (record, revision, false)
    }
    return try once(key, by: caller.uuid.databaseValue, at: act.at.milliseconds, body)
  }

  /// Like ``once(_:_:)`` for what is done in confidence: the row bears a tag in place of the person, and
  /// the end of the day in place of the moment.
  package func onceInConfidence(
    _ key: IdempotencyKey, of person: Person.ID, _ body: () throws -> (record: UUID, revision: Int)
  ) throws -> (record: UUID, revision: Int, replayed: Bool) {
    try once(key, by: vault.owner(person).data.databaseValue, at: endOfDay, body)
  }

  /// Like ``onceInConfidence(_:of:_:)`` for what somebody does with a contribution: a time of day would
  /// tell when it came. The row bears another tag than their check-ins.
  package func onceByTheDay(
    _ key: IdempotencyKey, _ body: () throws -> (record: UUID, revision: Int)
  ) throws -> (record: UUID, revision: Int, replayed: Bool) {
    guard let caller = act.caller else { return try once(key, body) }
    unordered.calls.insert(endOfDay)
    return try once(key, by: vault.handler(caller).data.databaseValue, at: endOfDay, body)
  }

  /// In milliseconds.
  private var endOfDay: Int64 {
    let day: Int64 = 86_400_000
    return (act.at.milliseconds / day + 1) * day
  }

  private func once(
    _ key: IdempotencyKey, by caller: DatabaseValue, at: Int64,
    _ body: () throws -> (record: UUID, revision: Int)
  ) throws -> (record: UUID, revision: Int, replayed: Bool) {
    switch try earlierCall(key, by: caller) {
    case .same(let record, let revision): return (record, revision, true)
    case .otherParams: throw StoreError.idempotencyKeyReused
    case .none:
      let (record, revision) = try body()
      try remember(key, by: caller, at: at, record, revision)
      return (record, revision, false)
    }
  }

  private var oldest: Int64 { act.at.adding(days: -Self.idempotencyDays).milliseconds }

  /// Stands for the client's key, in which there may be a time, a name or words.
  private func tag(_ key: IdempotencyKey) -> String {
    Data(vault.mac(.idempotency).tag(of: Array("key \(key.key)".utf8))).base64EncodedString()
  }

  /// Not the params themselves: they may hold what somebody wrote.
  private func digest(_ key: IdempotencyKey) -> [UInt8] {
    vault.mac(.idempotency).tag(of: key.params)
  }
}

extension Vault {
  /// Stands for somebody in what they did with contributions.
  fileprivate func handler(_ person: Person.ID) -> Bytes16 {
    subject(named: "contribution handler \(person)")
  }
}
