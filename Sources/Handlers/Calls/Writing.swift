import JSONRPC
import Sealing
import Storage
import Workbook
import WorkbookProtocol

import struct Foundation.UUID

/// One write in progress: the writer's turn and who asks.
final class Writing {
  let transaction: Transaction
  let permission: Permission

  init(_ transaction: Transaction, _ permission: Permission) {
    self.transaction = transaction
    self.permission = permission
    transaction.notes.capacity = permission.capacity([.authority])
  }

  /// What the caller may do with a record to which they stand in these relations; as what, then stands in the access log.
  ///
  /// - Throws: As ``Permission/require(_:_:)``.
  func require(
    _ relations: Set<AccessRelation>, _ what: String
  ) throws(Fault) -> Set<AccessPart> {
    let parts = try permission.require(relations, what)
    transaction.notes.capacity = permission.capacity(relations)
    return parts
  }

  var now: Instant { transaction.act.at }
  var today: Day { now.day }
  var standing: Standing { permission.standing }
}

/// What a write answers: the record, its new revision, and whether it had been carried out before.
struct Written: Sendable {
  let id: String
  let revision: Int
  let replayed: Bool?
}

/// What every write takes beside its own parameters.
struct WriteTerms: Sendable {
  let idempotencyKey: String
  let dryRun: Bool
  var reason: String?
  var sealing: Set<KeySubject> = []

  init(
    _ idempotencyKey: String, dryRun: Bool?, reason: String? = nil,
    sealing: Set<KeySubject> = []
  ) {
    self.idempotencyKey = idempotencyKey
    self.dryRun = dryRun ?? false
    self.reason = reason
    self.sealing = sealing
  }
}

extension Services {
  /// Takes one turn of the writer: asks the access table in it, carries the act out unless it was carried out before, and
  /// returns when it is on the disk.
  ///
  /// - Parameters:
  ///   - allow: Loads what the act is about and asks whether the caller may; asked again when a call is repeated.
  ///   - act: Applies the rule and stores. Not run when the call is a repeat.
  func write<M: WorkbookMethod, Subject>(
    _: M.Type, _ call: Call<Visit>, _ terms: WriteTerms,
    allow: @escaping @Sendable (Writing) throws -> Subject,
    act: @escaping @Sendable (Writing, Subject) throws -> (UUID, Int)
  ) async throws -> Written {
    try await write(M.self, call, terms) { writing, key in
      let subject = try allow(writing)
      return try writing.transaction.once(key) { try act(writing, subject) }
    }
  }

  /// A write of which nobody else may learn that it took place: what makes a repeat harmless belongs to the caller's tag.
  ///
  /// - Parameter first: Run when a call is repeated too.
  func writeInConfidence<M: WorkbookMethod>(
    _: M.Type, _ call: Call<Visit>, _ terms: WriteTerms,
    first: @escaping @Sendable (Writing) -> Void = { _ in },
    act: @escaping @Sendable (Writing) throws -> (UUID, Int)
  ) async throws -> Written {
    try await write(M.self, call, terms) { writing, key in
      _ = try writing.require([.oneself], "check-in")
      first(writing)
      return try writing.transaction.onceInConfidence(key, of: writing.standing.person) {
        try act(writing)
      }
    }
  }

  /// A write about a contribution: what makes a repeat harmless bears the caller's tag and the end of the day, for a time of
  /// day would tell when somebody wrote.
  func writeByTheDay<M: WorkbookMethod, Subject>(
    _: M.Type, _ call: Call<Visit>, _ terms: WriteTerms,
    allow: @escaping @Sendable (Writing) throws -> Subject,
    act: @escaping @Sendable (Writing, Subject) throws -> (UUID, Int)
  ) async throws -> Written {
    try await write(M.self, call, terms) { writing, key in
      let subject = try allow(writing)
      return try writing.transaction.onceByTheDay(key) { try act(writing, subject) }
    }
  }

  private func write<M: WorkbookMethod>(
    _: M.Type, _ call: Call<Visit>, _ terms: WriteTerms,
    carryOut:
      @escaping @Sendable (Writing, IdempotencyKey) throws -> (
        record: UUID, revision: Int, replayed: Bool
      )
  ) async throws -> Written {
    let now = now()
    let caller = try signedIn(call)
    let reason = Words(terms.reason)
    let key = IdempotencyKey(terms.idempotencyKey, params: call.canonicalParams)
    let deed = Act(
      M.name, by: caller, at: now, reason: reason, sealing: terms.sealing, dryRun: terms.dryRun)
    return try await faulting {
      try await store.write(deed) { transaction in
        let standing = try transaction.standing(required: caller, on: now.day)
        let permission = try Permission(M.self, for: standing, reason: reason)
        let done = try carryOut(Writing(transaction, permission), key)
        return Written(
          id: Identifier<Never>(done.record).description, revision: done.revision,
          replayed: done.replayed ? true : nil)
      }
    }
  }

  /// For an act that is about no record there is yet.
  func write<M: WorkbookMethod>(
    _ method: M.Type, _ call: Call<Visit>, _ terms: WriteTerms,
    act: @escaping @Sendable (Writing) throws -> (UUID, Int)
  ) async throws -> Written {
    try await write(method, call, terms, allow: { _ in }, act: { writing, _ in try act(writing) })
  }
}
