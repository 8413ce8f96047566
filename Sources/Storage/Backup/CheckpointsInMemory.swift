import Sealing

/// The signed checkpoints, read without a change to their file: a service may be adding to it.
enum CheckpointsInMemory {
  /// - Throws: ``CheckpointError``, which names the file; ``BackupRefusal``.
  static func all(in path: String, verifying key: VerifyingKey) throws -> [Checkpoint] {
    guard Disk.exists(path) else { throw CheckpointError.missing(path: path) }
    let copy = try MemoryFile(copying: path)
    return try withExtendedLifetime(copy) {
      do throws(CheckpointError) {
        let all = try CheckpointFile.open(
          at: copy.path, creatingIfMissing: false, verifying: key
        ).all()
        guard !all.isEmpty else { throw .empty(path: path) }
        return all
      } catch {
        throw error.naming(path)
      }
    }
  }
}

extension CheckpointError {
  /// The same of the file that somebody knows by name.
  fileprivate func naming(_ path: String) -> CheckpointError {
    switch self {
    case .missing: .missing(path: path)
    case .empty: .empty(path: path)
    case .damaged(_, let line): .damaged(path: path, line: line)
    case .wrongKey(_, let line): .wrongKey(path: path, line: line)
    case .backwards(_, let row): .backwards(path: path, row: row)
    case .file: self
    }
  }
}
