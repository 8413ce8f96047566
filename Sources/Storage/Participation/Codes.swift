import Foundation
import GRDB
import Sealing
package import Workbook

/// Codes and slips are kept as their public part and a keyed hash of the whole. They are looked up by both together, in one
/// search of one index: the work is the same whether there is such a public part or not, and how near a guess comes cannot
/// be told from it, because nobody without the keystore knows the hash of a guess.
///
/// Public parts are few (20 bits), so two codes may share one.
extension Snapshot {
  package func contribution(with code: FollowCode) throws -> Contribution.ID? {
    let hash = vault.hash(of: code, for: .following)
    let row = try Row.fetchOne(
      db.cachedStatement(
        sql: "SELECT hash, contribution FROM follow_code WHERE public_part = ? AND hash = ?"),
      arguments: [code.publicPart, Data(hash)])
    guard let row, Digest.areEqual(Array(row[0] as Data), hash) else { return nil }
    return Contribution.ID(row[1] as UUID)
  }

  /// - Returns: `nil` too when it was used or is void; whether it is over is for the caller to see.
  package func slip(with code: FollowCode) throws -> ParticipationSlip? {
    let hash = vault.hash(of: code, for: .opening)
    let row = try Row.fetchOne(
      db.cachedStatement(
        sql: "SELECT * FROM participation_slip WHERE public_part = ? AND hash = ?"),
      arguments: [code.publicPart, Data(hash)])
    guard let row, Digest.areEqual(Array(row["hash"] as Data), hash) else { return nil }
    return ParticipationSlip(
      kind: try ParticipationSlip.Kind(code: row["kind"], of: .slip),
      activity: (row["activity"] as UUID?).map { Activity.ID($0) },
      workerPresent: row["worker_present"],
      until: try Day(column: row["until_day"], of: .slip))
  }
}

extension Transaction {
  func add(_ code: FollowCode, of contribution: Contribution.ID) throws {
    try db.cachedStatement(
      sql: "INSERT INTO follow_code (public_part, hash, contribution) VALUES (?, ?, ?)"
    ).execute(arguments: [
      code.publicPart, Data(vault.hash(of: code, for: .following)), contribution.uuid,
    ])
  }

  /// - Returns: whether there was such a code.
  package func forget(_ code: FollowCode) throws -> Bool {
    try db.cachedStatement(sql: "DELETE FROM follow_code WHERE public_part = ? AND hash = ?")
      .execute(arguments: [code.publicPart, Data(vault.hash(of: code, for: .following))])
    guard db.changesCount > 0 else { return false }
    unordered.days.insert(act.at.day)
    return true
  }

  /// Slips whose last day has passed go with it.
  package func add(_ slip: ParticipationSlip, code: FollowCode) throws {
    try db.cachedStatement(sql: "DELETE FROM participation_slip WHERE until_day < ?")
      .execute(arguments: [act.at.day.description])
    try db.cachedStatement(
      sql: """
        INSERT INTO participation_slip
          (public_part, hash, kind, activity, worker_present, until_day, wrong_tries)
        VALUES (?, ?, ?, ?, ?, ?, 0)
        """
    ).execute(arguments: [
      code.publicPart, Data(vault.hash(of: code, for: .opening)), slip.kind.code,
      slip.activity?.uuid, slip.workerPresent, slip.until.description,
    ])
  }

  /// A slip for one answer is gone afterwards, without a mark that it was used.
  package func use(_ code: FollowCode) throws -> ParticipationSlip? {
    guard let slip = try slip(with: code) else { return nil }
    if slip.kind == .oneAnswer {
      try db.cachedStatement(
        sql: "DELETE FROM participation_slip WHERE public_part = ? AND hash = ?"
      ).execute(arguments: [code.publicPart, Data(vault.hash(of: code, for: .opening))])
    }
    return slip
  }

  /// The fifth wrong try makes a slip for one answer void, which is then gone. A screen that is in use stays: wrong tries
  /// of somebody else would close it for everybody.
  package func countWrongTry(ofSlip publicPart: String) throws {
    try db.cachedStatement(
      sql: "DELETE FROM participation_slip WHERE public_part = ? AND kind = ? AND wrong_tries >= ?"
    ).execute(arguments: [
      publicPart, ParticipationSlip.Kind.oneAnswer.code, ParticipationSlip.wrongTriesUntilVoid - 1,
    ])
    try db.cachedStatement(
      sql: """
        UPDATE participation_slip SET wrong_tries = wrong_tries + 1
        WHERE public_part = ? AND kind = ?
        """
    ).execute(arguments: [publicPart, ParticipationSlip.Kind.oneAnswer.code])
  }
}

/// What a code is for. One that opens the form never follows an answer, wherever its row is copied to.
private enum CodeUse: String {
  case following = "follow code"
  case opening = "slip code"
}

extension Vault {
  /// Under the key of the references: none of them is written like this, their normal form has no small letters.
  fileprivate func hash(of code: FollowCode, for use: CodeUse) -> [UInt8] {
    mac(.referenceIndex).tag(
      of: Array("\(use.rawValue) \(code.publicPart)\(code.secretPart)".utf8))
  }
}
