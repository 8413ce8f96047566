/// Somebody may be hurt: a record of its own, which outlives the contribution that gave rise to it (DOMAIN §3).
///
/// Whoever notices can record and report without anybody's approval.
package struct Concern: Hashable, Sendable {
  package typealias ID = Identifier<Concern>

  package let id: ID
  package let entry: ConcernEntry
  package let recordedBy: Person.ID
  package let closed: Closing?

  package init(id: ID, entry: ConcernEntry, recordedBy: Person.ID, closed: Closing? = nil) {
    self.id = id
    self.entry = entry
    self.recordedBy = recordedBy
    self.closed = closed
  }

  package struct Closing: Hashable, Sendable {
    package let outcome: Words
    package let by: Person.ID
    package let on: Day

    package init(outcome: Words, by: Person.ID, on: Day) {
      self.outcome = outcome
      self.by = by
      self.on = on
    }
  }
}

package struct ConcernEntry: Hashable, Sendable {
  package var noticedAt: Instant
  package var noticedBy: Person.ID
  /// Exactly as they were said or written.
  package var exactWords: Words
  package var immediateDanger: Bool
  package var youngPerson: YoungPersonReference?
  /// The contribution it came from.
  package var contribution: Contribution.ID?
  /// Whether and how the young person was told that it is passed on.
  package var youngPersonTold: Words?
  package var firstPersonTold: Words?
  package var report: ConcernReport?
  /// Why it has not been reported yet.
  package var notReportedBecause: Words?
  /// A worker or carer whom it is about: then it is hidden from them and their line.
  package var aboutWorker: Person.ID?
  /// When the designated officer was told; for a concern about staff or carers.
  package var designatedOfficerToldAt: Instant?

  package init(
    noticedAt: Instant, noticedBy: Person.ID, exactWords: Words, immediateDanger: Bool
  ) {
    self.noticedAt = noticedAt
    self.noticedBy = noticedBy
    self.exactWords = exactWords
    self.immediateDanger = immediateDanger
  }

  package func rulesBroken(at now: Instant) -> [Breach] {
    var findings = Findings()
    if noticedAt > now { findings.add("/noticedAt", .outOfRange, "That lies in the future.") }
    if let report, report.at > now {
      findings.add("/report/at", .outOfRange, "That lies in the future.")
    }
    if let told = designatedOfficerToldAt, told > now {
      findings.add("/designatedOfficerToldAt", .outOfRange, "That lies in the future.")
    }
    if report == nil, notReportedBecause == nil {
      findings.add(
        "/report", .required,
        "Say to whom it was reported, or why not yet. In danger, call 999 first and write afterwards."
      )
    }
    return findings.all
  }
}

/// That somebody outside was told.
package struct ConcernReport: Hashable, Sendable {
  package enum Recipient: String, Sendable, CaseIterable {
    case police, childrensServices, both
  }

  package let to: Recipient
  package let at: Instant
  package let by: Words
  package let reference: Words?

  package init(to: Recipient, at: Instant, by: Words, reference: Words?) {
    self.to = to
    self.at = at
    self.by = by
    self.reference = reference
  }
}
