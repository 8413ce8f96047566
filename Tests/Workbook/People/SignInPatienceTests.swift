import Testing
import Workbook

@Suite struct SignInPatienceTests {
  private let start = Instant(milliseconds: 1_772_442_000_000)

  private func failing(_ times: Int) -> SignInPatience {
    (0..<times).reduce(.none) { patience, _ in patience.failing(at: start) }
  }

  private func seconds(after failures: Int) -> Int64 {
    failing(failures).waits(at: start).map { ($0.milliseconds - start.milliseconds) / 1_000 } ?? 0
  }

  @Test
  func `a finger may slip three times; then each failure makes the wait longer, to five minutes`() {
    #expect((0...14).map(seconds) == [0, 0, 0, 0, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300, 300])
    #expect(seconds(after: 1_000) == 300 && seconds(after: 5_000) == 300)
  }

  @Test func `what comes from elsewhere counts for less`() {
    let until = failing(1_000).waits(at: start, .far)
    #expect(until == Instant(milliseconds: start.milliseconds + 30_000))
    #expect(failing(30).waits(at: start, .far) == nil)
  }

  @Test func `the wait ends, and nobody is locked out for ever`() throws {
    let patience = failing(40)
    let until = try #require(patience.waits(at: start))
    #expect(patience.waits(at: until) == nil)
    #expect(patience.waits(at: Instant(milliseconds: until.milliseconds - 1)) == until)
  }

  @Test func `after a day nothing is held against anybody`() {
    let late = start.adding(minutes: 24 * 60 + 1)
    #expect(failing(40).waits(at: late) == nil)
    #expect(failing(40).failing(at: late).failures == 1)
  }

  @Test func `a clock put back does not lock anybody out`() {
    #expect(failing(40).waits(at: start.adding(days: -30)) == nil)
  }
}
