/// A decision as it was sent: perhaps without its reason, which is what ``RecordedSession`` finds out.
///
/// In every entry a text is optional: a blank field is an absent field.
package struct DecisionEntry: Hashable, Sendable {
  package var kind: Decision.Kind
  package var text: Words?
  package var because: Rationale?
  /// Saved at once without its rationale, which is due within 24 hours.
  package var urgent: Bool
  package var dissent: Words?
  package var contingency: Words?
  package var reviewDate: Day?
  package var ending: EndingEntry?

  package init(
    kind: Decision.Kind, text: Words?, because: Rationale? = nil, urgent: Bool = false,
    dissent: Words? = nil, contingency: Words? = nil, reviewDate: Day? = nil,
    ending: EndingEntry? = nil
  ) {
    self.kind = kind
    self.text = text
    self.because = because
    self.urgent = urgent
    self.dissent = dissent
    self.contingency = contingency
    self.reviewDate = reviewDate
    self.ending = ending
  }

  package init(_ decision: Decision) {
    self.init(
      kind: decision.kind, text: decision.text, because: decision.signature.because,
      urgent: decision.signature == .urgentUnsigned, dissent: decision.dissent,
      contingency: decision.contingency, reviewDate: decision.reviewDate,
      ending: decision.ending.map {
        EndingEntry(whySafeNow: $0.whySafeNow, howTheyCanComeBack: $0.howTheyCanComeBack)
      })
  }
}

/// The two questions that ending asks (§5.6), as far as they were answered.
package struct EndingEntry: Hashable, Sendable {
  package var whySafeNow: Words?
  package var howTheyCanComeBack: Words?

  package init(whySafeNow: Words? = nil, howTheyCanComeBack: Words? = nil) {
    self.whySafeNow = whySafeNow
    self.howTheyCanComeBack = howTheyCanComeBack
  }
}

extension DecisionEntry {
  /// The decision, or `nil` with everything that is missing put down under `pointer`.
  func checked(at pointer: String, _ findings: inout Findings) -> Decision? {
    findings.require(text, "\(pointer)/text", "Say what was decided.")
    if because == nil, !urgent {
      findings.add(
        "\(pointer)/because", .required,
        "Say why: a decision cannot be signed without its reason. If it cannot wait, mark it urgent; "
          + "the reason is then due within 24 hours.")
    }
    let end = checkedEnding(at: "\(pointer)/ending", &findings)
    guard let text, because != nil || urgent, kind != .end || end != nil else { return nil }
    return Decision(
      kind: kind, text: text, signature: because.map { .signed(because: $0) } ?? .urgentUnsigned,
      dissent: dissent, contingency: contingency, reviewDate: reviewDate, ending: end)
  }

  private func checkedEnding(at pointer: String, _ findings: inout Findings) -> Ending? {
    guard kind == .end else {
      if ending != nil {
        findings.add(
          pointer, .conflict,
          "Why it is safe now and how they can come back is asked only when the decision is to end."
        )
      }
      return nil
    }
    findings.require(
      ending?.whySafeNow, "\(pointer)/whySafeNow", "Say why it is safe to end now.")
    findings.require(
      ending?.howTheyCanComeBack, "\(pointer)/howTheyCanComeBack",
      "Say how the young person can come back.")
    guard let why = ending?.whySafeNow, let how = ending?.howTheyCanComeBack else { return nil }
    return Ending(whySafeNow: why, howTheyCanComeBack: how)
  }
}
