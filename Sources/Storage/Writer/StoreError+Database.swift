import GRDB

extension StoreError {
  /// Handlers know nothing of SQLite: its errors become ours, anything else stays what it is.
  static func translated(_ error: any Error) -> any Error {
    guard let error = error as? DatabaseError else { return error }
    switch error.extendedResultCode {
    case .SQLITE_CONSTRAINT_PRIMARYKEY, .SQLITE_CONSTRAINT_UNIQUE, .SQLITE_CONSTRAINT_ROWID:
      return StoreError.alreadyExists(RecordKind(constraint: error.message ?? ""))
    case .SQLITE_CONSTRAINT_FOREIGNKEY:
      return StoreError.unknownReference
    default:
      return StoreError.refused(resultCode: Int(error.extendedResultCode.rawValue))
    }
  }

  static func translating<T>(_ body: () throws -> T) throws -> T {
    do { return try body() } catch { throw translated(error) }
  }
}

extension RecordKind {
  /// SQLite says `UNIQUE constraint failed: person.id`; the table is the kind.
  fileprivate init(constraint message: String) {
    let table = message.split(separator: " ").last?.split(separator: ".").first ?? ""
    self = RecordKind(table: String(table)) ?? .other
  }
}
