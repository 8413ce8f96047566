import Synchronization

/// The connections that are open, by address.
final class ConnectionsByAddress: Sendable {
  private let most: Int
  private let open = Mutex<[CallerAddress: Int]>([:])

  init(most: Int) { self.most = most }

  /// - Returns: False when that address has as many as it may.
  func enter(_ address: CallerAddress) -> Bool {
    open.withLock { open in
      let count = open[address, default: 0]
      guard count < most else { return false }
      open[address] = count + 1
      return true
    }
  }

  func leave(_ address: CallerAddress) {
    open.withLock { open in
      let count = open[address, default: 0]
      open[address] = count > 1 ? count - 1 : nil
    }
  }
}
