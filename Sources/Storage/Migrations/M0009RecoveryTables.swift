import Foundation
import GRDB
import Sealing

/// The chain of the access log and the key that signs it; holds, redactions and erasures; notes added to sessions.
enum RecoveryTables {
  static let sql = """
    CREATE TABLE log_signing (
      one INTEGER PRIMARY KEY CHECK (one = 1),
      key BLOB NOT NULL CHECK (length(key) = 32)
    ) STRICT;

    CREATE TABLE legal_hold (
      id BLOB PRIMARY KEY CHECK (length(id) = 16),
      everything INTEGER NOT NULL CHECK (everything IN (0, 1)),
      person BLOB REFERENCES person (id),
      child BLOB CHECK (length(child) = 16),
      class INTEGER CHECK (class BETWEEN 1 AND 7),
      by BLOB NOT NULL REFERENCES person (id),
      on_day TEXT NOT NULL CHECK (length(on_day) = 10),
      ended_by BLOB REFERENCES person (id),
      ended_on TEXT CHECK (length(ended_on) = 10),
      revision INTEGER NOT NULL CHECK (revision >= 1),
      CHECK (everything + (person IS NOT NULL) + (child IS NOT NULL) + (class IS NOT NULL) = 1),
      CHECK ((ended_by IS NULL) = (ended_on IS NULL))
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX legal_hold_in_force ON legal_hold (on_day) WHERE ended_on IS NULL;
    CREATE INDEX concern_by_contribution ON concern (contribution) WHERE contribution IS NOT NULL;
    CREATE INDEX person_by_leaving ON person (left_on) WHERE left_on IS NOT NULL;
    CREATE INDEX audit_by_day ON audit (day);
    CREATE INDEX contribution_without_name ON contribution (received_on) WHERE named = 0;
    CREATE INDEX contribution_with_name ON contribution (received_on) WHERE named = 1;

    CREATE TABLE redaction (
      id BLOB PRIMARY KEY CHECK (length(id) = 16),
      person BLOB REFERENCES person (id),
      child BLOB CHECK (length(child) = 16),
      record BLOB NOT NULL CHECK (length(record) = 16),
      field TEXT NOT NULL,
      by BLOB NOT NULL REFERENCES person (id),
      on_day TEXT NOT NULL CHECK (length(on_day) = 10),
      taken_back_on TEXT CHECK (length(taken_back_on) = 10),
      revision INTEGER NOT NULL CHECK (revision >= 1),
      CHECK ((person IS NULL) <> (child IS NULL))
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX redaction_by_person ON redaction (person, record) WHERE person IS NOT NULL;
    CREATE INDEX redaction_by_child ON redaction (child, record) WHERE child IS NOT NULL;
    CREATE INDEX contribution_by_child ON contribution (child) WHERE child IS NOT NULL;

    CREATE TABLE erasure (
      id BLOB PRIMARY KEY CHECK (length(id) = 16),
      what INTEGER NOT NULL CHECK (what BETWEEN 1 AND 5),
      person BLOB REFERENCES person (id),
      until TEXT,
      by BLOB NOT NULL REFERENCES person (id),
      on_day TEXT NOT NULL CHECK (length(on_day) = 10),
      revision INTEGER NOT NULL CHECK (revision = 1)
    ) STRICT, WITHOUT ROWID;
    CREATE TRIGGER erasure_is_never_altered BEFORE UPDATE ON erasure
    BEGIN SELECT RAISE(ABORT, 'what was erased stays on record'); END;
    CREATE TRIGGER erasure_is_kept BEFORE DELETE ON erasure
    BEGIN SELECT RAISE(ABORT, 'what was erased stays on record'); END;

    CREATE TABLE session_addendum (
      id BLOB PRIMARY KEY CHECK (length(id) = 16),
      session BLOB NOT NULL REFERENCES session (id),
      session_revision INTEGER NOT NULL CHECK (session_revision >= 2),
      at INTEGER NOT NULL,
      by BLOB NOT NULL REFERENCES person (id),
      part INTEGER NOT NULL CHECK (part BETWEEN 1 AND 3),
      discussion BLOB REFERENCES case_discussion (id),
      revision INTEGER NOT NULL CHECK (revision = 1),
      UNIQUE (session, session_revision),
      CHECK ((part = 2) = (discussion IS NOT NULL))
    ) STRICT, WITHOUT ROWID;
    CREATE TRIGGER session_addendum_is_never_altered BEFORE UPDATE ON session_addendum
    BEGIN SELECT RAISE(ABORT, 'a note is never overwritten'); END;
    CREATE TRIGGER session_addendum_is_kept BEFORE DELETE ON session_addendum
    BEGIN SELECT RAISE(ABORT, 'a note is kept'); END;
    CREATE TRIGGER record_revision_stays BEFORE DELETE ON record_revision
    BEGIN SELECT RAISE(ABORT, 'history is kept'); END;
    CREATE TRIGGER sealed_stays BEFORE DELETE ON sealed
    BEGIN SELECT RAISE(ABORT, 'sealed words are kept; what is erased is their key'); END;
    CREATE TRIGGER change_stays BEFORE DELETE ON change
    BEGIN SELECT RAISE(ABORT, 'the change feed is append-only'); END;

    -- Clients' keys stood here as they were sent; from now on a keyed hash of each does.
    DELETE FROM idempotency;

    DROP TRIGGER access_log_is_never_altered;
    DROP TRIGGER access_log_is_never_shortened;
    DROP INDEX access_log_by_person;
    DROP INDEX access_log_by_child;
    DROP INDEX access_log_by_caller;
    ALTER TABLE access_log RENAME TO access_log_unchained;
    CREATE TABLE access_log (
      seq INTEGER PRIMARY KEY,
      at INTEGER NOT NULL,
      caller BLOB CHECK (length(caller) = 16),
      capacity INTEGER CHECK (capacity BETWEEN 1 AND 254),
      method TEXT NOT NULL,
      direction INTEGER NOT NULL CHECK (direction IN (1, 2)),
      subject_person BLOB CHECK (length(subject_person) = 16),
      subject_child BLOB CHECK (length(subject_child) = 16),
      record BLOB CHECK (length(record) = 16),
      reason BLOB,
      hash BLOB NOT NULL CHECK (length(hash) = 32),
      CHECK ((subject_person IS NULL) <> (subject_child IS NULL))
    ) STRICT;
    """

