import Foundation
import Workbook

/// Why the glass was broken, and what was found. Under the child's key when it is about a young person, else under the organisation's.
struct StoredBreakGlass: StoredWords {
  static let strand = Strand.breakGlass
  static let version: UInt16 = 2

  struct Hold: Codable, Equatable {
    var by: UUID?
    var on: String?
    var reason: String
  }

  var reason: String
  var youngPerson: String?
  var note: String?
  var holds: [Hold]
  /// Of whoever asked first, while it waits for the other.
  var askedBecause: String?

  init(_ broken: BreakGlass) {
    reason = broken.reason.text
    if case .youngPerson(let reference) = broken.subject { youngPerson = reference.display }
    note = broken.review?.note.text
    holds = broken.hold.reasons.map {
      Hold(by: $0.by?.uuid, on: $0.on?.description, reason: $0.words.text)
    }
    askedBecause = broken.hold.asked?.reason.text
  }
}

extension StoredBreakGlass {
  /// Version 1 kept the reasons for holding the notice back without who gave them and when.
  static func read(_ bytes: [UInt8], version: UInt16) throws -> StoredBreakGlass {
    switch version {
    case 2: try decoded(bytes)
    case 1: StoredBreakGlass(try JSONDecoder().decode(Version1.self, from: Data(bytes)))
    default: throw StoreError.unreadable(.breakGlass)
    }
  }

  private struct Version1: Decodable {
    var reason: String
    var youngPerson: String?
    var note: String?
    var holdReasons: [String]
    var askedBecause: String?
  }

  private init(_ old: Version1) {
    reason = old.reason
    youngPerson = old.youngPerson
    note = old.note
    holds = old.holdReasons.map { Hold(reason: $0) }
    askedBecause = old.askedBecause
  }
}
