/// Why the file of checkpoints cannot be used.
package enum CheckpointError: Error, Equatable {
  case missing(path: String)
  /// The first signature is written before the database knows the key: a file without any lost them.
  case empty(path: String)
  /// - Parameter line: `nil` for the last.
  case damaged(path: String, line: Int?)
  /// Signed by another key: put there from elsewhere, or forged.
  case wrongKey(path: String, line: Int?)
  /// A checkpoint of an earlier row than one that is signed.
  case backwards(path: String, row: Int64)
  case file(KeystoreError)
}

extension CheckpointError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .missing(let path):
      "The file of checkpoints \(path) is missing, in which the access log of this database is signed: put it back or name it "
        + "with --checkpoints; if it is lost for good, workbook-server verify --start-checkpoints REASON begins another."
    case .empty(let path):
      "The file of checkpoints \(path) is empty, in which the access log of this database is signed: put a good copy back; if it "
        + "is lost for good, workbook-server verify --start-checkpoints REASON begins another."
    case .damaged(let path, let line):
      "The file of checkpoints \(path) is damaged at \(Self.place(line)): put a good copy back."
    case .wrongKey(let path, let line):
      "The checkpoints \(path) were not signed with this signing key, at \(Self.place(line)): they belong to another key or were "
        + "forged; put the right file back, and find out who changed it."
    case .backwards(let path, let row):
      "Row \(row) of the access log was to be signed in \(path), where a later one is signed already: another process is using "
        + "the same file; stop it first."
    case .file(let error): error.description
    }
  }

  private static func place(_ line: Int?) -> String { line.map { "line \($0)" } ?? "its last line" }
}
