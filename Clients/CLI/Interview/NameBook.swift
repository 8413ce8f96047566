import Synchronization

/// What the ids of people, units and list entries stand for, as far as anybody has asked.
final class NameBook: Sendable {
  private let known = Mutex<[String: String]>([:])

  var all: [String: String] { known.withLock { $0 } }

  func note(_ name: String, for id: String) { known.withLock { $0[id] = name } }
}
