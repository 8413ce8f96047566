/// Sessions: the clear columns that reports and permissions need. Words stand in `sealed`.
///
/// `session_person` and `discussion_person` repeat what the linking report needs, in its order, so
/// that the report reads them straight through: a join by random ids costs a microsecond a row.
enum SupervisionTables {
  static let sql = """
    CREATE TABLE session (
      id BLOB PRIMARY KEY CHECK (length(id) = 16),
      kind INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 9),
      status INTEGER NOT NULL CHECK (status BETWEEN 1 AND 6),
      state INTEGER NOT NULL CHECK (state BETWEEN 1 AND 7),
      supervisor BLOB NOT NULL REFERENCES person (id),
      day TEXT NOT NULL CHECK (length(day) = 10),
      planned_start INTEGER,
      planned_minutes INTEGER CHECK (planned_minutes >= 0),
      actual_start INTEGER,
      actual_end INTEGER,
      interruption_minutes INTEGER CHECK (interruption_minutes >= 0),
      uninterrupted_minutes INTEGER CHECK (uninterrupted_minutes >= 0),
      setting INTEGER CHECK (setting BETWEEN 1 AND 4),
      agreement_version INTEGER,
      cancelled_by INTEGER CHECK (cancelled_by BETWEEN 1 AND 4),
      cancel_reason INTEGER CHECK (cancel_reason BETWEEN 1 AND 10),
      cancelled_at INTEGER,
      replacement INTEGER,
      functions INTEGER NOT NULL,
      purposes INTEGER NOT NULL,
      topics INTEGER NOT NULL,
      effect_talked_about INTEGER CHECK (effect_talked_about IN (0, 1)),
      next_day TEXT CHECK (length(next_day) = 10),
      about_no_child INTEGER NOT NULL CHECK (about_no_child IN (0, 1)),
      by_when TEXT CHECK (length(by_when) = 10),
      case_count INTEGER NOT NULL CHECK (case_count >= 0),
      recorded_by BLOB REFERENCES person (id),
      recorded_at INTEGER NOT NULL,
      revision INTEGER NOT NULL CHECK (revision >= 1)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX session_by_supervisor ON session (supervisor, day, id);
    CREATE INDEX session_by_day ON session (day, id);

    CREATE TABLE session_person (
      person BLOB NOT NULL REFERENCES person (id),
      day TEXT NOT NULL CHECK (length(day) = 10),
      session BLOB NOT NULL REFERENCES session (id),
      position INTEGER NOT NULL CHECK (position >= 0),
      supervisee INTEGER NOT NULL CHECK (supervisee IN (0, 1)),
      attended INTEGER CHECK (attended >= 0),
      kind INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 9),
      status INTEGER NOT NULL CHECK (status BETWEEN 1 AND 6),
      cancel_reason INTEGER CHECK (cancel_reason BETWEEN 1 AND 10),
      uninterrupted_minutes INTEGER NOT NULL CHECK (uninterrupted_minutes >= 0),
      confirmed_at INTEGER,
      confirmed_happened INTEGER CHECK (confirmed_happened IN (0, 1)),
      confirmed_minutes INTEGER CHECK (confirmed_minutes >= 0),
      confirmed_interrupted INTEGER CHECK (confirmed_interrupted IN (0, 1)),
      spoke_honestly INTEGER CHECK (spoke_honestly BETWEEN 1 AND 5),
      thinking_moved INTEGER CHECK (thinking_moved BETWEEN 1 AND 5),
      know_what_next INTEGER CHECK (know_what_next BETWEEN 1 AND 5),
      PRIMARY KEY (person, day, session)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX session_person_by_session ON session_person (session, position);

    CREATE TABLE assessment_reference (
      number INTEGER PRIMARY KEY,
      tag BLOB NOT NULL UNIQUE CHECK (length(tag) = 16)
    ) STRICT;

    CREATE TABLE case_discussion (
      id BLOB PRIMARY KEY CHECK (length(id) = 16),
      session BLOB NOT NULL REFERENCES session (id),
      position INTEGER NOT NULL CHECK (position >= 0),
      day TEXT NOT NULL CHECK (length(day) = 10),
      child INTEGER NOT NULL REFERENCES child (number),
      assessment_reference INTEGER REFERENCES assessment_reference (number),
      outcome INTEGER NOT NULL CHECK (outcome BETWEEN 1 AND 3),
      decision_kind INTEGER CHECK (decision_kind BETWEEN 1 AND 6),
      unsigned INTEGER NOT NULL CHECK (unsigned IN (0, 1)),
      review_date TEXT CHECK (length(review_date) = 10),
      copied_at INTEGER,
      copied_by BLOB REFERENCES person (id),
      emotional_impact INTEGER CHECK (emotional_impact IN (0, 1)),
      chosen INTEGER NOT NULL CHECK (chosen IN (0, 1)),
      depth_supervisor INTEGER CHECK (depth_supervisor BETWEEN 1 AND 4),
      depth_quality INTEGER CHECK (depth_quality BETWEEN 1 AND 4),
      CHECK ((copied_at IS NULL) = (copied_by IS NULL))
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX case_discussion_by_session ON case_discussion (session, position);
    CREATE INDEX case_discussion_by_child ON case_discussion (child, day, session);
    CREATE INDEX case_discussion_unsigned ON case_discussion (day) WHERE unsigned = 1;
    CREATE INDEX case_discussion_uncopied ON case_discussion (day)
      WHERE outcome = 2 AND copied_at IS NULL;

    CREATE TABLE discussion_person (
      person BLOB NOT NULL REFERENCES person (id),
      day TEXT NOT NULL CHECK (length(day) = 10),
      discussion BLOB NOT NULL REFERENCES case_discussion (id),
      child INTEGER NOT NULL REFERENCES child (number),
      assessment_reference INTEGER REFERENCES assessment_reference (number),
      took_place INTEGER NOT NULL CHECK (took_place IN (0, 1)),
      minutes INTEGER NOT NULL CHECK (minutes >= 0),
      depth_supervisor INTEGER CHECK (depth_supervisor BETWEEN 1 AND 4),
      depth_supervisee INTEGER CHECK (depth_supervisee BETWEEN 1 AND 4),
      PRIMARY KEY (person, day, discussion)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX discussion_person_by_discussion ON discussion_person (discussion, person);

    CREATE TABLE action (
      id BLOB PRIMARY KEY CHECK (length(id) = 16),
      session BLOB NOT NULL REFERENCES session (id),
      position INTEGER NOT NULL CHECK (position >= 0),
      owner BLOB NOT NULL REFERENCES person (id),
      child INTEGER REFERENCES child (number),
      due TEXT NOT NULL CHECK (length(due) = 10),
      closed TEXT CHECK (length(closed) = 10),
      carried INTEGER NOT NULL CHECK (carried >= 0),
      origin BLOB REFERENCES session (id),
      revision INTEGER NOT NULL CHECK (revision >= 1)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX action_by_owner ON action (owner, closed, due);
    CREATE INDEX action_by_session ON action (session, position);
    CREATE INDEX action_by_child ON action (child) WHERE child IS NOT NULL;
    """
}
