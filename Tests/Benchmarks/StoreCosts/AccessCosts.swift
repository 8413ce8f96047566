import Sealing
import Storage
import Workbook
import WorkbookProtocol

/// What asking who may costs each call: finding the token, reading roles and ties of the day in the transaction, keeping the rows
/// of the access table that fit, and the relations to one session.
struct AccessCosts {
  let store: Store
  let caller: Person.ID

  func measure() async throws {
    let day = Instant(milliseconds: 1_760_000_000_000).day
    let now = Instant(milliseconds: 1_760_000_000_000)
    let token = Token.random(from: .system)
    let caller = caller
    try await line("a snapshot in which nothing is read") { _ in }
    try await line("the same, and a token looked up") { _ = try $0.token(token, at: now) }
    try await line("the same, and the caller's roles, ties and children") {
      _ = try $0.standing(of: caller, on: day)
    }
    try await line("the same, and for whom they broke the glass") {
      _ = try $0.standing(of: caller, on: day)
      _ = try $0.openGlass(of: caller, at: now)
    }
    Stopwatch.line(
      "the rows of the access table that fit",
      Stopwatch.microseconds(count: 10_000) {
        let rows = AccessTable.rows(for: SupervisionGet.name).filter { $0.role == nil }
        precondition(!rows.isEmpty)
      })
  }

  private func line(
    _ name: String, _ body: @escaping @Sendable (Snapshot) throws -> Void
  ) async throws {
    let store = store
    Stopwatch.line(
      name,
      try await Stopwatch.microseconds(callers: 1, each: 2_000) { try await store.read(body) })
  }
}
