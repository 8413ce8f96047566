/// What young people said and what became of it, concerns, and whatever surrounds them.
///
/// `contribution` and what hangs on it tell no time finer than a day and no order: ids are random, rows stand in the
/// order of these ids, and there is no row number. See ``UnorderedRows``.
enum ParticipationTables {
  static let sql = """
    CREATE TABLE spare_contribution_key (
      subject BLOB PRIMARY KEY CHECK (length(subject) = 16)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE activity (
      id BLOB PRIMARY KEY CHECK (length(id) = 16),
      stage INTEGER NOT NULL,
      mode INTEGER NOT NULL,
      influence INTEGER NOT NULL,
      decision_maker BLOB REFERENCES person (id),
      starts TEXT NOT NULL CHECK (length(starts) = 10),
      ends TEXT CHECK (length(ends) = 10),
      revision INTEGER NOT NULL CHECK (revision >= 1),
      CHECK (ends IS NULL OR ends >= starts)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX activity_by_start ON activity (starts, id);

    CREATE TABLE contribution (
      id BLOB PRIMARY KEY CHECK (length(id) = 16),
      revision INTEGER NOT NULL CHECK (revision >= 1),
      received_on TEXT NOT NULL CHECK (length(received_on) = 10),
      key_subject BLOB NOT NULL CHECK (length(key_subject) = 16),
      key_id BLOB NOT NULL CHECK (length(key_id) = 16),
      format INTEGER NOT NULL CHECK (format BETWEEN 1 AND 65535),
      blob BLOB CHECK (length(blob) >= 49),
      named INTEGER NOT NULL CHECK (named IN (0, 1)),
      child INTEGER REFERENCES child (number),
      activity BLOB REFERENCES activity (id),
      about_worker BLOB REFERENCES person (id),
      gathered_by BLOB REFERENCES person (id),
      gate INTEGER NOT NULL CHECK (gate BETWEEN 1 AND 3),
      reply_gate INTEGER CHECK (reply_gate BETWEEN 1 AND 3),
      state INTEGER NOT NULL CHECK (state BETWEEN 1 AND 9),
      decision INTEGER CHECK (decision BETWEEN 1 AND 4),
      reply INTEGER CHECK (reply BETWEEN 1 AND 3),
      decision_maker BLOB REFERENCES person (id),
      promised_by TEXT CHECK (length(promised_by) = 10),
      may_be_complaint INTEGER NOT NULL CHECK (may_be_complaint IN (0, 1)),
      withdrawn_on TEXT CHECK (length(withdrawn_on) = 10),
      withdrawn_by BLOB REFERENCES person (id),
      CHECK (named = 1 OR child IS NULL),
      CHECK (withdrawn_by IS NULL OR withdrawn_on IS NOT NULL),
      CHECK ((blob IS NULL) = (withdrawn_on IS NOT NULL))
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX contribution_by_day ON contribution (received_on);
    CREATE INDEX contribution_by_withdrawal ON contribution (withdrawn_on)
      WHERE withdrawn_on IS NOT NULL;

    CREATE TABLE contribution_step (
      contribution BLOB NOT NULL CHECK (length(contribution) = 16),
      seq INTEGER NOT NULL CHECK (seq >= 1),
      on_day TEXT NOT NULL CHECK (length(on_day) = 10),
      by BLOB REFERENCES person (id),
      format INTEGER NOT NULL CHECK (format BETWEEN 1 AND 65535),
      blob BLOB NOT NULL CHECK (length(blob) >= 49),
      PRIMARY KEY (contribution, seq)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX contribution_step_by_day ON contribution_step (on_day);

    CREATE TABLE follow_code (
      public_part TEXT NOT NULL CHECK (length(public_part) = 4),
      hash BLOB NOT NULL CHECK (length(hash) = 32),
      contribution BLOB NOT NULL CHECK (length(contribution) = 16),
      PRIMARY KEY (public_part, hash)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX follow_code_by_contribution ON follow_code (contribution);

    CREATE TABLE participation_slip (
      public_part TEXT NOT NULL CHECK (length(public_part) = 4),
      hash BLOB NOT NULL CHECK (length(hash) = 32),
      kind INTEGER NOT NULL CHECK (kind IN (1, 2)),
      activity BLOB REFERENCES activity (id),
      worker_present INTEGER NOT NULL CHECK (worker_present IN (0, 1)),
      until_day TEXT NOT NULL CHECK (length(until_day) = 10),
      wrong_tries INTEGER NOT NULL CHECK (wrong_tries BETWEEN 0 AND 4),
      PRIMARY KEY (public_part, hash)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX participation_slip_by_end ON participation_slip (until_day);

    CREATE TABLE participation_settings (
      id BLOB PRIMARY KEY CHECK (length(id) = 16),
      checker BLOB REFERENCES person (id),
      deputy BLOB REFERENCES person (id),
      complaints_manager BLOB REFERENCES person (id),
      takes_answers INTEGER NOT NULL CHECK (takes_answers IN (0, 1)),
      open_to_anybody INTEGER NOT NULL CHECK (open_to_anybody IN (0, 1)),
      revision INTEGER NOT NULL CHECK (revision >= 1),
      CHECK (takes_answers = 0 OR (checker IS NOT NULL AND deputy IS NOT NULL AND checker <> deputy))
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE concern (
      id BLOB PRIMARY KEY CHECK (length(id) = 16),
      recorded_by BLOB NOT NULL REFERENCES person (id),
      noticed_by BLOB NOT NULL REFERENCES person (id),
      noticed_at INTEGER NOT NULL,
      about_worker BLOB REFERENCES person (id),
      immediate_danger INTEGER NOT NULL CHECK (immediate_danger IN (0, 1)),
      contribution BLOB CHECK (length(contribution) = 16),
      closed_by BLOB REFERENCES person (id),
      closed_on TEXT CHECK (length(closed_on) = 10),
      revision INTEGER NOT NULL CHECK (revision >= 1),
      CHECK ((closed_by IS NULL) = (closed_on IS NULL))
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX concern_by_time ON concern (noticed_at, id);

    CREATE TABLE translation_check (
      key TEXT PRIMARY KEY,
      text_hash BLOB NOT NULL CHECK (length(text_hash) = 32),
      speaker TEXT NOT NULL,
      on_day TEXT NOT NULL CHECK (length(on_day) = 10),
      by BLOB REFERENCES person (id)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE voice_release (
      quarter INTEGER PRIMARY KEY,
      made_on TEXT NOT NULL CHECK (length(made_on) = 10),
      smallest_group INTEGER NOT NULL CHECK (smallest_group >= 5),
      bytes BLOB NOT NULL
    ) STRICT;
    CREATE TRIGGER voice_release_is_never_altered BEFORE UPDATE ON voice_release
    BEGIN SELECT RAISE(ABORT, 'what was released is never changed'); END;
    CREATE TRIGGER voice_release_is_kept BEFORE DELETE ON voice_release
    BEGIN SELECT RAISE(ABORT, 'what was released is never changed'); END;
    """
}
