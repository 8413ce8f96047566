/// What a young person, or somebody close to one, said about the help they get (DOMAIN §3).
///
/// Its id is random and it keeps no time of day: neither tells who said it or in which order people came.
package struct Contribution: Hashable, Sendable {
  package typealias ID = Identifier<Contribution>

  package let id: ID
  package let receivedOn: Day
  package let entry: ContributionEntry
  /// The worker who wrote it down; `nil` when it came by the young person's own hand.
  package let gatheredBy: Person.ID?

  package init(id: ID, receivedOn: Day, entry: ContributionEntry, gatheredBy: Person.ID?) {
    self.id = id
    self.receivedOn = receivedOn
    self.entry = entry
    self.gatheredBy = gatheredBy
  }
}

/// What was said, as it came. Nothing is required of a young person.
package struct ContributionEntry: Hashable, Sendable {
  package var activity: Activity.ID?
  package var speakingAs: Speaker
  package var route: ContributionRoute
  package var place: CapturePlace
  package var identity: Identity
  package var ageBand: AgeBand?
  /// `nil` where it came by their own hand: nobody asked, and sending it was agreeing.
  package var agreement: Agreement?
  /// Once per activity and person; never asked on the self-service route.
  package var understanding: Understanding?
  /// By `ASK-…`.
  package var asks: [ListItemID: HowOften] = [:]
  /// Their words, kept exactly.
  package var bestThing: Words?
  package var oneChange: Words?
  package var toldBefore: Words?
  package var assessment: AssessmentReference?
  /// A worker whom it is about: it then never reaches that person or their line.
  package var aboutWorker: Person.ID?
  package var language: Language
  /// How it was given, where that matters: symbols, signing, a drawing described.
  package var format: Words?
  package var quote: QuotePermission?
  package var mayBeComplaint: Bool = false

  package init(
    speakingAs: Speaker, route: ContributionRoute, place: CapturePlace, identity: Identity,
    agreement: Agreement?, language: Language
  ) {
    self.speakingAs = speakingAs
    self.route = route
    self.place = place
    self.identity = identity
    self.agreement = agreement
    self.language = language
  }

  package enum Identity: Hashable, Sendable {
    case noName
    case named(NamedSpeaker)
  }

  package var named: NamedSpeaker? {
    if case .named(let speaker) = identity { speaker } else { nil }
  }

  package var hasFreeText: Bool { bestThing != nil || oneChange != nil || toldBefore != nil }

  package var isEmpty: Bool { asks.isEmpty && !hasFreeText }
}

/// Who said it, as far as they told us.
package struct NamedSpeaker: Hashable, Sendable {
  package let youngPerson: YoungPersonReference?
  /// As they gave it on a screen of their own.
  package let name: Words?
  /// How to reach them, as they gave it.
  package let contact: Words?

  /// `nil` when it names nobody.
  package init?(youngPerson: YoungPersonReference?, name: Words?, contact: Words?) {
    guard youngPerson != nil || name != nil else { return nil }
    self.youngPerson = youngPerson
    self.name = name
    self.contact = contact
  }
}

/// Kept and reported apart, never shown beside the child's own words.
package enum Speaker: String, Sendable, CaseIterable {
  case youngPerson, parent, carer, brotherOrSister, careLeaver
}

package enum ContributionRoute: String, Sendable, CaseIterable {
  case inPerson, paper, online, advocate, withHelp
}

/// Whether anybody could see who answered.
package enum CapturePlace: String, Sendable, CaseIterable {
  case withWorker, unattendedScreen, letterBox, ownDevice

  /// "No name" is true only where no worker was present.
  package var allowsNoName: Bool { self != .withWorker }
}

package enum AgeBand: String, Sendable, CaseIterable {
  case under13, from13To15, from16To17, from18
}

package enum HowOften: String, Sendable, CaseIterable {
  case never, sometimes, mostly, always, doNotKnow, doNotWantToSay
}

/// Agreement to take part; it is not the lawful basis.
package struct Agreement: Hashable, Sendable {
  package enum Kind: String, Sendable, CaseIterable {
    case own16Plus, ownUnder16WithUnderstanding, parentalWithAssent, parentNotAsked
    case localAuthorityWithAssent, noName, declined
  }

  package let kind: Kind
  /// Why a parent was not asked, and who approved that.
  package let reason: Words?
  package let approver: Person.ID?

  package init(kind: Kind, reason: Words? = nil, approver: Person.ID? = nil) {
    self.kind = kind
    self.reason = reason
    self.approver = approver
  }
}

/// What they understood before they answered.
package struct Understanding: Hashable, Sendable {
  package let whatAndWhy: Bool
  package let whoWillSee: Bool
  package let limitsOfConfidentiality: Bool
  package let canSayNoOrStop: Bool
  package let freeFromPressure: Bool

  package init(
    whatAndWhy: Bool, whoWillSee: Bool, limitsOfConfidentiality: Bool, canSayNoOrStop: Bool,
    freeFromPressure: Bool
  ) {
    self.whatAndWhy = whatAndWhy
    self.whoWillSee = whoWillSee
    self.limitsOfConfidentiality = limitsOfConfidentiality
    self.canSayNoOrStop = canSayNoOrStop
    self.freeFromPressure = freeFromPressure
  }
}

/// Words that may be quoted: which, where and until when; asked again before a poster.
package struct QuotePermission: Hashable, Sendable {
  package enum Place: String, Sendable, CaseIterable {
    case reportsHere, poster, publicReports
  }

  package let words: Words
  package let places: Set<Place>
  package let until: Day
  /// The day on which they were asked again before it went on a poster.
  package let askedAgainOn: Day?

  package init(words: Words, places: Set<Place>, until: Day, askedAgainOn: Day? = nil) {
    self.words = words
    self.places = places
    self.until = until
    self.askedAgainOn = askedAgainOn
  }

  /// - Parameter day: The day on which they would be shown; ``until`` is the last one.
  package func allows(_ place: Place, on day: Day) -> Bool {
    places.contains(place) && day <= until
      && (place != .poster || askedAgainOn.map { $0 <= day } ?? false)
  }
}
