import Foundation
import Glibc
import Storage
import Workbook

/// What sealing and the access log add to a read and a write, inside one process.
///
///     StoreCosts DATA KEYS SESSION READER BYTES,BYTES…
///     StoreCosts log ROWS
///
/// The last argument lists the lengths of the session's sealed blobs, so that sealing is measured at the lengths that occur.
@main
struct StoreCosts {
  static func main() async throws {
    let arguments = CommandLine.arguments
    if arguments.count == 3, arguments[1] == "log", let rows = Int(arguments[2]) {
      try ChainCosts().measure()
      return try await LogVerification(rows: rows).measure()
    }
    guard arguments.count == 6, let session = UUID(uuidString: arguments[3]),
      let reader = UUID(uuidString: arguments[4])
    else {
      FileHandle.standardError.write(
        Data("usage: StoreCosts DATA KEYS SESSION READER BYTES,BYTES | StoreCosts log ROWS\n".utf8))
      exit(64)
    }
    let lengths = arguments[5].split(separator: ",").compactMap { Int($0) }
    let store = try Store.open(.init(dataFolder: arguments[1], keysFolder: arguments[2]))
    let rows = LogRowCosts(
      store: store, session: SessionID(session), reader: Person.ID(reader))
    try await rows.measure()
    try await AccessCosts(store: store, caller: Person.ID(reader)).measure()
    try SealingCosts(lengths: lengths).measure()
    try await store.close()
  }
}
