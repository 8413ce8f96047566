import Dispatch
import GRDB
import Synchronization

/// Gathers the writes that arrive while the disk is busy and commits them together.
///
/// The drain runs on a queue of its own: it blocks on the disk, and nobody's cancellation reaches it.
///
/// On a slow disk the callers who were just answered come back a moment later. A drain that went on at
/// once with those who came meanwhile would answer the callers in two halves, two flushes a round; so it
/// waits until all of them are there, for as long as half a commit took at most. When they do not come
/// back, it leaves them for a while.
final class GroupWriter: Sendable {
  private let pool: DatabasePool
  private let vault: Vault
  private let signing: LogSigning
  private let keystoreCopy: String?
  private let longestQueue: Int
  private let largestGroup: Int
  private let queue = DispatchQueue(label: "workbook.writer", qos: .userInitiated)
  private let state = Mutex(State())
  private let gathered = DispatchSemaphore(value: 0)

  private struct State {
    var waiting: [PendingWrite] = []
    var isDraining = false
    /// How many must wait before the drain is woken early.
    var wanted = 0
    var groupsUntilGathering = 0
    var health = StoreHealth.good
    var isClosing = false
    /// Whether the write-ahead log is to be folded in when its readers are gone.
    var logTells = false
    /// Whether the copy of the keystore is to be replaced when its disk is there again.
    var copyIsBehind = false
    /// Whether the newest row of the access log is to be signed.
    var isToSign = false
    var finished: [CheckedContinuation<Void, Never>] = []
  }

  init(
    _ pool: DatabasePool, _ vault: Vault, _ signing: LogSigning,
    _ configuration: Store.Configuration
  ) {
    self.pool = pool
    self.vault = vault
    self.signing = signing
    keystoreCopy = configuration.keystoreCopyPath
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
      if state.wanted > 0, state.waiting.count >= state.wanted {
        state.wanted = 0
        gathered.signal()
      }
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
      let began = DispatchTime.now().uptimeNanoseconds
      let settlement = GroupCommit(pool, vault, keystoreCopy: keystoreCopy).run(group)
      let took = Int(DispatchTime.now().uptimeNanoseconds &- began)
      if let failure = settlement.failure { stop(failure) }
      let callers = state.withLock { $0.waiting.count } + group.count
      settlement.answer()
      if settlement.logTells { foldLater() }
      if settlement.copyIsBehind { replaceCopyLater() }
      signWhenDue()
      gather(callers, after: took)
    }
  }

  /// A reader was in the way. Closing folds the log in as well.
  private func foldLater() {
    let isAskedFor = state.withLock { state in
      defer { state.logTells = true }
      return state.logTells
    }
    guard !isAskedFor else { return }
    queue.asyncAfter(deadline: .now() + Self.untilNextFold) {
      guard self.state.withLock({ !$0.isClosing }) else { return }
      let isFolded = FoldedLog.fold(self.pool)
      self.state.withLock { $0.logTells = false }
      if !isFolded { self.foldLater() }
    }
  }

  private static let untilNextFold = DispatchTimeInterval.seconds(1)

  /// A busy writer signs between two groups, an idle one when the minute is over.
  private func signWhenDue() {
    if signing.isDue { return signing.sign(pool) }
    let isAskedFor = state.withLock { state in
      defer { state.isToSign = true }
      return state.isToSign
    }
    guard !isAskedFor else { return }
    queue.asyncAfter(deadline: .now() + .nanoseconds(Int(signing.interval))) { [weak self] in
      guard let self else { return }
      let isClosing = state.withLock { state in
        state.isToSign = false
        return state.isClosing
      }
      // Closing signs as well.
      if !isClosing { signing.sign(pool) }
    }
  }

  /// Until its disk is there again. What was erased is unreadable meanwhile but for whoever has the old copy.
  func replaceCopyLater() {
    let isAskedFor = state.withLock { state in
      defer { state.copyIsBehind = true }
      return state.copyIsBehind
    }
    guard !isAskedFor else { return }
    queue.asyncAfter(deadline: .now() + Self.untilNextCopy) { [weak self] in
      guard let self, state.withLock({ !$0.isClosing && $0.health == .good }) else { return }
      do {
        try KeysToDestroy.destroy(pool, vault.keystore, copy: keystoreCopy)
        state.withLock { $0.copyIsBehind = false }
      } catch is KeysToDestroy.CopyNotReplaced {
        state.withLock { $0.copyIsBehind = false }
        replaceCopyLater()
      } catch {
        stop("\(error)")
      }
    }
  }

  /// Whether the copy of the keystore still has keys that were destroyed.
  var copyIsBehind: Bool { state.withLock(\.copyIsBehind) }

  private static let untilNextCopy = DispatchTimeInterval.seconds(30)

  private func stop(_ failure: String) {
    let stranded = state.withLock { state in
      state.health = .stoppedWriting(reason: failure)
      defer { state.waiting = [] }
      return state.waiting
    }
    for write in stranded { write.refuse(StoreError.stopped) }
  }

  /// Waits until those who were answered have come back to those who wait already.
  /// - Parameters:
  ///   - callers: how many these are together.
  ///   - took: nanoseconds that the last commit took.
  private func gather(_ callers: Int, after took: Int) {
    guard took > Self.slowCommit, callers > 1 else { return }
    let mustWait = state.withLock { state in
      let wanted = min(callers, largestGroup)
      state.groupsUntilGathering = max(0, state.groupsUntilGathering - 1)
      let mustWait =
        state.groupsUntilGathering == 0 && state.waiting.count < wanted && !state.isClosing
      state.wanted = mustWait ? wanted : 0
      return mustWait
    }
    guard mustWait else { return }
    let outcome = gathered.wait(timeout: .now() + .nanoseconds(took / 2))
    let isStale = state.withLock { state in
      defer { state.wanted = 0 }
      guard outcome == .timedOut else { return false }
      state.groupsUntilGathering = Self.groupsWithoutGathering
      // Signalled between the time-out and here: the signal is taken back.
      return state.wanted == 0
    }
    if isStale { gathered.wait() }
  }

  /// Nanoseconds. Below it a second flush costs less than waiting.
  private static let slowCommit = 2_000_000
  private static let groupsWithoutGathering = 16

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
