import Foundation
import NIOCore
import NIOSSL

/// The certificate and key with which we answer over TLS, read once when the service starts.
package struct ServerCertificate: Sendable {
  let configuration: TLSConfiguration

  /// - Parameters:
  ///   - certificateFile: A chain in PEM, our own certificate first.
  ///   - keyFile: Its private key in PEM, not encrypted.
  ///   - now: Seconds since 1970.
  /// - Throws: `CertificateRefusal`.
  package init(certificateFile: String, keyFile: String, now: Int) throws {
    let chain = try Self.chain(certificateFile)
    guard let own = chain.first else {
      throw CertificateRefusal("\(certificateFile) holds no certificate: give a PEM file.")
    }
    guard now <= Int(own.notValidAfter) else {
      throw CertificateRefusal(
        "The certificate in \(certificateFile) has expired: renew it and start again.")
    }
    guard now >= Int(own.notValidBefore) else {
      throw CertificateRefusal(
        "The certificate in \(certificateFile) is not valid yet: look at its dates and this machine's clock."
      )
    }
    let key = try Self.key(keyFile)
    var configuration = TLSConfiguration.makeServerConfiguration(
      certificateChain: chain.map { .certificate($0) }, privateKey: .privateKey(key))
    configuration.minimumTLSVersion = .tlsv12
    configuration.cipherSuiteValues = Self.suites
    configuration.applicationProtocols = ["http/1.1"]
    do {
      _ = try NIOSSLContext(configuration: configuration)
    } catch {
      throw CertificateRefusal(
        "The key in \(keyFile) does not belong to the certificate in \(certificateFile): give the two that were made together."
      )
    }
    self.configuration = configuration
  }

  /// For TLS 1.2: forward secrecy and authenticated encryption only (RFC 9325 §4.2). Those of TLS 1.3 cannot be chosen and need
  /// not be.
  static let suites: [NIOTLSCipher] = [
    .TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256, .TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256,
    .TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384, .TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384,
    .TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256,
    .TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256,
  ]

  private static func chain(_ file: String) throws -> [NIOSSLCertificate] {
    let bytes = try bytes(of: file, holding: "certificate")
    do {
      return try NIOSSLCertificate.fromPEMBytes(bytes)
    } catch {
      throw CertificateRefusal("\(file) holds no certificate: give a PEM file.")
    }
  }

  private static func key(_ file: String) throws -> NIOSSLPrivateKey {
    let bytes = try bytes(of: file, holding: "key")
    do {
      return try NIOSSLPrivateKey(bytes: bytes, format: .pem)
    } catch {
      throw CertificateRefusal(
        "\(file) holds no private key that can be used: give a PEM file that is not encrypted.")
    }
  }

  private static func bytes(of file: String, holding what: String) throws -> [UInt8] {
    do {
      return Array(try Data(contentsOf: URL(filePath: file)))
    } catch {
      throw CertificateRefusal(
        "The \(what) \(file) cannot be read: look whether it is there and this user may read it.")
    }
  }
}

/// Why we cannot answer over TLS, and what to do.
package struct CertificateRefusal: Error, CustomStringConvertible {
  package let description: String

  init(_ description: String) { self.description = description }
}
