import Foundation
import Sealing

/// The words of one strand in the form in which they are stored: never a wire type, never a domain
/// type, so that both may change while every version ever written stays readable.
protocol StoredWords: Codable, Equatable {
  static var strand: Strand { get }
  /// The version that is written now; 1 to begin with.
  static var version: UInt16 { get }
  /// Reads what an older version wrote, and the current one. Every version that was ever released
  /// has its case here and its fixture in the tests.
  static func read(_ bytes: [UInt8], version: UInt16) throws -> Self
}

extension StoredWords {
  static var version: UInt16 { 1 }

  static var format: SealFormat { SealFormat(number: strand.rawValue, currentVersion: version) }

  static func read(_ bytes: [UInt8], version: UInt16) throws -> Self {
    guard version == 1 else { throw StoreError.unreadable(.other) }
    return try decoded(bytes)
  }

  static func decoded(_ bytes: [UInt8]) throws -> Self {
    try JSONDecoder().decode(Self.self, from: Data(bytes))
  }

  func encoded() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(self))
  }
}