  /// After the rows that were there are in the chain.
  static let guards = """
    DROP TABLE access_log_unchained;
    CREATE INDEX access_log_by_person ON access_log (subject_person, seq)
      WHERE subject_person IS NOT NULL;
    CREATE INDEX access_log_by_child ON access_log (subject_child, seq)
      WHERE subject_child IS NOT NULL;
    CREATE INDEX access_log_by_caller ON access_log (caller, seq);
    CREATE TRIGGER access_log_is_never_altered BEFORE UPDATE ON access_log
    BEGIN SELECT RAISE(ABORT, 'the access log is append-only'); END;
    CREATE TRIGGER access_log_is_never_shortened BEFORE DELETE ON access_log
    BEGIN SELECT RAISE(ABORT, 'the access log is append-only'); END;
    """

  static func migrate(_ db: Database) throws {
    try db.execute(sql: sql)
    try chain(db)
    try db.execute(sql: guards)
  }

  /// Takes the rows over in their order, numbered without gaps: each is bound to the one before it.
  private static func chain(_ db: Database) throws {
    var chain = try AccessChain(continuing: db)
    let rows = try Row.fetchCursor(
      db, sql: "SELECT *, role AS capacity FROM access_log_unchained ORDER BY seq /* whole table */"
    )
    while let row = try rows.next() {
      try chain.append(AccessRow(row: row), in: db)
    }
  }
}
