import JSONRPC
import JSONText
import Synchronization
import Testing

/// An error that must not tell by its time what was found on the way to it.
@Suite struct FaultTimeTests {
  /// Time stands still but for what the work takes; what is slept is noted.
  private func slept(workTakes work: Duration, fault: Fault?) async throws -> [Duration] {
    let now = Mutex(Duration.zero)
    let sleeps = Mutex<[Duration]>([])
    let schema = try #require(
      try OpenRPCDocument(
        Array(
          #"{"openrpc":"1.4.0","info":{"title":"t","version":"1"},"methods":[{"name":"a.b","params":[],"result":{"name":"r","schema":{}}}]}"#
            .utf8)
      ).params["a.b"])
    var table = MethodTable<Int>()
    table.addRaw(Method(name: "a.b"), schema: schema) { _ in
      now.withLock { $0 += work }
      if let fault { throw fault }
      return Array("1".utf8)
    }
    let dispatcher = Dispatcher(
      table: table,
      surroundings: DispatcherSurroundings(
        time: Timekeeping(
          elapsed: { now.withLock { $0 } },
          sleep: { duration in sleeps.withLock { $0.append(duration) } }),
        makeRequestID: { "1" }, authenticate: { _, context in context },
        report: { _, _, _ in },
        leastDuration: { $0.code == 1001 ? .milliseconds(20) : nil }))
    let call = Array(#"{"jsonrpc":"2.0","id":1,"method":"a.b"}"#.utf8)
    _ = await dispatcher.answer(call, context: 0)
    return sleeps.withLock { $0 }
  }

  private let hidden = Fault(code: 1001, type: "notFound", message: "Not found", detail: "")
  private let other = Fault(code: 1004, type: "ruleViolated", message: "Rule", detail: "")

  @Test func `it is answered at the next full multiple, however long the work took`() async throws {
    for micros in [1, 300, 2_500, 19_999] {
      #expect(
        try await slept(workTakes: .microseconds(micros), fault: hidden)
          == [.milliseconds(20) - .microseconds(micros)])
    }
    #expect(
      try await slept(workTakes: .milliseconds(21), fault: hidden) == [.milliseconds(19)])
  }

  @Test func `other errors and results do not wait`() async throws {
    #expect(try await slept(workTakes: .milliseconds(1), fault: other) == [])
    #expect(try await slept(workTakes: .milliseconds(1), fault: nil) == [])
  }
}
