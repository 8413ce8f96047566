import GRDB
package import Workbook

import struct Foundation.UUID

package enum AssessmentScope: Hashable, Sendable {
  case practitioner(Person.ID)
  case child(ChildTag)
  case everybody
}

package struct AssessmentFilter: Sendable {
  /// Of this unit or one below it.
  package var unit: Team.ID?
  package var practitioner: Person.ID?
  package var youngPerson: ChildTag?
  package var completedFrom: Day?
  package var completedUntil: Day?
  /// Only those with an audit, or only those without.
  package var audited: Bool?

  package init() {}
}

extension Snapshot {
  /// Assessments in any of the scopes, the latest referral first, each once.
  ///
  /// - Parameter after: the last assessment of the page before.
  package func assessments(
    in scopes: Set<AssessmentScope>, _ filter: AssessmentFilter = AssessmentFilter(),
    after: Assessment? = nil, limit: Int
  ) throws -> [Recorded<Assessment>] {
    var rows: [UUID: AssessmentRow] = [:]
    for scope in scopes {
      for row in try self.rows(in: scope, filter, after: after, limit: limit) {
        rows[row.id] = row
      }
    }
    return try rows.values
      .sorted { ($1.referred, Assessment.ID($1.id)) < ($0.referred, Assessment.ID($0.id)) }
      .prefix(limit).map(recorded)
  }

  private func rows(
    in scope: AssessmentScope, _ filter: AssessmentFilter, after: Assessment?, limit: Int
  ) throws -> [AssessmentRow] {
    var arguments: StatementArguments = [
      "referred": after?.referred.description ?? "9999-99-99",
      "id": after?.id.uuid ?? .highest, "unit": filter.unit?.uuid,
      "practitioner": filter.practitioner?.uuid,
      "child": try filter.youngPerson.map { try childNumber($0) },
      "from": filter.completedFrom?.description, "until": filter.completedUntil?.description,
      "audited": filter.audited, "limit": limit,
    ]
    let condition: String
    switch scope {
    case .practitioner(let person):
      condition = "practitioner = :subject AND"
      arguments += ["subject": person.uuid]
    case .child(let tag):
      condition = "child = :subject AND"
      arguments += ["subject": try childNumber(tag)]
    case .everybody:
      condition = ""
    }
    return try AssessmentRow.fetchAll(
      db,
      sql: """
        SELECT * FROM assessment WHERE \(condition) (referred, id) < (:referred, :id)
          AND (:practitioner IS NULL OR practitioner = :practitioner)
          AND (:child IS NULL OR child = :child)
          AND (:from IS NULL OR completed >= :from)
          AND (:until IS NULL OR completed <= :until)
          AND (:audited IS NULL OR :audited =
            EXISTS (SELECT 1 FROM audit WHERE audit.assessment = assessment.id))
          AND (:unit IS NULL OR team IN (
            WITH RECURSIVE below (id) AS (
              SELECT :unit UNION SELECT team.id FROM below JOIN team ON team.parent = below.id
            )
            SELECT id FROM below))
        ORDER BY referred DESC, id DESC LIMIT :limit
        """, arguments: arguments)
  }

  /// −1, which nothing has, for a child that was never mentioned.
  private func childNumber(_ tag: ChildTag) throws -> Int64 {
    try number(of: tag.value, in: .child) ?? -1
  }
}
