import Dispatch
import Sealing
import Synchronization
import Testing

@Suite struct PasswordDeskTests {
  @Test func `two are checked at a time, a few wait, and the rest are told to come back`()
    async throws
  {
    let desk = PasswordDesk(seats: 2, chairs: 3)
    let gate = DispatchSemaphore(value: 0)
    let atOnce = Counter()
    let checks = (0..<5).map { number in
      Task {
        try await desk.check { () -> Int in
          atOnce.begin()
          gate.wait()
          atOnce.end()
          return number
        }
      }
    }
    while desk.isWith < 5 { await Task.yield() }
    for _ in 0..<10 {
      await #expect(throws: PasswordDesk.IsFull.self) { try await desk.check { 0 } }
    }
    for _ in 0..<5 { gate.signal() }
    var answers: Set<Int> = []
    for check in checks { answers.insert(try await check.value) }
    #expect(answers == [0, 1, 2, 3, 4])
    #expect(atOnce.most == 2)
    #expect(desk.isWith == 0)
    gate.signal()
    #expect(try await desk.check { 7 } == 7)
  }

  @Test func `work that fails gives its seat back`() async throws {
    struct Failure: Error {}
    let desk = PasswordDesk(seats: 1, chairs: 0)
    for _ in 0..<3 {
      await #expect(throws: Failure.self) { try await desk.check { throw Failure() } }
    }
    #expect(try await desk.check { 1 } == 1)
  }
}

private final class Counter: Sendable {
  private let state = Mutex((now: 0, most: 0))

  var most: Int { state.withLock { $0.most } }

  func begin() {
    state.withLock { state in
      state.now += 1
      state.most = max(state.most, state.now)
    }
  }

  func end() { state.withLock { $0.now -= 1 } }
}
