import Foundation
import Synchronization
import Workbook

/// The clock of a test: it stands still until somebody moves it.
final class TestClock: Sendable {
  private let moment: Mutex<Instant>

  init(_ start: String) {
    moment = Mutex(instant(start))
  }

  var now: Instant { moment.withLock { $0 } }
  var today: Day { now.day }

  func move(days: Int) {
    moment.withLock { $0 = $0.adding(days: days) }
  }

  func move(milliseconds: Int64) {
    moment.withLock { $0 = Instant(milliseconds: $0.milliseconds + milliseconds) }
  }

  func move(minutes: Int) {
    moment.withLock { $0 = $0.adding(minutes: minutes) }
  }
}

/// Ids that count up, so that two runs make the same ones.
final class CountedIDs: Sendable {
  private let last = Mutex<UInt64>(0)

  func next(at now: Instant) -> UUID {
    let count = last.withLock { count in
      count += 1
      return count
    }
    let high = UInt64(max(0, now.milliseconds)) << 16 | 0x7000
    let low = 0x8000_0000_0000_0000 | count
    let text = String(format: "%016llx%016llx", high, low)
    let groups = [(0, 8), (8, 12), (12, 16), (16, 20), (20, 32)].map { from, to in
      String(text.dropFirst(from).prefix(to - from))
    }
    return required(UUID(uuidString: groups.joined(separator: "-")), "a counted id")
  }
}

/// A sample that is written into a test is well formed.
func required<Value>(_ value: Value?, _ what: String) -> Value {
  guard let value else { preconditionFailure("\(what) is not well formed") }
  return value
}

func instant(_ text: String) -> Instant { required(Instant(text), text) }
func day(_ text: String) -> Day { required(Day(text), text) }
func words(_ text: String) -> Words { required(Words(text), text) }
func child(_ text: String) -> YoungPersonReference { required(YoungPersonReference(text), text) }
