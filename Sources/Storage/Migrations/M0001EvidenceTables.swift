/// Sealed words, histories, the change feed, the access log, and what makes a repeated call harmless.
enum EvidenceTables {
  static let sql = """
    CREATE TABLE keystore_mark (
      one INTEGER PRIMARY KEY CHECK (one = 1),
      keystore_id BLOB NOT NULL CHECK (length(keystore_id) = 16),
      slot_count INTEGER NOT NULL CHECK (slot_count >= 0),
      destroyed_count INTEGER NOT NULL CHECK (destroyed_count >= 0)
    ) STRICT;

    CREATE TABLE sealed (
      record BLOB NOT NULL CHECK (length(record) = 16),
      strand INTEGER NOT NULL CHECK (strand BETWEEN 1 AND 65535),
      revision INTEGER NOT NULL CHECK (revision >= 1),
      key_id BLOB NOT NULL CHECK (length(key_id) = 16),
      format INTEGER NOT NULL CHECK (format BETWEEN 1 AND 65535),
      blob BLOB NOT NULL CHECK (length(blob) >= 49),
      UNIQUE (record, strand, revision)
    ) STRICT;
    CREATE TRIGGER sealed_is_never_overwritten BEFORE UPDATE ON sealed
    BEGIN SELECT RAISE(ABORT, 'sealed words are never overwritten'); END;

    CREATE TABLE record_revision (
      record BLOB NOT NULL CHECK (length(record) = 16),
      seq INTEGER NOT NULL CHECK (seq >= 1),
      kind INTEGER NOT NULL,
      revision INTEGER NOT NULL CHECK (revision >= 1),
      at INTEGER NOT NULL,
      by BLOB CHECK (length(by) = 16),
      method TEXT NOT NULL,
      what TEXT NOT NULL,
      PRIMARY KEY (record, seq)
    ) STRICT, WITHOUT ROWID;
    CREATE TRIGGER record_revision_is_kept BEFORE UPDATE ON record_revision
    BEGIN SELECT RAISE(ABORT, 'history is never overwritten'); END;

    CREATE TABLE change (
      seq INTEGER PRIMARY KEY AUTOINCREMENT,
      record BLOB NOT NULL CHECK (length(record) = 16),
      kind INTEGER NOT NULL,
      revision INTEGER NOT NULL CHECK (revision >= 1),
      at INTEGER NOT NULL
    ) STRICT;
    CREATE TRIGGER change_is_append_only BEFORE UPDATE ON change
    BEGIN SELECT RAISE(ABORT, 'the change feed is append-only'); END;

    CREATE TABLE access_log (
      seq INTEGER PRIMARY KEY,
      at INTEGER NOT NULL,
      caller BLOB CHECK (length(caller) = 16),
      role INTEGER,
      method TEXT NOT NULL,
      direction INTEGER NOT NULL CHECK (direction IN (1, 2)),
      subject_person BLOB CHECK (length(subject_person) = 16),
      subject_child BLOB CHECK (length(subject_child) = 16),
      record BLOB CHECK (length(record) = 16),
      reason BLOB,
      previous_hash BLOB CHECK (length(previous_hash) = 32),
      hash BLOB CHECK (length(hash) = 32),
      CHECK ((subject_person IS NULL) <> (subject_child IS NULL))
    ) STRICT;
    CREATE INDEX access_log_by_person ON access_log (subject_person, seq)
      WHERE subject_person IS NOT NULL;
    CREATE INDEX access_log_by_child ON access_log (subject_child, seq)
      WHERE subject_child IS NOT NULL;
    CREATE INDEX access_log_by_caller ON access_log (caller, seq);
    CREATE TRIGGER access_log_is_never_altered BEFORE UPDATE ON access_log
    BEGIN SELECT RAISE(ABORT, 'the access log is append-only'); END;
    CREATE TRIGGER access_log_is_never_shortened BEFORE DELETE ON access_log
    BEGIN SELECT RAISE(ABORT, 'the access log is append-only'); END;

    CREATE TABLE idempotency (
      caller BLOB NOT NULL CHECK (length(caller) = 16),
      method TEXT NOT NULL,
      key TEXT NOT NULL,
      params BLOB NOT NULL CHECK (length(params) = 32),
      record BLOB NOT NULL CHECK (length(record) = 16),
      revision INTEGER NOT NULL CHECK (revision >= 0),
      at INTEGER NOT NULL,
      PRIMARY KEY (caller, method, key)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX idempotency_by_age ON idempotency (at);
    """
}
