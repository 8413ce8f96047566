/// A secret that lets a caller in: shown once, stored as its digest.
package struct Token: Hashable, Sendable {
  /// What the caller keeps: `wbk_` and 43 characters of base64url (RFC 4648 §5, no padding), so
  /// that a scanner for leaked secrets knows one when it sees it.
  package let text: String

  package static let prefix = "wbk_"

  /// 256 random bits: too many to guess, so an unsalted digest is enough.
  package static func random(from random: RandomBytes) -> Token {
    Token(text: prefix + Base64URL.encode(random.bytes(32)))
  }

  private init(text: String) {
    self.text = text
  }

  /// What a caller presented; nil if no token looks like that.
  package init?(presented text: String) {
    let body = text.utf8.dropFirst(Self.prefix.utf8.count)
    guard text.hasPrefix(Self.prefix), body.count == 43, body.allSatisfy(Base64URL.isDigit) else {
      return nil
    }
    self.text = text
  }

  /// SHA-256 of the text: what is stored and looked up.
  package var digest: [UInt8] { Digest.sha256(Array(text.utf8)) }
}

/// A token never appears whole in a log.
extension Token: CustomStringConvertible, CustomDebugStringConvertible {
  package var description: String { "\(Self.prefix)…" }
  package var debugDescription: String { description }
}
