package import JSONRPC
import Synchronization
package import Workbook

/// How often each caller may call. Counts calls, not HTTP requests: a batch of ten is ten.
///
/// A caller may call as often as the rate says, and spend half a minute's worth at once (the generic cell rate algorithm,
/// ITU-T I.371 §A). Nobody's address is kept: only a number that it and a secret of this process make.
package final class CallRates: Sendable {
  package enum Key: Sendable, Hashable {
    /// Somebody who has signed in.
    case caller(Person.ID)
    /// Somebody who has not.
    case address(String)
  }

  struct Pace: Sendable {
    let perMinute: Int
    /// How many may come together.
    let burst: Int
    /// From one call to the next at an even pace, in nanoseconds.
    let interval: Int64
    /// How far ahead of the even pace a caller may be, in nanoseconds.
    let lead: Int64

    /// - Parameter perMinute: More than 0.
    init(perMinute: Int) {
      self.perMinute = perMinute
      burst = max(1, perMinute / 2)
      interval = max(1, 60_000_000_000 / Int64(perMinute))
      lead = interval * Int64(burst)
    }
  }

  /// Callers remembered at one time.
  package static let mostKeys = 10_000

  /// Of somebody who has signed in; `nil` for no limit.
  let caller: Pace?
  /// Of somebody who has not.
  let address: Pace?
  private let secret: (UInt64, UInt64)
  /// Until when each caller has used up its calls, in nanoseconds of the clock; whoever is not here has used none.
  private let usedUntil = Mutex<[UInt64: Int64]>([:])

  /// - Parameters:
  ///   - callsPerMinute: For somebody who has signed in; half of it for an address. 0 for no limit.
  ///   - secret: Random, new in every process.
  package init(callsPerMinute: Int, secret: (UInt64, UInt64)) {
    caller = callsPerMinute > 0 ? Pace(perMinute: callsPerMinute) : nil
    address = callsPerMinute > 0 ? Pace(perMinute: max(1, callsPerMinute / 2)) : nil
    self.secret = secret
  }

  /// Counts a call.
  ///
  /// - Parameter now: Time since some fixed moment, of a clock that never goes backwards.
  /// - Returns: Milliseconds to wait, when the call is one too many; it is then not counted.
  package func take(_ key: Key, at now: Duration) -> Int? {
    guard let pace = pace(of: key) else { return nil }
    let now = now.nanoseconds
    let number = number(of: key)
    return usedUntil.withLock { used in
      let until = max(used[number] ?? now, now) + pace.interval
      guard until - now <= pace.lead else {
        return Int((until - now - pace.lead + 999_999) / 1_000_000)
      }
      if used[number] == nil, used.count >= Self.mostKeys { Self.makeRoom(&used, now) }
      used[number] = until
      return nil
    }
  }

  /// How many callers are remembered.
  package var keyCount: Int { usedUntil.withLock { $0.count } }

  private func pace(of key: Key) -> Pace? {
    switch key {
    case .caller: caller
    case .address: address
    }
  }

  private func number(of key: Key) -> UInt64 {
    var hasher = Hasher()
    hasher.combine(secret.0)
    hasher.combine(secret.1)
    hasher.combine(key)
    return UInt64(bitPattern: Int64(hasher.finalize()))
  }

  /// Forgets whoever has rested; if nobody has, the tenth that is nearest to it.
  private static func makeRoom(_ used: inout [UInt64: Int64], _ now: Int64) {
    used = used.filter { $0.value > now }
    guard used.count >= mostKeys else { return }
    let longest = used.values.sorted()[mostKeys / 10]
    used = used.filter { $0.value > longest }
  }
}

extension CallRates {
  /// Counts a call of whoever makes it: the person who has signed in, else the address if there is one to count.
  ///
  /// - Throws: −32005 when it is one too many.
  package func count(_ visit: Visit, at now: Duration) throws(Fault) {
    let key = visit.caller.map { Key.caller($0.person) } ?? visit.address.map { Key.address($0) }
    guard let key, let wait = take(key, at: now) else { return }
    throw .rateLimited(retryAfterMs: wait)
  }
}

extension Duration {
  fileprivate var nanoseconds: Int64 {
    components.seconds * 1_000_000_000 + components.attoseconds / 1_000_000_000
  }
}
