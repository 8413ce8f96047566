import Foundation

/// The best of several rounds: the one that the rest of the machine disturbed least.
enum Stopwatch {
  static let rounds = 5

  /// Microseconds for one of `count` repetitions.
  static func microseconds(count: Int, _ body: () throws -> Void) rethrows -> Double {
    var best = Double.infinity
    for _ in 0..<rounds {
      let took = try ContinuousClock().measure { for _ in 0..<count { try body() } }
      best = min(best, took / .microseconds(1) / Double(count))
    }
    return best
  }

  /// Microseconds of elapsed time for one call, with `callers` of them under way at any time.
  static func microseconds(
    callers: Int, each count: Int, _ body: @escaping @Sendable () async throws -> Void
  ) async throws -> Double {
    var best = Double.infinity
    for _ in 0..<rounds {
      let took = try await ContinuousClock().measure {
        try await withThrowingTaskGroup(of: Void.self) { group in
          for _ in 0..<callers {
            group.addTask { for _ in 0..<count { try await body() } }
          }
          try await group.waitForAll()
        }
      }
      best = min(best, took / .microseconds(1) / Double(callers * count))
    }
    return best
  }

  static func line(_ name: String, _ microseconds: Double) {
    print(
      name.padding(toLength: 62, withPad: " ", startingAt: 0),
      String(format: "%9.2f µs", microseconds))
  }
}
