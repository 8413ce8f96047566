/// What was decided about one young person. Signed with its rationale, or urgent and not yet signed (DOMAIN §1.1).
package struct Decision: Hashable, Sendable {
  package enum Kind: String, Sendable, CaseIterable {
    case `continue`, change, stepUp, stepDown, handOver, end
  }

  package enum Signature: Hashable, Sendable {
    case signed(because: Rationale)
    /// Saved at once; its rationale is due within 24 hours.
    case urgentUnsigned

    /// `nil` until it is signed.
    package var because: Rationale? {
      switch self {
      case .signed(let because): because
      case .urgentUnsigned: nil
      }
    }
  }

  package var kind: Kind
  package var text: Words
  package var signature: Signature
  package var dissent: Words?
  package var contingency: Words?
  package var reviewDate: Day?
  /// Asked when the decision is to end (§5.6).
  package var ending: Ending?

  package init(
    kind: Kind, text: Words, signature: Signature, dissent: Words? = nil,
    contingency: Words? = nil, reviewDate: Day? = nil, ending: Ending? = nil
  ) {
    self.kind = kind
    self.text = text
    self.signature = signature
    self.dissent = dissent
    self.contingency = contingency
    self.reviewDate = reviewDate
    self.ending = ending
  }
}

/// Why it is safe now, and how they can come back.
package struct Ending: Hashable, Sendable {
  package var whySafeNow: Words
  package var howTheyCanComeBack: Words

  package init(whySafeNow: Words, howTheyCanComeBack: Words) {
    self.whySafeNow = whySafeNow
    self.howTheyCanComeBack = howTheyCanComeBack
  }
}
