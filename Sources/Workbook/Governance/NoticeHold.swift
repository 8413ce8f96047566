/// Whether the notice to the person concerned is held back: only by a safeguarding lead and information governance together,
/// for 28 days at a time (DOMAIN §7: a worker under investigation must not be warned).
package struct NoticeHold: Hashable, Sendable {
  /// In which of the two capacities somebody asks.
  package enum Side: CaseIterable, Sendable {
    case safeguarding
    case informationGovernance
  }

  /// One of the two has asked; nothing is held back by it.
  package struct Asking: Hashable, Sendable {
    package let by: Person.ID
    package let side: Side
    package let at: Instant
    package let reason: Words

    package init(by: Person.ID, side: Side, at: Instant, reason: Words) {
      self.by = by
      self.side = side
      self.at = at
      self.reason = reason
    }
  }

  /// Why it was held back, by one of the two.
  package struct Reason: Hashable, Sendable {
    /// `nil` for what was decided before it was kept who and when.
    package let by: Person.ID?
    package let on: Day?
    package let words: Words

    package init(by: Person.ID?, on: Day?, words: Words) {
      self.by = by
      self.on = on
      self.words = words
    }
  }

  /// It waits for the other capacity, held by somebody else.
  package struct NeedsTheOther: Error, Hashable {}

  package var asked: Asking?
  /// The last day on which it is held back.
  package var until: Day?
  /// Why, by each of the two, for each time that it was held back; the oldest first.
  package var reasons: [Reason]

  package static let none = NoticeHold(asked: nil, until: nil, reasons: [])
  package static let days = 28
  /// Within how many hours the second must ask.
  package static let hoursForSecond = 24

  package init(asked: Asking?, until: Day?, reasons: [Reason]) {
    self.asked = asked
    self.until = until
    self.reasons = reasons
  }

  package func isHeld(on day: Day) -> Bool { until.map { day <= $0 } ?? false }

  /// Somebody asks, in every capacity they have.
  ///
  /// - Returns: what it is afterwards; or that the other must ask too, when the same one asks again.
  package func asking(
    _ person: Person.ID, as sides: Set<Side>, because reason: Words, at now: Instant
  ) -> Result<NoticeHold, NeedsTheOther> {
    if let asked, asked.by != person, !isStale(asked, at: now),
      sides.contains(where: { $0 != asked.side })
    {
      return .success(
        NoticeHold(
          asked: nil, until: now.day.adding(days: Self.days),
          reasons: reasons + [
            Reason(by: asked.by, on: asked.at.day, words: asked.reason),
            Reason(by: person, on: now.day, words: reason),
          ]))
    }
    if let asked, !isStale(asked, at: now) { return .failure(NeedsTheOther()) }
    guard let side = Side.allCases.first(where: sides.contains) else {
      return .failure(NeedsTheOther())
    }
    var next = self
    next.asked = Asking(by: person, side: side, at: now, reason: reason)
    return .success(next)
  }

  private func isStale(_ asked: Asking, at now: Instant) -> Bool {
    now > asked.at.adding(minutes: Self.hoursForSecond * 60)
  }
}
