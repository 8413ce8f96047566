import JSONRPC
import Storage
import Workbook
import WorkbookProtocol

extension Services {
  /// The store logs what was found, too.
  func verifyLog(
    _ params: GovernanceVerifyLog.Params, _ call: Call<Visit>
  ) async throws -> GovernanceVerifyLog.Result {
    _ = try await admitted(GovernanceVerifyLog.self, call)
    return Wire.LogVerdict(
      try await faulting { try await store.verifyLog(whole: params.whole ?? false) })
  }
}

extension Wire.LogVerdict {
  init(_ verdict: LogVerdict) {
    self.init(
      sound: verdict.isSound, fromRow: Int(verdict.fromRow), untilRow: Int(verdict.untilRow),
      rows: verdict.rows, firstBadRow: verdict.fault.map { Int($0.firstBadRow) },
      finding: verdict.finding, signedRow: verdict.signed.map { Int($0.row) },
      signedAt: verdict.signed?.at.description)
  }
}

extension LogVerdict {
  fileprivate var finding: String {
    if let fault {
      return
        "\(fault) Change nothing, keep a copy of the database and of the signed checkpoints, and have "
        + "whoever runs the service compare them with the backups."
    }
    guard untilRow > 0 else { return "The log is empty." }
    guard rows > 0 else {
      return "There are no rows since the newest signed one, which is as it was signed."
    }
    let signing = signed == nil ? " None of them is signed yet." : ""
    return "Every row that was checked is as it was written.\(signing)"
  }
}
