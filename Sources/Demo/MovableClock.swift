import Synchronization
import Workbook

/// The fictional authority's clock: it is whatever moment the story has come to.
final class MovableClock: Sendable {
  private let moment: Mutex<Instant>

  init(_ start: Instant) {
    moment = Mutex(start)
  }

  var now: Instant { moment.withLock { $0 } }

  /// Moves on, never back: what was recorded stays in the past.
  func move(to instant: Instant) {
    moment.withLock { $0 = max($0, instant) }
  }

  func move(to day: Day, hour: Int) {
    move(to: LondonTime.instant(on: day, minutesPastMidnight: hour * 60))
  }
}
