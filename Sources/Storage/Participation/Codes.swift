import Foundation
import GRDB
import Sealing
package import Workbook

/// Codes and slips are found by their public part; of the secret a keyed hash is kept. The work is the same whether there is
/// such a public part or not.
extension Snapshot {
  package func contribution(with code: FollowCode) throws -> Contribution.ID? {
    let row = try Row.fetchOne(
      db.cachedStatement(
        sql: "SELECT hash, contribution FROM follow_code WHERE public_part = ?"),
      arguments: [code.publicPart])
    guard vault.isHash(row?[0], of: code), let row else { return nil }
    return Contribution.ID(row[1] as UUID)
  }

  /// - Returns: `nil` too when it was used or is void; whether it is over is for the caller to see.
  package func slip(with code: FollowCode) throws -> ParticipationSlip? {
    let row = try Row.fetchOne(
      db.cachedStatement(sql: "SELECT * FROM participation_slip WHERE public_part = ?"),
      arguments: [code.publicPart])
    guard vault.isHash(row?["hash"], of: code), let row else { return nil }
    return ParticipationSlip(
      kind: try ParticipationSlip.Kind(code: row["kind"], of: .slip),
      activity: (row["activity"] as UUID?).map { Activity.ID($0) },
      workerPresent: row["worker_present"],
      until: try Day(column: row["until_day"], of: .slip))
  }
}

extension Transaction {
  /// - Throws: ``StoreError/alreadyExists(_:)`` when a code with this public part is there: make another.
  func add(_ code: FollowCode, of contribution: Contribution.ID) throws {
    try db.cachedStatement(
      sql: "INSERT INTO follow_code (public_part, hash, contribution) VALUES (?, ?, ?)"
    ).execute(arguments: [code.publicPart, Data(vault.hash(of: code)), contribution.uuid])
  }

  /// - Returns: whether there was such a code.
  package func forget(_ code: FollowCode) throws -> Bool {
    guard try contribution(with: code) != nil else { return false }
    try db.cachedStatement(sql: "DELETE FROM follow_code WHERE public_part = ?")
      .execute(arguments: [code.publicPart])
    leavesNoOrder = true
    return true
  }

  package func add(_ slip: ParticipationSlip, code: FollowCode) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO participation_slip
          (public_part, hash, kind, activity, worker_present, until_day, wrong_tries)
        VALUES (?, ?, ?, ?, ?, ?, 0)
        """
    ).execute(arguments: [
      code.publicPart, Data(vault.hash(of: code)), slip.kind.code, slip.activity?.uuid,
      slip.workerPresent, slip.until.description,
    ])
  }

  /// A slip for one answer is gone afterwards, without a mark that it was used.
  package func use(_ code: FollowCode) throws -> ParticipationSlip? {
    guard let slip = try slip(with: code) else { return nil }
    if slip.kind == .oneAnswer { try removeSlip(code.publicPart) }
    return slip
  }

  /// The fifth wrong try makes a slip void.
  package func countWrongTry(ofSlip publicPart: String) throws {
    let tries = try Int.fetchOne(
      db.cachedStatement(
        sql: "SELECT wrong_tries FROM participation_slip WHERE public_part = ?"),
      arguments: [publicPart])
    guard let tries else { return }
    guard tries + 1 < ParticipationSlip.wrongTriesUntilVoid else {
      return try removeSlip(publicPart)
    }
    try db.cachedStatement(
      sql: "UPDATE participation_slip SET wrong_tries = ? WHERE public_part = ?"
    ).execute(arguments: [tries + 1, publicPart])
  }

  private func removeSlip(_ publicPart: String) throws {
    try db.cachedStatement(sql: "DELETE FROM participation_slip WHERE public_part = ?")
      .execute(arguments: [publicPart])
  }
}

extension Vault {
  fileprivate func hash(of code: FollowCode) -> [UInt8] {
    mac(.referenceIndex).tag(of: Array("follow code \(code.publicPart)\(code.secretPart)".utf8))
  }

  fileprivate func isHash(_ stored: Data?, of code: FollowCode) -> Bool {
    let known = stored.map { Array($0) } ?? [UInt8](repeating: 0, count: 32)
    return Digest.areEqual(known, hash(of: code)) && stored != nil
  }
}
