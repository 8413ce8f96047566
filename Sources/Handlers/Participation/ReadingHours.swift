import Synchronization
package import Workbook

/// When each thing came that nobody has read, to the hour: in the memory of this process and nowhere else, because a
/// time on the disk would tell who wrote.
///
/// After a restart what came on a day counts from its midnight, so that somebody reads it too early rather than too late.
package final class ReadingHours: Sendable {
  private let came = Mutex<[Contribution.ID: Instant]>([:])

  package init() {}

  func note(_ id: Contribution.ID, at now: Instant) {
    // The hour that had begun: whoever watches a list would see the minute come back four hours later.
    let hour: Int64 = 3_600_000
    came.withLock { $0[id] = Instant(milliseconds: now.milliseconds / hour * hour) }
  }

  func forget(_ id: Contribution.ID) {
    came.withLock { $0[id] = nil }
  }

  package func came(_ id: Contribution.ID, on day: Day) -> Instant {
    came.withLock { $0[id] } ?? LondonTime.instant(on: day, minutesPastMidnight: 0)
  }
}
