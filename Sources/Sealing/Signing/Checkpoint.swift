import Foundation

/// That the access log of a database had come to this row, signed.
package struct Checkpoint: Hashable, Sendable {
  package enum Kind: String, Sendable {
    case regular
    /// The log was set back to this row, or begun to be signed anew, on purpose.
    case restored
  }

  /// Of the database that the log belongs to.
  package let keystoreID: Bytes16
  package let sequence: Int64
  /// The row's hash, 32 bytes.
  package let hash: [UInt8]
  /// When the row was written, UTC milliseconds.
  package let at: Int64
  package let kind: Kind

  package init(keystoreID: Bytes16, sequence: Int64, hash: [UInt8], at: Int64, kind: Kind) {
    self.keystoreID = keystoreID
    self.sequence = sequence
    self.hash = hash
    self.at = at
    self.kind = kind
  }
}

/// One line of the file, which never changes its form:
///
///     workbook-checkpoint-1 <kind> <keystore id> <row> <hash> <milliseconds> <signature, base64>
///
/// The signature is over the line up to and without the last space; the marker keeps it apart from all else that the
/// key signs.
extension Checkpoint {
  private static let marker = "workbook-checkpoint-1"

  private var signedPart: String {
    "\(Self.marker) \(kind.rawValue) \(Hex.encode(keystoreID.bytes)) \(sequence) \(Hex.encode(hash)) \(at)"
  }

  /// Without the line break.
  func line(signedBy key: SigningKey) -> String {
    let signature = key.sign(Array(signedPart.utf8))
    return "\(signedPart) \(Data(signature).base64EncodedString())"
  }

  enum Fault: Error {
    case malformed
    /// Signed by another key, or by nobody.
    case signature
  }

  init(line: some StringProtocol, verifying key: VerifyingKey) throws(Fault) {
    let words = line.split(separator: " ", omittingEmptySubsequences: false)
    guard words.count == 7, words[0] == Self.marker, let kind = Kind(rawValue: String(words[1])),
      let id = Hex.decode(words[2]).flatMap({ Bytes16($0) }), let sequence = Int64(words[3]),
      let hash = Hex.decode(words[4]), hash.count == 32, let at = Int64(words[5]),
      let signature = Data(base64Encoded: String(words[6]))
    else { throw .malformed }
    self.init(keystoreID: id, sequence: sequence, hash: hash, at: at, kind: kind)
    // Base64 has other spellings of the same bytes.
    guard "\(signedPart) \(signature.base64EncodedString())" == line else { throw .malformed }
    guard key.isSignature(Array(signature), of: Array(signedPart.utf8)) else {
      throw .signature
    }
  }
}
