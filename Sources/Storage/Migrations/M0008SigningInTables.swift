/// How people get in: passwords and second factors (sealed), sessions, links to single sign-on and what waits for a browser; and
/// what was opened in an emergency. Secrets that somebody presents are kept as digests.
enum SigningInTables {
  static let sql = """
    CREATE TABLE password (
      person BLOB PRIMARY KEY CHECK (length(person) = 16) REFERENCES person (id),
      sealed BLOB NOT NULL,
      changed INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE second_factor (
      person BLOB PRIMARY KEY CHECK (length(person) = 16) REFERENCES person (id),
      sealed BLOB,
      pending BLOB,
      last_step INTEGER NOT NULL,
      CHECK (sealed IS NOT NULL OR pending IS NOT NULL)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE recovery_code (
      person BLOB NOT NULL REFERENCES person (id),
      digest BLOB NOT NULL CHECK (length(digest) = 32),
      PRIMARY KEY (person, digest)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE session_cookie (
      digest BLOB PRIMARY KEY CHECK (length(digest) = 32),
      id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
      person BLOB NOT NULL REFERENCES person (id),
      how INTEGER NOT NULL CHECK (how IN (1, 2)),
      made INTEGER NOT NULL,
      seen INTEGER NOT NULL,
      expires INTEGER NOT NULL CHECK (expires > made),
      proved INTEGER NOT NULL,
      limited INTEGER NOT NULL CHECK (limited IN (0, 1)),
      ended INTEGER
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX session_cookie_by_person ON session_cookie (person);
    CREATE INDEX session_cookie_by_end ON session_cookie (expires);

    ALTER TABLE token ADD COLUMN claimed INTEGER NOT NULL DEFAULT 0 CHECK (claimed IN (0, 1));

    CREATE TABLE sign_in_failure (
      tag BLOB PRIMARY KEY CHECK (length(tag) = 32),
      failures INTEGER NOT NULL CHECK (failures >= 1),
      last INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX sign_in_failure_by_last ON sign_in_failure (last);

    CREATE TABLE sign_on_link (
      digest BLOB PRIMARY KEY CHECK (length(digest) = 32),
      person BLOB NOT NULL REFERENCES person (id),
      linked INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX sign_on_link_by_person ON sign_on_link (person);

    CREATE TABLE device_request (
      digest BLOB PRIMARY KEY CHECK (length(digest) = 32),
      user_code BLOB NOT NULL UNIQUE CHECK (length(user_code) = 32),
      label TEXT NOT NULL,
      expires INTEGER NOT NULL,
      person BLOB REFERENCES person (id),
      approved INTEGER CHECK (approved IN (0, 1)),
      CHECK ((person IS NULL) = (approved IS NULL))
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX device_request_by_end ON device_request (expires);
    CREATE INDEX device_request_by_person ON device_request (person);

    CREATE TABLE break_glass (
      id BLOB PRIMARY KEY CHECK (length(id) = 16),
      by BLOB NOT NULL REFERENCES person (id),
      worker BLOB REFERENCES person (id),
      child BLOB CHECK (length(child) = 16),
      at INTEGER NOT NULL,
      reviewed_by BLOB REFERENCES person (id),
      reviewed_on TEXT CHECK (length(reviewed_on) = 10),
      justified INTEGER CHECK (justified IN (0, 1)),
      hold_asked_by BLOB REFERENCES person (id),
      hold_side INTEGER CHECK (hold_side IN (1, 2)),
      hold_asked_at INTEGER,
      held_until TEXT CHECK (length(held_until) = 10),
      revision INTEGER NOT NULL CHECK (revision >= 1),
      CHECK ((worker IS NULL) <> (child IS NULL))
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX break_glass_by_reader ON break_glass (by, at);
    CREATE INDEX break_glass_by_worker ON break_glass (worker, at);
    CREATE INDEX break_glass_by_child ON break_glass (child, at);
    """
}
