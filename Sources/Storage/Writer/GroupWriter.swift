import Dispatch
import GRDB
import Synchronization

/// Gathers the writes that arrive while the disk is busy and commits them together.
///
/// The drain runs on a queue of its own: it blocks on the disk, and nobody's cancellation reaches it.
final class GroupWriter: Sendable {
  private let pool: DatabasePool
  private let vault: Vault
  private let longestQueue: Int
  private let largestGroup: Int
  private let queue = DispatchQueue(label: "workbook.writer", qos: .userInitiated)
  private let state = Mutex(State())

  private struct State {
    var waiting: [PendingWrite] = []
    var isDraining = false
    var health = StoreHealth.good
    var isClosing = false
    var finished: [CheckedContinuation<Void, Never>] = []
  }

  init(_ pool: DatabasePool, _ vault: Vault, _ configuration: Store.Configuration) {
    self.pool = pool
    self.vault = vault
    longestQueue = configuration.longestQueue
    largestGroup = configuration.largestGroup
  }

  var health: StoreHealth { state.withLock { $0.health } }

  var waitingCount: Int { state.withLock { $0.waiting.count } }

  func submit(_ write: PendingWrite) {
    let refusal = state.withLock { state -> StoreError? in
      if case .stoppedWriting = state.health { return .stopped }
      guard !state.isClosing else { return .closing }
      guard state.waiting.count < longestQueue else { return .busy }
      state.waiting.append(write)
      if !state.isDraining {
        state.isDraining = true
        queue.async { self.drain() }
      }
      return nil
    }
    if let refusal { write.refuse(refusal) }
  }

  /// Returns when nothing waits any more and nothing more is taken.
  func finish() async {
    await withCheckedContinuation { continuation in
      let isIdle = state.withLock { state in
        state.isClosing = true
        if state.isDraining { state.finished.append(continuation) }
        return !state.isDraining
      }
      if isIdle { continuation.resume() }
    }
    state.withLock { if $0.health == .good { $0.health = .closed } }
  }

  private func drain() {
    while let group = nextGroup() {
      let commit = GroupCommit(pool, vault)
      guard let failure = commit.run(group) else { continue }
      let stranded = state.withLock { state in
        state.health = .stoppedWriting(reason: failure)
        defer { state.waiting = [] }
        return state.waiting
      }
      for write in stranded { write.refuse(StoreError.stopped) }
    }
  }

  private func nextGroup() -> [PendingWrite]? {
    let (group, finished) = state.withLock { state in
      let group = Array(state.waiting.prefix(largestGroup))
      state.waiting.removeFirst(group.count)
      guard group.isEmpty else { return (group, [CheckedContinuation<Void, Never>]()) }
      state.isDraining = false
      defer { state.finished = [] }
      return (group, state.finished)
    }
    for continuation in finished { continuation.resume() }
    return group.isEmpty ? nil : group
  }
}
