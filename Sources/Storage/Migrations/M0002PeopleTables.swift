/// Who works here, in which team, tied to whom, with which roles. Days are ISO texts, instants UTC
/// milliseconds, enumerations the numbers of `Codes/`.
enum PeopleTables {
  static let sql = """
    CREATE TABLE team (
      id BLOB PRIMARY KEY CHECK (length(id) = 16),
      name TEXT NOT NULL,
      level INTEGER NOT NULL CHECK (level BETWEEN 1 AND 3),
      parent BLOB REFERENCES team (id),
      revision INTEGER NOT NULL CHECK (revision >= 1),
      CHECK ((level = 1) = (parent IS NULL))
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX team_by_parent ON team (parent);

    CREATE TABLE person (
      id BLOB PRIMARY KEY CHECK (length(id) = 16),
      name TEXT NOT NULL,
      discipline INTEGER NOT NULL CHECK (discipline BETWEEN 1 AND 7),
      agency TEXT NOT NULL,
      team BLOB REFERENCES team (id),
      career_stage INTEGER NOT NULL CHECK (career_stage BETWEEN 1 AND 3),
      started TEXT NOT NULL CHECK (length(started) = 10),
      left_on TEXT CHECK (length(left_on) = 10),
      objects_to_linking INTEGER NOT NULL CHECK (objects_to_linking IN (0, 1)),
      revision INTEGER NOT NULL CHECK (revision >= 1)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX person_by_name ON person (name, id);
    CREATE INDEX person_by_team ON person (team, name, id);

    CREATE TABLE account (
      person BLOB PRIMARY KEY CHECK (length(person) = 16) REFERENCES person (id),
      username TEXT NOT NULL UNIQUE
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE relationship (
      id BLOB PRIMARY KEY CHECK (length(id) = 16),
      kind INTEGER NOT NULL CHECK (kind IN (1, 2)),
      holder BLOB NOT NULL REFERENCES person (id),
      subject BLOB NOT NULL REFERENCES person (id),
      from_day TEXT NOT NULL CHECK (length(from_day) = 10),
      until_day TEXT CHECK (length(until_day) = 10 AND until_day >= from_day),
      revision INTEGER NOT NULL CHECK (revision >= 1),
      CHECK (holder <> subject)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX relationship_by_holder ON relationship (holder, kind, subject);
    CREATE INDEX relationship_by_subject ON relationship (subject, kind, holder);

    CREATE TABLE child (
      number INTEGER PRIMARY KEY,
      tag BLOB NOT NULL UNIQUE CHECK (length(tag) = 16)
    ) STRICT;

    CREATE TABLE allocation (
      id BLOB PRIMARY KEY CHECK (length(id) = 16),
      practitioner BLOB NOT NULL REFERENCES person (id),
      child INTEGER NOT NULL REFERENCES child (number),
      from_day TEXT NOT NULL CHECK (length(from_day) = 10),
      until_day TEXT CHECK (length(until_day) = 10 AND until_day >= from_day),
      revision INTEGER NOT NULL CHECK (revision >= 1)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX allocation_by_practitioner ON allocation (practitioner, child);
    CREATE INDEX allocation_by_child ON allocation (child, practitioner);

    CREATE TABLE role_grant (
      id BLOB PRIMARY KEY CHECK (length(id) = 16),
      person BLOB NOT NULL REFERENCES person (id),
      role INTEGER NOT NULL CHECK (role BETWEEN 1 AND 8),
      unit BLOB REFERENCES team (id),
      from_day TEXT NOT NULL CHECK (length(from_day) = 10),
      until_day TEXT CHECK (length(until_day) = 10),
      granted_by BLOB REFERENCES person (id),
      approved_by BLOB REFERENCES person (id),
      needs_approval INTEGER NOT NULL CHECK (needs_approval IN (0, 1)),
      revision INTEGER NOT NULL CHECK (revision >= 1)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX role_grant_by_person ON role_grant (person, role);
    CREATE INDEX role_grant_by_role ON role_grant (role, person);

    CREATE TABLE token (
      digest BLOB PRIMARY KEY CHECK (length(digest) = 32),
      id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
      person BLOB NOT NULL REFERENCES person (id),
      name TEXT NOT NULL,
      scopes TEXT NOT NULL,
      created INTEGER NOT NULL,
      expires INTEGER NOT NULL CHECK (expires > created),
      revoked INTEGER
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX token_by_person ON token (person);

    CREATE TABLE invitation (
      digest BLOB PRIMARY KEY CHECK (length(digest) = 32),
      id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
      person BLOB UNIQUE REFERENCES person (id),
      expires INTEGER NOT NULL,
      used INTEGER
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE absence (
      id BLOB PRIMARY KEY CHECK (length(id) = 16),
      person BLOB NOT NULL REFERENCES person (id),
      from_day TEXT NOT NULL CHECK (length(from_day) = 10),
      until_day TEXT NOT NULL CHECK (length(until_day) = 10 AND until_day >= from_day),
      revision INTEGER NOT NULL CHECK (revision >= 1)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX absence_by_person ON absence (person, from_day);
    """
}
