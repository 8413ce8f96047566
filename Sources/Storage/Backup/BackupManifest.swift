import Foundation
import Sealing
package import Workbook

/// What a backup says of itself, in a file that is signed: readable without any key.
package struct BackupManifest: Codable, Equatable, Sendable {
  package static let currentFormat = 1

  package struct Size: Codable, Equatable, Sendable {
    package var bytes: Int
    /// Hexadecimal.
    package var sha256: String
  }

  /// A piece of the database, encrypted by itself.
  package struct Part: Codable, Equatable, Sendable {
    package var name: String
    package var bytes: Int
    package var sha256: String
  }

  package struct Log: Codable, Equatable, Sendable {
    package var rows: Int64
    /// Of the newest row, hexadecimal.
    package var hash: String
  }

  package struct Keys: Codable, Equatable, Sendable {
    package var id: String
    package var slots: Int
    package var destroyed: Int
  }

  package var format = Self.currentFormat
  /// `2026-03-02T09:00:00Z`.
  package var madeAt: String
  package var software: String
  /// Before it was cut and encrypted.
  package var database: Size
  package var parts: [Part]
  /// Rows of every table.
  package var counts: [String: Int]
  package var log: Log
  package var keystore: Keys
  /// The steps by which the database came to its form.
  package var migrations: [String]
  /// SHA-256 of the certificate that the parts are encrypted to.
  package var recoveryCertificate: String
  /// The public key, hexadecimal.
  package var signingKey: String

  /// The bytes that are signed.
  func encoded() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(self)) + Array("\n".utf8)
  }

  /// - Parameter bytes: Of a manifest whose signature is good.
  /// - Throws: ``BackupRefusal``.
  static func decoded(_ bytes: [UInt8], at path: String) throws(BackupRefusal) -> BackupManifest {
    struct Form: Decodable { let format: Int }
    let data = Data(bytes)
    do {
      guard try JSONDecoder().decode(Form.self, from: data).format == currentFormat else {
        throw BackupRefusal.newerBackup(path: path)
      }
      return try JSONDecoder().decode(BackupManifest.self, from: data)
    } catch let refusal as BackupRefusal {
      throw refusal
    } catch {
      throw .notABackup(path: path)
    }
  }

  /// When it was made; `nil` if the manifest does not say it as it should.
  package var instant: Instant? {
    guard let date = try? Date(madeAt, strategy: .iso8601) else { return nil }
    return Instant(milliseconds: Int64(date.timeIntervalSince1970 * 1_000))
  }
}

/// The names in a folder of backups.
enum BackupName {
  static let prefix = "workbook-backup-"
  static let unfinished = ".partial"
  static let manifest = "manifest.json"
  static let signature = "manifest.sig"
  static let verifyingKey = "signing.pub"
  static let guide = "README.txt"

  /// `workbook-backup-20260302T090000Z`: the order of the names is that of the days.
  static func folder(at instant: Instant) -> String {
    prefix + UTC.text(instant).filter { $0 != "-" && $0 != ":" }
  }

  /// The same with `-2` after it when that second has a backup already, and so on.
  static func free(in folder: String, at instant: Instant) -> String {
    let first = folder + "/" + Self.folder(at: instant)
    var (name, number) = (first, 1)
    while Disk.exists(name) {
      number += 1
      name = "\(first)-\(number)"
    }
    return name
  }

  /// From 1.
  static func part(_ number: Int) -> String {
    "part-" + String(repeating: "0", count: max(0, 4 - "\(number)".count)) + "\(number).cms"
  }

  /// The newest that was finished.
  static func newest(in folder: String) throws(BackupRefusal) -> String {
    let name = try Disk.names(in: folder).last { name in
      name.hasPrefix(prefix) && !name.hasSuffix(unfinished)
        && Disk.exists("\(folder)/\(name)/\(manifest)")
    }
    guard let name else { throw .noBackups(folder: folder) }
    return folder + "/" + name
  }
}

/// Moments as they stand in what is kept for years: RFC 3339, in UTC, to the second.
package enum UTC {
  package static func text(_ instant: Instant) -> String {
    Date(timeIntervalSince1970: Double(instant.milliseconds) / 1_000).ISO8601Format()
  }
}
