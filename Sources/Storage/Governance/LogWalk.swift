import Foundation
import GRDB
import Sealing
import Workbook

/// Goes through the access log from a place that is known to be good, and compares each row with its hash and each signed
/// place with what was signed.
struct LogWalk {
  private(set) var chain: AccessChain
  private(set) var rows = 0
  private(set) var fault: LogFault?
  private var checkpoints: ArraySlice<Checkpoint>
  private var lastSigned: Int64

  /// - Parameters:
  ///   - start: The chain at the row before the first to be checked.
  ///   - checkpoints: Those that count (see ``Checkpoint/inForce(_:)``), in their order.
  init(from start: AccessChain, against checkpoints: [Checkpoint]) {
    chain = start
    lastSigned = start.sequence
    self.checkpoints = checkpoints.drop { $0.sequence < start.sequence }[...]
  }

  mutating func run(in db: Database) throws {
    let id = try KeystoreMark.stored(in: db)?.keystoreID
    if let other = checkpoints.first(where: { $0.keystoreID != id }) {
      fault = LogFault(firstBadRow: other.sequence, kind: .foreign)
      return
    }
    compareWithSigned()
    let rows = try Row.fetchCursor(
      db.cachedStatement(
        sql: """
          SELECT seq, at, caller, capacity, method, direction, subject_person, subject_child, record,
            reason, hash
          FROM access_log WHERE seq > ? ORDER BY seq
          """),
      arguments: [chain.sequence])
    while fault == nil, let row = try rows.next() { check(row) }
    if fault == nil, let next = checkpoints.first {
      fault = LogFault(firstBadRow: chain.sequence + 1, kind: .cutShort(signed: next.sequence))
    }
  }

  private mutating func check(_ row: Row) {
    let expected = chain.sequence + 1
    guard row[0] == expected else {
      fault = LogFault(firstBadRow: expected, kind: .missing)
      return
    }
    guard row.isAsStored else {
      fault = LogFault(firstBadRow: expected, kind: .altered)
      return
    }
    chain.advance(over: AccessRow(row: row))
    rows += 1
    guard Array(row[10] as Data) == chain.hash else {
      fault = LogFault(firstBadRow: expected, kind: .altered)
      return
    }
    compareWithSigned()
  }

  private mutating func compareWithSigned() {
    while fault == nil, let next = checkpoints.first, next.sequence == chain.sequence {
      if next.hash == chain.hash {
        lastSigned = next.sequence
        checkpoints.removeFirst()
      } else {
        fault = LogFault(
          firstBadRow: min(lastSigned + 1, next.sequence),
          kind: .rewritten(signed: next.sequence))
      }
    }
  }
}

extension Checkpoint {
  /// Without those that a restoration has overtaken: the rows they signed are gone on purpose.
  static func inForce(_ all: [Checkpoint]) -> [Checkpoint] {
    all.reduce(into: []) { kept, next in
      if next.kind == .restored { kept.removeAll { $0.sequence > next.sequence } }
      if kept.last?.sequence == next.sequence, kept.last?.hash == next.hash { return }
      kept.append(next)
    }
  }

  /// `nil` of the beginning, before the first row.
  var signedRow: SignedRow? {
    sequence > 0 ? SignedRow(row: sequence, at: Instant(milliseconds: at)) : nil
  }
}

extension Row {
  /// Whether a row of the log has values of the kinds that it was written with: the same id as text would give the same hash, and
  /// no question about that person would find it.
  fileprivate var isAsStored: Bool {
    func isWhole(_ column: String, _ range: ClosedRange<Int64>) -> Bool {
      if case .int64(let number) = (self[column] as DatabaseValue).storage {
        range.contains(number)
      } else {
        false
      }
    }
    func isBlob(_ column: String, of length: Int? = nil) -> Bool {
      guard case .blob(let bytes) = (self[column] as DatabaseValue).storage else { return false }
      return length.map { bytes.count == $0 } ?? true
    }
    func isNull(_ column: String) -> Bool { (self[column] as DatabaseValue).isNull }
    guard case .string = (self["method"] as DatabaseValue).storage else { return false }
    return isWhole("at", .min ... .max) && isWhole("direction", 1...2)
      && (isNull("capacity") || isWhole("capacity", 1...254)) && isBlob("hash", of: 32)
      && ["caller", "subject_person", "subject_child", "record"].allSatisfy {
        isNull($0) || isBlob($0, of: 16)
      } && (isNull("reason") || isBlob("reason"))
  }
}
