import Foundation
import Handlers
import JSONRPC
import Testing
import Workbook

@Suite struct CallRatesTests {
  private static let person = CallRates.Key.caller(Identifier(UUID()))

  private func rates(_ callsPerMinute: Int) -> CallRates {
    CallRates(callsPerMinute: callsPerMinute, secret: (1, 2))
  }

  /// Calls as often as it is let, at one moment.
  private func taken(_ rates: CallRates, _ key: CallRates.Key, at now: Duration) -> Int {
    var count = 0
    while rates.take(key, at: now) == nil, count < 100_000 { count += 1 }
    return count
  }

  @Test func `half a minute's worth can be had at once, and then as many as the rate says`() {
    let rates = rates(1_200)
    #expect(taken(rates, Self.person, at: .seconds(5)) == 600)
    #expect(taken(rates, Self.person, at: .seconds(5)) == 0)
    // 50 ms a call.
    #expect(rates.take(Self.person, at: .seconds(5)) == 50)
    #expect(rates.take(Self.person, at: .milliseconds(5_049)) == 1)
    #expect(rates.take(Self.person, at: .milliseconds(5_050)) == nil)
    #expect(rates.take(Self.person, at: .milliseconds(5_050)) == 50)
    #expect(taken(rates, Self.person, at: .seconds(15)) == 199)
    // However long somebody rests, no more than the burst is saved up.
    #expect(taken(rates, Self.person, at: .seconds(100_000)) == 600)
  }

  @Test func `whoever waits as long as the refusal says is let in`() {
    var random = SplitMix64(seed: 20_260_302)
    let rates = rates(700)
    var now = Duration.zero
    for step in 0..<5_000 {
      now += .microseconds(Int64.random(in: 0...150_000, using: &random))
      guard let wait = rates.take(Self.person, at: now) else { continue }
      #expect(wait > 0 && rates.take(Self.person, at: now) != nil, "step \(step)")
      now += .milliseconds(wait)
      #expect(rates.take(Self.person, at: now) == nil, "step \(step)")
    }
  }

  @Test func `in any minute nobody gets more than the rate and the burst together`() {
    var random = SplitMix64(seed: 7)
    let rates = rates(120)
    var taken: [Duration] = []
    var now = Duration.zero
    while now < .seconds(600) {
      now += .milliseconds(Int64.random(in: 0...400, using: &random))
      if rates.take(Self.person, at: now) == nil { taken.append(now) }
    }
    for (index, start) in taken.enumerated() {
      let within = taken[index...].prefix { $0 - start < .seconds(60) }.count
      #expect(within <= 120 + 60, "from \(start)")
    }
    #expect(taken.count >= 10 * 120)
  }

  @Test func `callers do not use up each other's calls, and an address has half`() {
    let rates = rates(100)
    #expect(taken(rates, Self.person, at: .zero) == 50)
    #expect(taken(rates, .caller(Identifier(UUID())), at: .zero) == 50)
    #expect(taken(rates, .address("192.0.2.1"), at: .zero) == 25)
    #expect(taken(rates, .address("192.0.2.2"), at: .zero) == 25)
    #expect(rates.take(.address("192.0.2.1"), at: .zero) == 1_200)
  }

  @Test
  func `whoever has signed in is counted as a person wherever they are, and others by address`()
    throws
  {
    let rates = rates(2)
    let here = Visit(address: "192.0.2.1", caller: Caller(person: Identifier(UUID())))
    var elsewhere = here
    elsewhere.address = "192.0.2.2"
    try rates.count(here, at: .zero)
    #expect(throws: Fault.rateLimited(retryAfterMs: 30_000)) {
      try rates.count(elsewhere, at: .zero)
    }
    try rates.count(Visit(address: "192.0.2.1"), at: .zero)
    #expect(throws: Fault.rateLimited(retryAfterMs: 60_000)) {
      try rates.count(Visit(address: "192.0.2.1"), at: .zero)
    }
    // The machine itself has no address that counts.
    for _ in 0..<100 { try rates.count(Visit(), at: .zero) }
  }

  @Test func `without a limit everything is taken and nobody remembered`() {
    let rates = rates(0)
    for _ in 0..<5_000 { #expect(rates.take(Self.person, at: .zero) == nil) }
    #expect(rates.keyCount == 0)
  }

  @Test func `one call a minute is still a call`() {
    let rates = rates(1)
    #expect(taken(rates, Self.person, at: .zero) == 1)
    #expect(rates.take(Self.person, at: .zero) == 60_000)
    #expect(taken(rates, .address("a"), at: .zero) == 1)
  }

  @Test func `many addresses take no more room than ten thousand, and who called most stays known`()
  {
    let rates = rates(1_200)
    #expect(taken(rates, Self.person, at: .zero) == 600)
    for number in 0..<100_000 { _ = rates.take(.address("\(number)"), at: .milliseconds(1)) }
    #expect(rates.keyCount <= CallRates.mostKeys)
    #expect(rates.take(Self.person, at: .milliseconds(1)) != nil)
    // Whoever has rested goes first.
    for number in 0..<100_000 { _ = rates.take(.address("\(number)"), at: .seconds(40)) }
    #expect(rates.keyCount <= CallRates.mostKeys)
  }

  @Test func `many at once get no more than one after another`() async {
    let rates = rates(1_200)
    let taken = await withTaskGroup(of: Int.self) { group in
      for _ in 0..<8 {
        group.addTask { (0..<500).count { _ in rates.take(Self.person, at: .zero) == nil } }
      }
      return await group.reduce(0, +)
    }
    #expect(taken == 600)
  }
}
