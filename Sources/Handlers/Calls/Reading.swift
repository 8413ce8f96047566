import JSONRPC
import Storage
import Workbook
import WorkbookProtocol

/// One read in progress: a snapshot, who asks, and whose records they were shown.
final class Reading {
  let snapshot: Snapshot
  let permission: Permission
  let now: Instant
  var notes = AccessNotes()

  init(_ snapshot: Snapshot, _ permission: Permission, now: Instant) {
    self.snapshot = snapshot
    self.permission = permission
    self.now = now
    notes.capacity = permission.capacity([.authority])
  }

  /// What the caller may see of a record to which they stand in these relations; as what, then stands in the access log.
  ///
  /// - Throws: As ``Permission/require(_:_:)``.
  func require(
    _ relations: Set<AccessRelation>, _ what: String
  ) throws(Fault) -> Set<AccessPart> {
    let parts = try permission.require(relations, what)
    notes.capacity = permission.capacity(relations)
    return parts
  }

  var today: Day { now.day }
  var standing: Standing { permission.standing }

  /// For whom the caller has broken the glass within the last hour.
  var openGlass: OpenGlass {
    get throws { try snapshot.openGlass(of: standing.person, at: now) }
  }
}

extension Services {
  /// Opens one snapshot, asks the access table in it, and puts whose records were read in the access log before the answer leaves.
  func read<M: WorkbookMethod, Answer: Sendable>(
    _: M.Type, _ call: Call<Visit>, reason: String? = nil,
    _ body: @escaping @Sendable (Reading) throws -> Answer
  ) async throws -> Answer {
    let now = now()
    let caller = try signedIn(call)
    let words = Words(reason)
    let act = Act(M.name, by: caller, at: now, reason: words)
    return try await faulting {
      try await store.readNoting(act) { snapshot, notes in
        let standing = try snapshot.standing(required: caller, on: now.day)
        let permission = try Permission(M.self, for: standing, reason: words)
        let reading = Reading(snapshot, permission, now: now)
        let answer = try body(reading)
        notes = reading.notes
        return answer
      }
    }
  }

  /// For what needs no record: whoever calls is on the list today, and the access table lets them.
  ///
  /// - Throws: as every method does for a caller who may not.
  func admitted<M: WorkbookMethod>(_: M.Type, _ call: Call<Visit>) async throws -> Person.ID {
    let caller = try signedIn(call)
    let today = now().day
    try await faulting {
      try await store.read { snapshot in
        let standing = try snapshot.standing(required: caller, on: today)
        _ = try Permission(M.self, for: standing, reason: nil)
      }
    }
    return caller
  }

  func signedIn(_ call: Call<Visit>) throws(Fault) -> Person.ID {
    guard let caller = call.context.caller else {
      throw .unauthenticated("Sign in, or give a token.")
    }
    return caller.person
  }
}

/// What the store throws, in words for the caller where the caller can act on it.
func faulting<Answer>(_ body: () async throws -> Answer) async throws -> Answer {
  do {
    return try await body()
  } catch let error as StoreError {
    guard let fault = Fault(error) else { throw error }
    throw fault
  }
}

extension Snapshot {
  func standing(required person: Person.ID, on day: Day) throws -> Standing {
    guard let standing = try standing(of: person, on: day) else {
      throw Fault.unauthenticated("You are not on the list of people today.")
    }
    return standing
  }
}
