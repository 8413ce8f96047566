/// What must be evidenced and dated before young people research with their peers (§7).
package struct PeerResearchGate: Hashable, Sendable {
  package enum Condition: String, Sendable, CaseIterable {
    case ready, supported, trained, topicSuitable
  }

  package struct Evidence: Hashable, Sendable {
    package let text: Words
    package let on: Day

    package init(text: Words, on: Day) {
      self.text = text
      self.on = on
    }
  }

  package let evidence: [Condition: Evidence]

  package init(_ evidence: [Condition: Evidence]) {
    self.evidence = evidence
  }

  /// What is still missing for young people to research with their peers on a day, in the order of the conditions.
  package func missing(on day: Day) -> [Condition] {
    Condition.allCases.filter { condition in
      evidence[condition].map { $0.on > day } ?? true
    }
  }
}

extension PeerResearchGate.Condition {
  package var inWords: String {
    switch self {
    case .ready: "they are ready"
    case .supported: "they have somebody to support them"
    case .trained: "they have been trained"
    case .topicSuitable: "the topic is suitable"
    }
  }
}

extension ActivityEntry {
  /// - Parameter today: An activity that begins later is still only planned.
  package func rulesBroken(on today: Day) -> [Breach] {
    var findings = Findings()
    if let ends, ends < starts {
      findings.add("/ends", .conflict, "It ends before it starts.")
    }
    for (index, change) in changes.enumerated() where change.on > today {
      findings.add(
        "/changes/\(index)/on", .outOfRange, "What changed lies in the past or is today.")
    }
    let missing = (peerResearchGate ?? PeerResearchGate([:])).missing(on: today)
    if !peerResearch.isEmpty, starts <= today, !missing.isEmpty {
      findings.add(
        "/peerResearchGate", .required,
        "Young people cannot research with their peers before it is written down, with a date, that "
          + missing.map(\.inWords).joined(separator: ", that ") + ".")
    }
    findings.refuseRepeats(
      selfCheck.map(\.question), "/selfCheck", within: "/question",
      "Each question is answered once.")
    return findings.all
  }
}
