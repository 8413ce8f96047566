import GRDB
import Sealing
package import Workbook

package import struct Foundation.UUID

struct ParticipationSettingsRow: StoredRow {
  static let kind = RecordKind.participationSettings

  var id: UUID
  var checker: UUID?
  var deputy: UUID?
  var complaintsManager: UUID?
  var takesAnswers: Bool
  var openToAnybody: Bool
  var revision: Int

  init(_ settings: ParticipationArrangements, revision: Int) {
    id = .participationSettings
    checker = settings.checker?.uuid
    deputy = settings.deputy?.uuid
    complaintsManager = settings.complaintsManager?.uuid
    takesAnswers = settings.takesAnswers
    openToAnybody = settings.openToAnybody
    self.revision = revision
  }
}

extension ParticipationSettingsRow {
  static let statements = RowStatements(
    table: "participation_settings",
    columns: [
      "id", "checker", "deputy", "complaints_manager", "takes_answers", "open_to_anybody",
      "revision",
    ])

  var values: [(any DatabaseValueConvertible)?] {
    [id, checker, deputy, complaintsManager, takesAnswers, openToAnybody, revision]
  }

  init(row: Row) {
    id = row["id"]
    checker = row["checker"]
    deputy = row["deputy"]
    complaintsManager = row["complaints_manager"]
    takesAnswers = row["takes_answers"]
    openToAnybody = row["open_to_anybody"]
    revision = row["revision"]
  }
}

extension UUID {
  /// There is one set of settings.
  package static let participationSettings = UUID(
    uuid: (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16))
}

extension Snapshot {
  /// Revision 0, and nothing named, while nobody has set them.
  package func participationSettings() throws -> Recorded<ParticipationArrangements> {
    guard let row = try row(ParticipationSettingsRow.self, .participationSettings) else {
      return Recorded(value: ParticipationArrangements(), revision: 0)
    }
    guard let words = try unseal(StoredParticipationSettings.self, of: row.id) else {
      throw StoreError.unreadable(.participationSettings)
    }
    var settings = ParticipationArrangements()
    settings.checker = row.checker.map { Person.ID($0) }
    settings.deputy = row.deputy.map { Person.ID($0) }
    settings.complaintsManager = row.complaintsManager.map { Person.ID($0) }
    settings.takesAnswers = row.takesAnswers
    settings.openToAnybody = row.openToAnybody
    words.fill(&settings)
    return Recorded(value: settings, revision: row.revision)
  }
}

extension Transaction {
  /// The act must name the organisation's key.
  ///
  /// - Parameter ifRevision: 0 for the first time.
  package func set(_ settings: ParticipationArrangements, ifRevision: Int) throws -> Int {
    let words = StoredParticipationSettings(settings)
    guard try row(ParticipationSettingsRow.self, .participationSettings) == nil else {
      return try amend(
        ParticipationSettingsRow.self, .participationSettings, ifRevision: ifRevision,
        sealing: words, under: .organisation
      ) { row in
        row = ParticipationSettingsRow(settings, revision: row.revision)
      }
    }
    guard ifRevision == 0 else { throw StoreError.revisionConflict(current: 0) }
    try create(ParticipationSettingsRow(settings, revision: 1))
    try seal(words, of: .participationSettings, revision: 1, under: .organisation)
    return 1
  }
}
