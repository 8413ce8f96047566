extension ContributionEntry {
  /// What can be decided from the entry and the lists alone.
  ///
  /// - Throws: every breach, with pointers relative to the entry.
  package func check(lists: ContentLists) throws(Breaches) {
    var findings = Findings()
    checkIdentity(&findings)
    checkAgreement(&findings)
    for ask in asks.keys.sorted(by: { $0.text < $1.text })
    where lists.item(ask)?.list != .asks {
      findings.add("/asks", .unknown, "This is not one of the eight asks.")
    }
    if agreement?.kind != .declined, isEmpty {
      findings.add("", .required, "Nothing was said: one answer is enough.")
    }
    if let quote, quote.places.isEmpty {
      findings.add("/quote/places", .required, "Say where the words may be quoted.")
    }
    try findings.throwIfAny()
  }

  private func checkIdentity(_ findings: inout Findings) {
    switch identity {
    case .noName:
      if !place.allowsNoName {
        findings.add(
          "/noName", .notAllowed,
          "With a worker there it would not be true that nobody knows. Give a name, or let them use a "
            + "screen on their own, a letter box or their own phone.")
      }
      if ageBand != nil, place == .ownDevice {
        findings.add("/ageBand", .notAllowed, "Where no name is asked, no age is asked either.")
      }
      if understanding != nil {
        findings.add(
          "/understanding", .notAllowed,
          "This is asked face to face, so not where no name is given.")
      }
      if assessment != nil {
        findings.add(
          "/assessment", .notAllowed, "An assessment names a young person; here no name was given.")
      }
    case .named: break
    }
  }

  private func checkAgreement(_ findings: inout Findings) {
    guard let agreement else {
      if route != .online {
        findings.add("/agreement", .required, "Say who agreed to their taking part.")
      }
      return
    }
    if agreement.kind == .parentNotAsked {
      findings.require(
        agreement.reason, "/agreement/reason", "Say why the parent was not asked.")
      findings.require(
        agreement.approver, "/agreement/approver", "Say who approved not asking the parent.")
    }
    if agreement.kind == .declined, saysAnything {
      findings.add(
        "", .notAllowed,
        "They said no. A child's no outweighs an adult's yes: keep that they were asked, and nothing else."
      )
    }
    if (agreement.kind == .noName) != (identity == .noName) {
      findings.add(
        "/agreement/kind", .conflict, "Agreement without a name goes with an answer without a name."
      )
    }
  }

  /// Anything that would still tell what they think of somebody or something.
  private var saysAnything: Bool {
    !isEmpty || quote != nil || aboutWorker != nil || assessment != nil || mayBeComplaint
  }
}
