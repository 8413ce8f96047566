/// What a young person's page must know before it shows the form.
package struct FormOpening: Hashable, Sendable {
  /// By when a person will have read it; `nil` while nobody is named to read, and then the form is closed.
  package let readBy: Instant?
  /// Whom to call near here, by day and by night.
  package let localHelp: LocalHelp?
  /// No-name is offered only where no worker is present.
  package let place: CapturePlace

  package var isOpen: Bool { readBy != nil }

  package init(readBy: Instant?, localHelp: LocalHelp?, place: CapturePlace) {
    self.readBy = readBy
    self.localHelp = localHelp
    self.place = place
  }
}

/// "To talk to someone near you, call {team} on {number}. At night, call {number}."
package struct LocalHelp: Hashable, Sendable {
  package let team: Words
  package let dayNumber: Words
  package let nightNumber: Words

  package init(team: Words, dayNumber: Words, nightNumber: Words) {
    self.team = team
    self.dayNumber = dayNumber
    self.nightNumber = nightNumber
  }
}

/// Whom a young person can call: told to everybody, with a slip or without.
package struct NearbyHelp: Hashable, Sendable {
  package let local: LocalHelp?
  /// Somebody on their side.
  package let advocate: HelpLine?

  package init(local: LocalHelp?, advocate: HelpLine?) {
    self.local = local
    self.advocate = advocate
  }
}

/// What came in from a young person's own page, not yet checked.
package struct OwnWords: Hashable, Sendable {
  /// `nil`: no name.
  package var name: String?
  package var contact: String?
  package var speakingAs: Speaker
  package var asks: [ListItemID: HowOften] = [:]
  package var bestThing: String?
  package var oneChange: String?
  package var toldBefore: String?
  package var language: Language

  package init(speakingAs: Speaker, language: Language) {
    self.speakingAs = speakingAs
    self.language = language
  }

  /// How long one answer may be, in characters.
  package static let longestAnswer = 10_000
}

/// What a young person's page is told after sending.
package struct Said: Hashable, Sendable {
  /// Shown this once.
  package let code: FollowCode
  package let readBy: Instant
  /// "Come back after {day}."
  package let comeBackAfter: Day

  package init(code: FollowCode, readBy: Instant, comeBackAfter: Day) {
    self.code = code
    self.readBy = readBy
    self.comeBackAfter = comeBackAfter
  }
}

/// Why a young person's page cannot go on; the page has words for each.
package enum DoorRefusal: Error, Hashable, Sendable {
  /// Nobody is named to read: the form is closed, urgent help stays.
  case closed
  /// No such code or invitation; one answer for every way in which it can be wrong.
  case unknownCode
  /// The form is not open to anybody without a slip that bears a code.
  case invitationNeeded
  /// A worker is present, so "no name" would not be true.
  case nameNeeded
  /// One of the answers is longer than ``OwnWords/longestAnswer``.
  case tooLong
  /// Nothing was answered.
  case nothingSaid
  /// There is nothing to reply to now.
  case noReplyNow
}
