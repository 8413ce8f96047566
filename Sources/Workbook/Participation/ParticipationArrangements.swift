/// Who reads what young people write, who is called, and the clocks of one authority.
package struct ParticipationArrangements: Hashable, Sendable {
  /// Reads everything with free text; with the deputy a condition for the form to be open.
  package var checker: Person.ID?
  package var deputy: Person.ID?
  /// Outside the line of those whom feedback may be about; in the order in which they are asked.
  package var fallbacks: [Person.ID] = []
  package var complaintsManager: Person.ID?
  package var localHelp: LocalHelp?
  /// Reads when nobody has within 24 hours.
  package var outOfHours: HelpLine?
  /// Offered to whoever says that an answer is not fair.
  package var advocate: HelpLine?
  /// Whether the form is for anybody with the address, or only with a slip that bears a code.
  package var openToAnybody = false
  /// Whether the form is open at all.
  package var takesAnswers = false
  package var clocks = ParticipationClocks()

  package init() {}

  /// A form is open only while a checker and a deputy are named (DOMAIN §3).
  package var isOpen: Bool { takesAnswers && checker != nil && deputy != nil }

  /// - Parameter mayCheck: whether somebody holds a role in which one reads for safety.
  package func rulesBroken(
    mayCheck: (Person.ID) -> Bool, hasLeft: (Person.ID) -> Bool
  ) -> [Breach] {
    var findings = Findings()
    let named: [(String, Person.ID?)] =
      [("/checker", checker), ("/deputy", deputy), ("/complaintsManager", complaintsManager)]
      + fallbacks.enumerated().map { ("/fallbacks/\($0.offset)", $0.element) }
    for (place, person) in named {
      if let person, hasLeft(person) {
        findings.add(place, .notAllowed, "This person does not work here today.")
      }
    }
    for (place, person) in [("/checker", checker), ("/deputy", deputy)] {
      if let person, !hasLeft(person), !mayCheck(person) {
        findings.add(
          place, .notAllowed,
          "Whoever reads first is a participation lead or safeguarding lead and no practitioner: the words may be about one."
        )
      }
    }
    if let checker, checker == deputy {
      findings.add("/deputy", .conflict, "The deputy is somebody else than the checker.")
    }
    if takesAnswers, checker == nil || deputy == nil {
      findings.add(
        "/takesAnswers", .required, "The form opens once a checker and a deputy are named.")
    }
    if takesAnswers, localHelp == nil {
      findings.add(
        "/localHelp", .required,
        "Give the local numbers by day and by night: they stand before the form.")
    }
    if takesAnswers, fallbacks.isEmpty {
      findings.add(
        "/fallbacks", .required,
        "Name somebody outside the line: what is about a worker of every lead must have a reader.")
    }
    if takesAnswers, outOfHours == nil {
      findings.add("/outOfHours", .required, "Say who reads what nobody has read within 24 hours.")
    }
    if clocks.complaintDays > ParticipationClocks.statutoryComplaintDays {
      findings.add(
        "/complaintDays", .outOfRange,
        "A complaint is answered within \(ParticipationClocks.statutoryComplaintDays) working days."
      )
    }
    if !(clocks.acknowledgeDays <= clocks.decisionMakerDays
      && clocks.decisionMakerDays <= clocks.answerDays)
    {
      findings.add(
        "/answerDays", .conflict,
        "It is acknowledged first, then somebody is named to decide, then it is answered.")
    }
    findings.refuseRepeats(fallbacks, "/fallbacks", "Each person stands here once.")
    return findings.all
  }
}

/// Somebody to call.
package struct HelpLine: Hashable, Sendable {
  package let name: Words
  package let number: Words

  package init(name: Words, number: Words) {
    self.name = name
    self.number = number
  }
}
