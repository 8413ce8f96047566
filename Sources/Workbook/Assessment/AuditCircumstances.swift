/// What the rules about an audit need to know besides its entry.
package struct AuditCircumstances: Sendable {
  package var now: Instant
  package var assessment: Assessment
  /// Every supervising and covering tie between auditor and practitioner, past ones included.
  package var relationships: [Relationship]
  /// Every allocation of this young person's case to the auditor, past ones included.
  package var auditorsAllocations: [Allocation]
  /// Everybody above the practitioner in the line of management today.
  package var line: Set<Person.ID>
  /// Who has audited this assessment already.
  package var earlierAuditors: Set<Person.ID>

  package init(
    now: Instant, assessment: Assessment, relationships: [Relationship],
    auditorsAllocations: [Allocation], line: Set<Person.ID>, earlierAuditors: Set<Person.ID>
  ) {
    self.now = now
    self.assessment = assessment
    self.relationships = relationships
    self.auditorsAllocations = auditorsAllocations
    self.line = line
    self.earlierAuditors = earlierAuditors
  }
}

extension Audit {
  /// Days before completion from which on an auditor may not have supervised the practitioner (DOMAIN §5, the sensitivity window).
  package static let supervisionWindowDays = 180

  /// What the state of things or the clock forbids; empty when nothing does.
  package func rulesBroken(given circumstances: AuditCircumstances) -> [Breach] {
    var findings = Findings()
    let assessment = circumstances.assessment
    let today = circumstances.now.day
    if entry.date > today {
      findings.add("/date", .conflict, "The audit is dated in the future.")
    }
    if let told = entry.immediateRisk?.toldAt, told > circumstances.now {
      findings.add(
        "/immediateRisk/toldAt", .conflict, "The manager cannot have been told in the future.")
    }
    guard let completed = assessment.completed, completed <= today else {
      findings.add(
        "/assessment", .conflict,
        "This assessment is not completed: it can be audited when it is.")
      return findings.all
    }
    if entry.date < completed {
      findings.add(
        "/date", .conflict,
        "The audit is dated before the assessment was completed on \(completed.inWords).")
    }
    checkAuditor(circumstances, completed: completed, &findings)
    return findings.all
  }

  private func checkAuditor(
    _ circumstances: AuditCircumstances, completed: Day, _ findings: inout Findings
  ) {
    let assessment = circumstances.assessment
    let auditor = entry.auditor
    var reasons: [String] = []
    if auditor == assessment.practitioner { reasons.append("You wrote it yourself") }
    let windowStart = min(
      assessment.referred, completed.adding(days: -Self.supervisionWindowDays))
    let supervised = circumstances.relationships.contains { tie in
      tie.holder == auditor && tie.subject == assessment.practitioner
        && tie.from <= circumstances.now.day && tie.until.map { $0 >= windowStart } ?? true
    }
    if supervised {
      reasons.append(
        "You supervised this practitioner, or covered for their supervisor, since \(windowStart.inWords)"
      )
    }
    let workedCase = circumstances.auditorsAllocations.contains {
      $0.practitioner == auditor && $0.youngPerson == assessment.youngPerson
        && $0.from <= circumstances.now.day
    }
    if workedCase { reasons.append("You worked with this young person") }
    if circumstances.line.contains(auditor) {
      reasons.append("You are in this practitioner's line of management")
    }
    if circumstances.earlierAuditors.contains(auditor) {
      reasons.append("You have audited it already")
    }
    guard !reasons.isEmpty else { return }
    findings.add(
      "/assessment", .conflict,
      "\(reasons.joined(separator: "; ")): another auditor must judge this assessment.")
  }
}
