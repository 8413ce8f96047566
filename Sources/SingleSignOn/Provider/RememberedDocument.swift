import Workbook

/// A document of the provider: read when it is wanted, kept for an hour, and used for up to a day
/// if the provider does not answer. However many want it at once, it is asked once.
actor RememberedDocument<Value: Sendable> {
  typealias Answer = Result<Value, SignOnFailure>

  private struct Kept {
    let value: Value
    let since: Instant
  }

  private let read: @Sendable () async -> Answer
  private let now: @Sendable () -> Instant
  private var kept: Kept?
  private var reading: Task<Answer, Never>?
  private var failedAt: Instant?
  private var hurriedAt: Instant?

  private static var freshMinutes: Int { 60 }
  private static var usableMinutes: Int { 24 * 60 }
  private static var betweenHurriesMinutes: Int { 1 }

  init(
    now: @escaping @Sendable () -> Instant, read: @escaping @Sendable () async -> Answer
  ) {
    self.now = now
    self.read = read
  }

  /// At most an hour old, or up to a day while the provider does not answer.
  func value() async throws(SignOnFailure) -> Value {
    if let kept, isWithin(Self.freshMinutes, since: kept.since) { return kept.value }
    // Nobody waits for a provider that did not answer a moment ago.
    if let usable, isWithin(Self.betweenHurriesMinutes, since: failedAt) { return usable }
    switch await readOnce() {
    case .success(let value): return value
    case .failure(let failure):
      guard let usable else { throw failure }
      return usable
    }
  }

  /// Read again because what is wanted is not in it; at most once a minute, so that nobody can make
  /// us hammer the provider. Within that minute: what is kept.
  func newerValue() async throws(SignOnFailure) -> Value {
    if reading == nil {
      guard !isWithin(Self.betweenHurriesMinutes, since: hurriedAt) else {
        return try await value()
      }
      hurriedAt = now()
    }
    return try await readOnce().get()
  }

  private var usable: Value? {
    guard let kept, isWithin(Self.usableMinutes, since: kept.since) else { return nil }
    return kept.value
  }

  /// A clock that was set back makes a document old, never young for ever.
  private func isWithin(_ minutes: Int, since earlier: Instant?) -> Bool {
    guard let earlier else { return false }
    let now = now()
    return earlier <= now && now < earlier.adding(minutes: minutes)
  }

  /// The task is not the caller's: one who leaves does not take the answer from the others.
  private func readOnce() async -> Answer {
    if let reading { return await reading.value }
    let task = Task { [read] in await read() }
    reading = task
    let answer = await task.value
    reading = nil
    switch answer {
    case .success(let value):
      kept = Kept(value: value, since: now())
      failedAt = nil
    case .failure:
      failedAt = now()
    }
    return answer
  }
}
