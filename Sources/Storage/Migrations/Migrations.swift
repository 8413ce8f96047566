import GRDB

/// The steps by which a database comes to its present form, one file each. A step that has been
/// released is never edited.
enum Migrations {
  static let all: DatabaseMigrator = {
    // Immediate checks: a deferred violation would fail everybody's commit.
    var migrator = DatabaseMigrator().disablingDeferredForeignKeyChecks()
    migrator.add("0001-evidence", EvidenceTables.sql)
    migrator.add("0002-people", PeopleTables.sql)
    migrator.add("0003-supervision", SupervisionTables.sql)
    migrator.add("0004-assessment", AssessmentTables.sql)
    migrator.add("0005-resilience", ResilienceTables.sql)
    migrator.add("0006-renewal", RenewalTables.sql)
    migrator.add("0007-participation", ParticipationTables.sql)
    migrator.add("0008-signing-in", SigningInTables.sql)
    migrator.registerMigration("0009-recovery", migrate: RecoveryTables.migrate)
    return migrator
  }()
}

extension DatabaseMigrator {
  fileprivate mutating func add(_ name: String, _ sql: String) {
    registerMigration(name) { db in try db.execute(sql: sql) }
  }
}
