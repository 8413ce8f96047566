/// Assessments and their audits: the clear columns. Words and references stand in `sealed`.
///
/// A score is the one that counts, 0 where none does; a fact is 0 where it was not answered.
enum AssessmentTables {
  static let sql = """
    CREATE TABLE assessment (
      id BLOB PRIMARY KEY CHECK (length(id) = 16),
      reference INTEGER NOT NULL UNIQUE REFERENCES assessment_reference (number),
      child INTEGER NOT NULL REFERENCES child (number),
      kind INTEGER NOT NULL CHECK (kind BETWEEN 1 AND 4),
      practitioner BLOB NOT NULL REFERENCES person (id),
      team BLOB NOT NULL REFERENCES team (id),
      referred TEXT NOT NULL CHECK (length(referred) = 10),
      started TEXT NOT NULL CHECK (length(started) = 10),
      completed TEXT CHECK (length(completed) = 10),
      main_worker_changed INTEGER NOT NULL CHECK (main_worker_changed IN (0, 1)),
      recorded_by BLOB REFERENCES person (id),
      recorded_at INTEGER NOT NULL,
      revision INTEGER NOT NULL CHECK (revision >= 1)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX assessment_by_practitioner ON assessment (practitioner, referred, id);
    CREATE INDEX assessment_by_day ON assessment (referred, id);
    CREATE INDEX assessment_by_child ON assessment (child, referred, id);

    CREATE TABLE audit (
      id BLOB PRIMARY KEY CHECK (length(id) = 16),
      assessment BLOB NOT NULL REFERENCES assessment (id),
      auditor BLOB NOT NULL REFERENCES person (id),
      day TEXT NOT NULL CHECK (length(day) = 10),
      selection INTEGER NOT NULL CHECK (selection BETWEEN 1 AND 4),
      blinded INTEGER NOT NULL CHECK (blinded IN (0, 1)),
      rating INTEGER NOT NULL CHECK (rating BETWEEN 1 AND 3),
      c1 INTEGER NOT NULL CHECK (c1 BETWEEN 0 AND 4),
      c2 INTEGER NOT NULL CHECK (c2 BETWEEN 0 AND 4),
      c3 INTEGER NOT NULL CHECK (c3 BETWEEN 0 AND 4),
      c4 INTEGER NOT NULL CHECK (c4 BETWEEN 0 AND 4),
      c5 INTEGER NOT NULL CHECK (c5 BETWEEN 0 AND 4),
      c6 INTEGER NOT NULL CHECK (c6 BETWEEN 0 AND 4),
      c7 INTEGER NOT NULL CHECK (c7 BETWEEN 0 AND 4),
      c8 INTEGER NOT NULL CHECK (c8 BETWEEN 0 AND 4),
      c9 INTEGER NOT NULL CHECK (c9 BETWEEN 0 AND 4),
      c10 INTEGER NOT NULL CHECK (c10 BETWEEN 0 AND 4),
      x1 INTEGER NOT NULL CHECK (x1 BETWEEN 0 AND 4),
      x2 INTEGER NOT NULL CHECK (x2 BETWEEN 0 AND 4),
      o1 INTEGER NOT NULL CHECK (o1 BETWEEN 0 AND 4),
      updated_after_new_facts INTEGER NOT NULL CHECK (updated_after_new_facts BETWEEN 0 AND 3),
      shared_with_them INTEGER NOT NULL CHECK (shared_with_them BETWEEN 0 AND 3),
      shared_with_family INTEGER NOT NULL CHECK (shared_with_family BETWEEN 0 AND 3),
      waiting_left_them_in_danger INTEGER NOT NULL CHECK (waiting_left_them_in_danger BETWEEN 0 AND 3),
      clear_what_help_comes INTEGER NOT NULL CHECK (clear_what_help_comes BETWEEN 0 AND 3),
      more_than_one_agency INTEGER NOT NULL CHECK (more_than_one_agency BETWEEN 0 AND 3),
      quality REAL CHECK (quality BETWEEN 1 AND 4),
      holistic INTEGER CHECK (holistic BETWEEN 1 AND 4),
      justice_process INTEGER NOT NULL CHECK (justice_process IN (0, 1)),
      view_obtained INTEGER CHECK (view_obtained BETWEEN 1 AND 4),
      immediate_risk INTEGER NOT NULL CHECK (immediate_risk IN (0, 1)),
      feedback_given_on TEXT CHECK (length(feedback_given_on) = 10),
      re_audit_due TEXT CHECK (length(re_audit_due) = 10),
      recorded_at INTEGER NOT NULL,
      revision INTEGER NOT NULL CHECK (revision >= 1)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX audit_by_assessment ON audit (assessment, rating);
    CREATE INDEX audit_by_auditor ON audit (auditor, day, id);
    """
}
