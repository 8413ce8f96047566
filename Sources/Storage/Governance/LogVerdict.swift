package import Workbook

/// What a check of the access log found.
package struct LogVerdict: Sendable, Equatable {
  /// The first row that was checked; 1 for the whole log.
  package let fromRow: Int64
  /// The last row there is; 0 while the log is empty.
  package let untilRow: Int64
  /// How many were checked.
  package let rows: Int
  /// The newest row that is signed outside the database.
  package let signed: SignedRow?
  package let fault: LogFault?

  package var isSound: Bool { fault == nil }
}

package struct SignedRow: Sendable, Equatable {
  package let row: Int64
  package let at: Instant
}

/// Where the access log is not as it was written.
package struct LogFault: Sendable, Equatable {
  package enum Kind: Sendable, Equatable {
    /// The row does not say what it said, stands in another's place, or was put in.
    case altered
    /// There is no such row, though there are later ones.
    case missing
    /// The log ends before a row that was signed.
    case cutShort(signed: Int64)
    /// The rows fit one another but not what was signed: they were written anew, from this row or a later one on.
    case rewritten(signed: Int64)
    /// The signature belongs to the log of another database.
    case foreign
  }

  package let firstBadRow: Int64
  package let kind: Kind
}

extension LogFault: CustomStringConvertible {
  package var description: String {
    switch kind {
    case .altered: "Row \(firstBadRow) of the access log is not as it was written."
    case .missing: "Row \(firstBadRow) of the access log is missing."
    case .cutShort(let signed):
      "The access log ends before row \(firstBadRow), but row \(signed) was signed: rows were taken off its end, or this is "
        + "an older database than the one that was signed."
    case .rewritten(let signed):
      "The access log was written anew, from row \(firstBadRow) or a later one on: row \(signed) is not the one that was "
        + "signed."
    case .foreign: "The signed checkpoints belong to the access log of another database."
    }
  }
}
