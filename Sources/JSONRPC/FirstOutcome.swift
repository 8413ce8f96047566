import Synchronization

/// The place where a call's work and its deadline meet: whichever comes first is the answer.
final class FirstOutcome: Sendable {
  private enum State {
    case open
    case awaited(CheckedContinuation<Outcome, Never>)
    case settled(Outcome)
  }

  private let state = Mutex(State.open)

  /// The outcome, if there is one already.
  var settled: Outcome? {
    state.withLock { state in
      if case .settled(let outcome) = state { outcome } else { nil }
    }
  }

  /// Settles it, unless it is settled already.
  func settle(_ outcome: Outcome) {
    let waiting: CheckedContinuation<Outcome, Never>? = state.withLock { state in
      switch state {
      case .settled: return nil
      case .open:
        state = .settled(outcome)
        return nil
      case .awaited(let continuation):
        state = .settled(outcome)
        return continuation
      }
    }
    waiting?.resume(returning: outcome)
  }

  /// Waits for the outcome; to be asked by one task only.
  func wait() async -> Outcome {
    await withCheckedContinuation { continuation in
      let settled: Outcome? = state.withLock { state in
        if case .settled(let outcome) = state { return outcome }
        state = .awaited(continuation)
        return nil
      }
      if let settled { continuation.resume(returning: settled) }
    }
  }
}
