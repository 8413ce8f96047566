/// Check-ins, wishes to be contacted, what was released about groups, and what leaders promised.
///
/// `check_in` names nobody and no time: `owner` is a tag that only the keystore can make, the id is
/// random, and rows stand in the order of these ids, not in that in which they were made. The unit and
/// with whom it is shared are sealed with the answers. It is overwritten when its author replaces it.
enum ResilienceTables {
  static let sql = """
    CREATE TABLE check_in (
      id BLOB PRIMARY KEY CHECK (length(id) = 16),
      owner BLOB NOT NULL CHECK (length(owner) = 16),
      month INTEGER NOT NULL CHECK (month BETWEEN 12 AND 119999),
      revision INTEGER NOT NULL CHECK (revision >= 1),
      key_id BLOB NOT NULL CHECK (length(key_id) = 16),
      format INTEGER NOT NULL CHECK (format BETWEEN 1 AND 65535),
      blob BLOB NOT NULL CHECK (length(blob) >= 49),
      UNIQUE (owner, month)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX check_in_by_month ON check_in (month);

    CREATE TABLE key_to_destroy (
      key_id BLOB PRIMARY KEY CHECK (length(key_id) = 16)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE contact_wish (
      id BLOB PRIMARY KEY CHECK (length(id) = 16),
      kind INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 3),
      asker BLOB NOT NULL REFERENCES person (id),
      asked BLOB NOT NULL REFERENCES person (id),
      asked_on TEXT NOT NULL CHECK (length(asked_on) = 10),
      contacted_on TEXT CHECK (length(contacted_on) = 10),
      revision INTEGER NOT NULL CHECK (revision >= 1),
      CHECK (asker <> asked)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX contact_wish_by_asked ON contact_wish (asked, id);

    CREATE TABLE promise (
      id BLOB PRIMARY KEY CHECK (length(id) = 16),
      unit BLOB NOT NULL REFERENCES team (id),
      quarter INTEGER NOT NULL,
      owner BLOB NOT NULL REFERENCES person (id),
      due TEXT NOT NULL CHECK (length(due) = 10),
      made_on TEXT NOT NULL CHECK (length(made_on) = 10),
      outcome INTEGER CHECK (outcome BETWEEN 1 AND 3),
      answered_on TEXT CHECK (length(answered_on) = 10),
      revision INTEGER NOT NULL CHECK (revision >= 1),
      CHECK ((outcome IS NULL) = (answered_on IS NULL))
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX promise_by_unit ON promise (unit, made_on, id);

    CREATE TABLE workforce_release (
      quarter INTEGER PRIMARY KEY,
      made_on TEXT NOT NULL CHECK (length(made_on) = 10),
      smallest_group INTEGER NOT NULL CHECK (smallest_group >= 5),
      bytes BLOB NOT NULL
    ) STRICT;
    CREATE TRIGGER workforce_release_is_never_altered BEFORE UPDATE ON workforce_release
    BEGIN SELECT RAISE(ABORT, 'what was released is never changed'); END;
    CREATE TRIGGER workforce_release_is_kept BEFORE DELETE ON workforce_release
    BEGIN SELECT RAISE(ABORT, 'what was released is never changed'); END;

    CREATE TABLE disclosure_rule (
      seq INTEGER PRIMARY KEY,
      people INTEGER NOT NULL CHECK (people BETWEEN 5 AND 100),
      since TEXT NOT NULL CHECK (length(since) = 10),
      by BLOB REFERENCES person (id),
      reason BLOB NOT NULL CHECK (length(reason) >= 49)
    ) STRICT;
    CREATE TRIGGER disclosure_rule_is_never_altered BEFORE UPDATE ON disclosure_rule
    BEGIN SELECT RAISE(ABORT, 'earlier rules are kept'); END;
    CREATE TRIGGER disclosure_rule_is_kept BEFORE DELETE ON disclosure_rule
    BEGIN SELECT RAISE(ABORT, 'earlier rules are kept'); END;

    CREATE TABLE enabled_instrument (
      id TEXT PRIMARY KEY,
      wording TEXT NOT NULL,
      since TEXT NOT NULL CHECK (length(since) = 10),
      by BLOB REFERENCES person (id)
    ) STRICT, WITHOUT ROWID;
    """
}
