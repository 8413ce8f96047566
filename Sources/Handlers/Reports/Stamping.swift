import Foundation
import ReportDocument
import Sealing
import Workbook

extension Services {
  /// The document as it leaves: with its hash, and the moment it was made, which stands outside the hash.
  func stamped(_ document: ReportDocument, at now: Instant) throws -> [UInt8] {
    guard let moment = ReportDocument.Moment(millisecondsSince1970: now.milliseconds) else {
      throw WireMismatch(type: "Moment")
    }
    let stamped = try document.stamped(generatedAt: moment) { bytes in
      "sha256:" + Digest.sha256(Array(bytes)).map { String(format: "%02x", $0) }.joined()
    }
    return Array(try stamped.json())
  }
}
