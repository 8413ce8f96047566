import GRDB
import Sealing
package import Workbook

import struct Foundation.UUID

/// Whom an assessment concerns, without opening a word of it: words may have been erased.
package struct AssessmentParties: Sendable, Equatable {
  package let practitioner: Person.ID
  package let child: ChildTag
}

/// Whom an audit concerns, without opening a word of it.
package struct AuditParties: Sendable, Equatable {
  package let assessment: Assessment.ID
  package let auditor: Person.ID
  package let feedbackGivenOn: Day?
}

extension Snapshot {
  package func parties(to assessment: Assessment.ID) throws -> AssessmentParties? {
    try row(AssessmentRow.self, assessment.uuid).map { row in
      AssessmentParties(
        practitioner: Person.ID(row.practitioner), child: try tag(number: row.child))
    }
  }

  package func parties(to audit: Audit.ID) throws -> AuditParties? {
    try row(AuditRow.self, audit.uuid).map { row in
      AuditParties(
        assessment: Assessment.ID(row.assessment), auditor: Person.ID(row.auditor),
        feedbackGivenOn: try row.feedbackGivenOn.map { try Day(column: $0, of: .audit) })
    }
  }
}
