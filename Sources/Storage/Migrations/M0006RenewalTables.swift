/// Who has asked that somebody be invited again: a second administrator must ask too.
enum RenewalTables {
  static let sql = """
    CREATE TABLE renewal_request (
      person BLOB PRIMARY KEY CHECK (length(person) = 16) REFERENCES person (id),
      asked_by BLOB NOT NULL REFERENCES person (id),
      expires INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    """
}
