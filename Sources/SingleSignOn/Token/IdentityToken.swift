import Foundation
import Sealing

/// An identity token taken apart, strictly, and not believed yet (RFC 7515 §3.1).
struct IdentityToken: Sendable {
  let algorithm: SignatureAlgorithm
  let keyID: String
  /// Header and payload as they were signed.
  let signed: [UInt8]
  let signature: [UInt8]
  let payload: [UInt8]

  /// Longest token that is read, in bytes.
  static let largestText = 16 * 1024

  init(_ text: String) throws(TokenFault) {
    guard text.utf8.count <= Self.largestText else { throw .tooLarge }
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 3, let header = Base64URL.decode(parts[0]),
      let payload = Base64URL.decode(parts[1]), let signature = Base64URL.decode(parts[2])
    else { throw .malformed }
    let names = try Self.header(header)
    guard let algorithm = SignatureAlgorithm(rawValue: names.alg) else { throw .algorithm }
    guard let keyID = names.kid, !keyID.isEmpty, names.crit == nil else { throw .header }
    self.algorithm = algorithm
    self.keyID = keyID
    self.payload = payload
    self.signature = signature
    signed = Array("\(parts[0]).\(parts[1])".utf8)
  }

  private struct Header: Decodable {
    let alg: String
    let kid: String?
    /// Whatever must be understood is not (RFC 7515 §4.1.11).
    let crit: [String]?
  }

  private static func header(_ json: [UInt8]) throws(TokenFault) -> Header {
    do {
      return try JSONDecoder().decode(Header.self, from: Data(json))
    } catch {
      throw .malformed
    }
  }
}
