package import struct Foundation.UUID

/// A browser in which somebody is signed in, without the secret in its cookie.
package struct BrowserSession: Sendable, Equatable {
  package enum How: Sendable, CaseIterable {
    case password, singleSignOn
  }

  package let id: UUID
  package let person: Person.ID
  package let how: How
  package let made: Instant
  /// To the minute.
  package let seen: Instant
  package let expires: Instant
  /// When whoever sits there last proved who they are.
  package let proved: Instant
  /// May do nothing but set up a second factor.
  package let isLimited: Bool

  package static let idleMinutes = 30
  package static let longestHours = 12

  package init(
    id: UUID, person: Person.ID, how: How, made: Instant, seen: Instant, expires: Instant,
    proved: Instant, isLimited: Bool
  ) {
    self.id = id
    self.person = person
    self.how = how
    self.made = made
    self.seen = seen
    self.expires = expires
    self.proved = proved
    self.isLimited = isLimited
  }

  /// One that begins now.
  ///
  /// - Parameter provedAt: When they proved who they are; `nil` if nobody can say, which proves nothing for a step-up.
  package init(
    id: UUID, person: Person.ID, how: How, at now: Instant, provedAt: Instant?, isLimited: Bool
  ) {
    self.init(
      id: id, person: person, how: how, made: now, seen: now,
      expires: now.adding(minutes: Self.longestHours * 60),
      proved: min(provedAt ?? Instant(milliseconds: 0), now), isLimited: isLimited)
  }

  /// How long it may last from the beginning, in seconds.
  package static var longestSeconds: Int { longestHours * 3_600 }

  /// When it ends if nothing is done in it.
  package var idleUntil: Instant { min(expires, seen.adding(minutes: Self.idleMinutes)) }

  package func isAlive(at now: Instant) -> Bool {
    now < expires && now < idleUntil
  }
}
