/// Who somebody is to the identity provider, for as long as it knows them. Names and addresses
/// change hands; this does not.
package struct Identity: Hashable, Sendable {
  /// The provider (claim `iss`).
  package let issuer: String
  /// The directory within the provider (claim `tid` of Microsoft Entra); empty elsewhere.
  package let tenant: String
  /// Claim `oid` in Microsoft Entra, else `sub`. Upper and lower case differ.
  package let subject: String

  /// Longest part, in characters (OpenID Connect Core §2 for `sub`).
  package static let longestPart = 255

  /// Nil unless each part is printable ASCII of at most 255 characters, only `tenant` is empty, and
  /// only `subject` holds spaces.
  package init?(issuer: String, tenant: String, subject: String) {
    guard Self.isWord(issuer), !issuer.isEmpty, Self.isWord(tenant) else { return nil }
    guard (1...Self.longestPart).contains(subject.utf8.count),
      subject.utf8.allSatisfy({ (0x20...0x7E).contains($0) })
    else { return nil }
    self.issuer = issuer
    self.tenant = tenant
    self.subject = subject
  }

  /// Reads what ``key`` wrote.
  package init?(key: String) {
    let parts = key.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3 else { return nil }
    self.init(issuer: String(parts[0]), tenant: String(parts[1]), subject: String(parts[2]))
  }

  /// The one text of this identity, `issuer tenant subject`: no two identities share one, because
  /// only the last part can hold a space.
  package var key: String { "\(issuer) \(tenant) \(subject)" }

  private static func isWord(_ text: String) -> Bool {
    text.utf8.count <= longestPart && text.utf8.allSatisfy { (0x21...0x7E).contains($0) }
  }
}

/// Who somebody is does not appear in a log.
extension Identity: CustomStringConvertible, CustomDebugStringConvertible {
  package var description: String { "an identity at \(issuer)" }
  package var debugDescription: String { description }
}
