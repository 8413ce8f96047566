package import Sealing
package import Storage
package import Workbook

package import struct Foundation.UUID

/// What the handlers need from the process around them: nothing below the executables has a clock, an id maker or a
/// random source of its own.
package struct Services: Sendable {
  package let store: Store
  package let content: Content
  package let now: @Sendable () -> Instant
  /// A new UUIDv7 for a record made at that moment.
  package let makeID: @Sendable (Instant) -> UUID
  /// For tokens and one-time codes.
  package let random: RandomBytes
  /// Waits; for answers that take a while on purpose.
  package let pause: @Sendable (Duration) async throws -> Void
  package let softwareVersion: String
  let signingIn: SigningIn
  let readingHours: ReadingHours
  let wrongTries: WrongTries

  package init(
    store: Store, content: Content, now: @escaping @Sendable () -> Instant,
    makeID: @escaping @Sendable (Instant) -> UUID, random: RandomBytes,
    pause: @escaping @Sendable (Duration) async throws -> Void, softwareVersion: String,
    signingIn: SigningIn, readingHours: ReadingHours = ReadingHours(),
    wrongTries: WrongTries = WrongTries()
  ) {
    self.store = store
    self.content = content
    self.now = now
    self.makeID = makeID
    self.random = random
    self.pause = pause
    self.softwareVersion = softwareVersion
    self.signingIn = signingIn
    self.readingHours = readingHours
    self.wrongTries = wrongTries
  }

  /// A client's own id, or one of ours.
  func id<Of>(_ given: String?, at now: Instant) throws(WireMismatch) -> Identifier<Of> {
    try given.reading(Identifier<Of>.init(wire:)) ?? Identifier(makeID(now))
  }
}

extension Services {
  /// The same services at another time and with ids of its own: for telling the story of a demonstration.
  package func inStory(
    now: @escaping @Sendable () -> Instant, makeID: @escaping @Sendable (Instant) -> UUID
  ) -> Services {
    Services(
      store: store, content: content, now: now, makeID: makeID, random: random, pause: { _ in },
      softwareVersion: softwareVersion, signingIn: signingIn)
  }
}
