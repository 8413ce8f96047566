/// The one form of CMS that is opened: AuthEnvelopedData (RFC 5083 §2.1) with AES-256-GCM, a nonce of 12 bytes and a tag of 16
/// (RFC 5084 §3.2), in DER.
///
/// libcrypto opens others too, EnvelopedData among them, which says nothing of changes; before 3.0.21 also
/// AuthEnvelopedData with a tag of one byte or a cipher without any (CVE-2026-34182).
enum SealedForm {
  private static let authEnvelopedData: [UInt8] = [
    0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x09, 0x10, 0x01, 0x17,
  ]
  private static let data: [UInt8] = [0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x07, 0x01]
  private static let aes256GCM: [UInt8] = [0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x01, 0x2E]

  static func isForm(of bytes: [UInt8]) -> Bool {
    var file = DER(bytes[...])
    guard var message = file.take(.sequence), file.isEmpty,
      message.take(.objectIdentifier)?.holds(authEnvelopedData) == true,
      var wrapper = message.take(.explicit0), message.isEmpty,
      var envelope = wrapper.take(.sequence), wrapper.isEmpty,
      envelope.take(.integer)?.holds([0]) == true,
      envelope.take(.set) != nil,
      let sealed = envelope.take(.sequence), isSealed(sealed),
      envelope.take(.octets)?.count == 16
    else { return false }
    return envelope.isEmpty
  }

  /// EncryptedContentInfo (RFC 5652 §6.1).
  private static func isSealed(_ content: DER) -> Bool {
    var content = content
    guard content.take(.objectIdentifier)?.holds(data) == true,
      var algorithm = content.take(.sequence),
      algorithm.take(.objectIdentifier)?.holds(aes256GCM) == true,
      var parameters = algorithm.take(.sequence), algorithm.isEmpty,
      parameters.take(.octets)?.count == 12,
      parameters.take(.integer)?.holds([16]) == true, parameters.isEmpty,
      content.take(.implicit0) != nil
    else { return false }
    return content.isEmpty
  }
}

/// Elements one after another in DER (X.690 §8.1, §10.1).
private struct DER {
  enum Tag: UInt8 {
    case integer = 0x02
    case octets = 0x04
    case objectIdentifier = 0x06
    case sequence = 0x30
    case set = 0x31
    case implicit0 = 0x80
    case explicit0 = 0xA0
  }

  private var bytes: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) { self.bytes = bytes }

  var isEmpty: Bool { bytes.isEmpty }
  var count: Int { bytes.count }

  func holds(_ other: [UInt8]) -> Bool { bytes.elementsEqual(other) }

  /// What the next element holds; nil when it is another one, or goes beyond the end.
  mutating func take(_ tag: Tag) -> DER? {
    guard bytes.popFirst() == tag.rawValue, let length = takeLength(), length <= bytes.count else {
      return nil
    }
    defer { bytes = bytes.dropFirst(length) }
    return DER(bytes.prefix(length))
  }

  private mutating func takeLength() -> Int? {
    guard let first = bytes.popFirst() else { return nil }
    guard first >= 0x80 else { return Int(first) }
    let size = Int(first & 0x7F)
    guard (1...4).contains(size), bytes.count >= size else { return nil }
    defer { bytes = bytes.dropFirst(size) }
    return bytes.prefix(size).reduce(0) { $0 << 8 | Int($1) }
  }
}
