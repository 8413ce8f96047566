import COpenSSL

/// What the recovery certificate and key need of libcrypto: things that are freed when nobody has them any more.
enum LibCrypto {
  final class Certificate {
    let pointer: OpaquePointer

    init(_ pointer: OpaquePointer) { self.pointer = pointer }

    deinit { X509_free(pointer) }
  }

  final class PrivateKey {
    let pointer: OpaquePointer

    init(_ pointer: OpaquePointer) { self.pointer = pointer }

    deinit { EVP_PKEY_free(pointer) }
  }

  final class Message {
    let pointer: OpaquePointer

    init(_ pointer: OpaquePointer) { self.pointer = pointer }

    deinit { CMS_ContentInfo_free(pointer) }
  }

  /// Reads bytes without copying them.
  static func reading<T>(_ bytes: [UInt8], _ body: (OpaquePointer) throws -> T) throws -> T {
    try bytes.withUnsafeBytes { try reading($0, body) }
  }

  static func reading<T>(
    _ bytes: UnsafeRawBufferPointer, _ body: (OpaquePointer) throws -> T
  ) throws -> T {
    guard let bio = BIO_new_mem_buf(bytes.baseAddress, Int32(bytes.count)) else {
      throw RecoveryError.libcrypto(reason: lastReason)
    }
    defer { BIO_free(bio) }
    return try body(bio)
  }

  /// - Returns: what was written.
  static func writing(_ body: (OpaquePointer) throws -> Void) throws -> [UInt8] {
    guard let bio = BIO_new(BIO_s_mem()) else {
      throw RecoveryError.libcrypto(reason: lastReason)
    }
    defer { BIO_free(bio) }
    try body(bio)
    var start: UnsafeMutablePointer<UInt8>?
    let length = withUnsafeMutablePointer(to: &start) { BIO_ctrl(bio, BIO_CTRL_INFO, 0, $0) }
    return Array(UnsafeBufferPointer(start: start, count: length))
  }

  /// Overwrites bytes that are secret and no longer needed.
  static func wipe(_ bytes: inout [UInt8]) {
    bytes.withUnsafeMutableBytes { OPENSSL_cleanse($0.baseAddress, $0.count) }
  }

  /// The last one since ``forgetErrors()``.
  static var lastReason: String {
    ERR_reason_error_string(ERR_peek_last_error()).map { String(cString: $0) }
      ?? "it gave no reason"
  }

  /// Errors are kept for each thread until somebody asks.
  static func forgetErrors() { ERR_clear_error() }
}
