import JSONRPC
import JSONText
import Synchronization
import Testing

/// Something that can be waited for.
private final class Gate: Sendable {
  private let stream: AsyncStream<Void>
  private let continuation: AsyncStream<Void>.Continuation

  init() { (stream, continuation) = AsyncStream.makeStream() }

  func open() { continuation.finish() }

  func passed() async {
    for await _ in stream {}
  }
}

@Suite struct LimitTests {
  private let slow = #"{"jsonrpc":"2.0","method":"slow","id":1}"#
  private let ping = #"{"jsonrpc":"2.0","method":"system.ping","id":2}"#

  private func limits(_ change: (inout Limits) -> Void) -> Limits {
    var limits = Limits()
    change(&limits)
    return limits
  }

  @Test func `a caller is told that time is up, and the work goes on to its end`() async throws {
    let (gate, done) = (Gate(), Gate())
    let service = try TestService { table in
      table.addRaw(Method(name: "slow", isOpen: true), schema: try TestService.emptySchema()) { _ in
        await gate.passed()
        if !Task.isCancelled { done.open() }
        return Array("1".utf8)
      }
    }
    let answer = await service.answer(slow)
    #expect(answer?.contains(#""code":-32002"#) == true)
    #expect(service.observed == ["slow -32002"])
    gate.open()
    await done.passed()
  }

  @Test func `work that suspends and is in time is answered`() async throws {
    let service = try TestService { table in
      table.addRaw(Method(name: "slow", isOpen: true), schema: try TestService.emptySchema()) { _ in
        await Task.yield()
        return Array("1".utf8)
      }
    } adjust: { surroundings in
      surroundings.time = Timekeeping(ContinuousClock())
    }
    for _ in 0..<200 {
      #expect(await service.answer(slow) == #"{"jsonrpc":"2.0","result":1,"id":1}"#)
    }
  }

  @Test func `a write is not cancelled because its caller left`() async throws {
    let (started, gate, done) = (Gate(), Gate(), Gate())
    let service = try TestService { table in
      table.addRaw(Method(name: "slow", isOpen: true), schema: try TestService.emptySchema()) { _ in
        started.open()
        await gate.passed()
        if !Task.isCancelled { done.open() }
        return Array("1".utf8)
      }
    } adjust: { surroundings in
      surroundings.time = Timekeeping(ContinuousClock())
    }
    let caller = Task { await service.answer(slow) }
    await started.passed()
    caller.cancel()
    gate.open()
    await done.passed()
    _ = await caller.value
  }

  @Test func `a waiting method has no deadline and is cancelled with its caller`() async throws {
    let started = Gate()
    let service = try TestService(limits: limits { $0.callsInFlight = 0 }) { table in
      table.addRaw(
        Method(name: "slow", isOpen: true, pace: .waiting), schema: try TestService.emptySchema()
      ) { _ in
        started.open()
        try await Task.sleep(for: .seconds(3600))
        return Array("1".utf8)
      }
    }
    let caller = Task { await service.answer(slow) }
    await started.passed()
    caller.cancel()
    #expect(await caller.value?.contains("-32006") == true)
    #expect(service.reported.isEmpty)
  }

  @Test func `calls over the limit are refused as busy until one has ended`() async throws {
    let (started, gate) = (Gate(), Gate())
    let service = try TestService(limits: limits { $0.callsInFlight = 1 }) { table in
      table.addRaw(Method(name: "slow", isOpen: true), schema: try TestService.emptySchema()) { _ in
        started.open()
        await gate.passed()
        return Array("1".utf8)
      }
    } adjust: { surroundings in
      surroundings.time = Timekeeping(ContinuousClock())
    }
    async let first = service.answer(slow)
    await started.passed()
    let refused = await service.answer(ping)
    #expect(refused?.contains(#""code":-32006"#) == true)
    #expect(refused?.contains(#""retryable":true,"retryAfterMs":1000"#) == true)
    gate.open()
    #expect(await first == #"{"jsonrpc":"2.0","result":1,"id":1}"#)
    #expect(await service.answer(ping)?.contains("result") == true)
  }

  @Test func `a stopping service refuses new calls`() async throws {
    let service = try TestService()
    #expect(await service.answer(ping)?.contains("result") == true)
    service.dispatcher.refuseNewCalls()
    #expect(await service.answer(ping)?.contains("-32006") == true)
  }

  @Test func `a result over the limit is one error, in a batch for those that find no room`()
    async throws
  {
    let service = try TestService(limits: limits { $0.responseBytes = 400 })
    func echo(_ length: Int, _ id: Int) -> String {
      let text = String(repeating: "x", count: length)
      return #"{"jsonrpc":"2.0","method":"system.echo","params":["\#(text)"],"id":\#(id)}"#
    }
    #expect(await service.answer(echo(300, 1))?.contains("result") == true)
    #expect(await service.answer(echo(500, 1))?.contains(#""code":-32003"#) == true)
    let batch = try #require(
      await service.answer("[\(echo(200, 1)),\(echo(200, 2)),\(echo(1, 3))]"))
    let document = try JSONDocument(scanning: Array(batch.utf8))
    let answered = document.elements(of: document.root).map {
      document.member("result", of: $0) != nil
    }
    #expect(answered == [true, false, false])
  }

  @Test func `a batch runs in order, one call after another`() async throws {
    let order = Mutex<[String]>([])
    let service = try TestService { table in
      table.add(
        Method(name: "note", isOpen: true), taking: Text.self, answering: Nothing.self,
        schema: try TestService.textSchema()
      ) { params, call in
        order.withLock { $0.append("begin \(params.text) \(call.isInBatch)") }
        await Task.yield()
        order.withLock { $0.append("end \(params.text) \(call.isNotification)") }
        return Nothing()
      }
    } adjust: { surroundings in
      surroundings.time = Timekeeping(ContinuousClock())
    }
    func note(_ text: String, _ id: String) -> String {
      #"{"jsonrpc":"2.0","method":"note","params":["\#(text)"]\#(id)}"#
    }
    _ = await service.answer(
      "[\(note("a", ",\"id\":1")),\(note("b", "")),\(note("c", ",\"id\":1"))]")
    _ = await service.answer(note("d", ""))
    #expect(
      order.withLock { $0 } == [
        "begin a true", "end a false", "begin b true", "end b true", "begin c true", "end c false",
        "begin d false", "end d true",
      ])
  }
}
