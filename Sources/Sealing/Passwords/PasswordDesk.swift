import Foundation
import Synchronization

/// Where passwords are checked: two at a time, a few in the queue, and everybody else is told to come back, so that a
/// hundred who sign in at once can neither fill the memory nor stop the other work.
package final class PasswordDesk: Sendable {
  package struct IsFull: Error {
    package let retryAfterMs: Int
  }

  private struct State {
    var working = 0
    var waiting: [CheckedContinuation<Void, Never>] = []
  }

  private let seats: Int
  private let chairs: Int
  private let state = Mutex(State())

  /// - Parameters:
  ///   - seats: How many are checked at a time.
  ///   - chairs: How many may wait beside them.
  package init(seats: Int = 2, chairs: Int = 8) {
    self.seats = seats
    self.chairs = chairs
  }

  /// Runs the work on a thread of its own. On a queue of Dispatch two of them would take all the threads that it starts on a
  /// machine with two cores, and everybody's calls stood still meanwhile (measured: 30 s).
  ///
  /// - Throws: ``IsFull`` when even the chairs are taken, and what the work throws.
  package func check<Answer: Sendable>(
    _ work: @escaping @Sendable () throws -> Answer
  ) async throws -> Answer {
    try await sitDown()
    defer { standUp() }
    return try await withCheckedThrowingContinuation { continuation in
      Thread.detachNewThread { continuation.resume(with: Result(catching: work)) }
    }
  }

  /// How many are being checked or wait.
  package var isWith: Int { state.withLock { $0.working + $0.waiting.count } }

  private func sitDown() async throws {
    let mustWait = try state.withLock { state in
      if state.working < seats {
        state.working += 1
        return false
      }
      guard state.waiting.count < chairs else {
        throw IsFull(retryAfterMs: 1_000)
      }
      return true
    }
    guard mustWait else { return }
    await withCheckedContinuation { continuation in
      let isFreeByNow = state.withLock { state in
        if state.working < seats {
          state.working += 1
          return true
        }
        state.waiting.append(continuation)
        return false
      }
      if isFreeByNow { continuation.resume() }
    }
  }

  private func standUp() {
    let next = state.withLock { state -> CheckedContinuation<Void, Never>? in
      guard !state.waiting.isEmpty else {
        state.working -= 1
        return nil
      }
      return state.waiting.removeFirst()
    }
    next?.resume()
  }
}
