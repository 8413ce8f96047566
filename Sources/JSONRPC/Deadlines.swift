import Synchronization

/// Tells calls that their time is up. One task looks after all of them and lives only while there
/// are any, because a timer for each call would cost more than most calls.
final class Deadlines: Sendable {
  private struct State {
    var pending: [UInt64: (due: Duration, outcome: FirstOutcome)] = [:]
    var nextTicket: UInt64 = 0
    var isWatched = false
  }

  private let limit: Duration
  private let time: Timekeeping
  private let state = Mutex(State())

  init(limit: Duration, time: Timekeeping) {
    self.limit = limit
    self.time = time
  }

  /// Carries out `work` and answers its outcome, or −32002 when it takes longer than the limit. The
  /// work is not cancelled, neither by the deadline nor with the caller. Work that never suspends
  /// runs where it is called and costs no timer.
  func run(_ work: @escaping @Sendable () async -> Outcome) async -> Outcome {
    let first = FirstOutcome()
    Task.immediate { first.settle(await work()) }
    if let outcome = first.settled { return outcome }
    let ticket = watch(first)
    let outcome = await first.wait()
    state.withLock { _ = $0.pending.removeValue(forKey: ticket) }
    return outcome
  }

  private func watch(_ outcome: FirstOutcome) -> UInt64 {
    let due = time.elapsed() + limit
    let (ticket, needsWatch) = state.withLock { state in
      state.nextTicket += 1
      state.pending[state.nextTicket] = (due, outcome)
      defer { state.isWatched = true }
      return (state.nextTicket, !state.isWatched)
    }
    if needsWatch { Task.detached { await self.keepWatch() } }
    return ticket
  }

  /// Looks twenty times in the length of one deadline, so a timeout comes at most that much late.
  private func keepWatch() async {
    var goesOn = true
    while goesOn {
      do {
        try await time.sleep(limit / 20)
      } catch {
        // The clock wakes early only when its task is cancelled, and nobody holds this task.
      }
      let now = time.elapsed()
      let overdue = state.withLock { state in
        let overdue = state.pending.filter { $0.value.due <= now }
        for ticket in overdue.keys { state.pending[ticket] = nil }
        goesOn = !state.pending.isEmpty
        state.isWatched = goesOn
        return overdue
      }
      for waiting in overdue.values { waiting.outcome.settle(.failure(.timedOut)) }
    }
  }
}
