/// What information governance asks to be erased for good: one of five (DOMAIN §7).
package enum ErasureRequest: Hashable, Sendable {
  /// All check-ins of one person, whether there are any or not.
  case checkInsOf(Person.ID)
  /// Everybody's, up to and with a month.
  case checkInsUntil(Month)
  /// The personal parts of all sessions of somebody who has left.
  case personalPartsOf(Person.ID)
  /// What one young person, parent or carer said, and what was written about it.
  case contribution(Contribution.ID)
  /// All feedback without a name, up to and with a day.
  case feedbackUntil(Day)

  package enum Kind: String, Sendable, CaseIterable {
    case checkInsOf, checkInsUntil, personalPartsOf, contribution, feedbackUntil
  }

  /// It is kept for longer; `from` is the first day on which it may be erased, `nil` while it has not begun to count.
  package struct TooSoon: Error, Hashable {
    package let from: Day?
  }

  package var kind: Kind {
    switch self {
    case .checkInsOf: .checkInsOf
    case .checkInsUntil: .checkInsUntil
    case .personalPartsOf: .personalPartsOf
    case .contribution: .contribution
    case .feedbackUntil: .feedbackUntil
    }
  }

  /// Somebody who works here, whom it is about.
  package var person: Person.ID? {
    switch self {
    case .checkInsOf(let person), .personalPartsOf(let person): person
    case .checkInsUntil, .contribution, .feedbackUntil: nil
    }
  }

  /// What is erased because of its age must be old enough.
  ///
  /// - Parameter left: When the person left whom it is about.
  package func requireOldEnough(left: Day? = nil, on today: Day) throws(TooSoon) {
    let from: Day?
    switch self {
    case .checkInsOf, .contribution: return
    case .checkInsUntil(let month): from = RetentionRule.of(.checkIns).due(since: month.first)
    case .personalPartsOf: from = left.map(RetentionRule.of(.personalParts).due(since:))
    case .feedbackUntil(let day): from = RetentionRule.of(.feedbackWithoutName).due(since: day)
    }
    guard let from, from <= today else { throw TooSoon(from: from) }
  }
}

/// That something was erased: by whom, when and why; never what it said.
package struct Erasure: Hashable, Sendable {
  package typealias ID = Identifier<Erasure>

  package let id: ID
  package let what: ErasureRequest.Kind
  package let person: Person.ID?
  /// A month or a day, where it was erased by its age.
  package let until: String?
  package let reason: Words
  package let by: Person.ID
  package let on: Day

  package init(
    id: ID, what: ErasureRequest.Kind, person: Person.ID?, until: String?, reason: Words,
    by: Person.ID, on: Day
  ) {
    self.id = id
    self.what = what
    self.person = person
    self.until = until
    self.reason = reason
    self.by = by
    self.on = on
  }

  package init(id: ID, of request: ErasureRequest, reason: Words, by: Person.ID, on: Day) {
    let until: String? =
      switch request {
      case .checkInsUntil(let month): month.description
      case .feedbackUntil(let day): day.description
      case .checkInsOf, .personalPartsOf, .contribution: nil
      }
    self.init(
      id: id, what: request.kind, person: request.person, until: until, reason: reason, by: by,
      on: on)
  }
}
