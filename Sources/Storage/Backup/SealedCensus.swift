import GRDB
import Sealing

/// What became of opening sealed words: counts by kind, and the first that did not open.
package struct SealedCensus: Sendable, Equatable {
  package private(set) var opened: [String: Int] = [:]
  /// Their keys were destroyed on purpose.
  package private(set) var erased: [String: Int] = [:]
  package private(set) var faults = 0
  /// Names the first bad record and says what is wrong with it.
  package private(set) var firstFault: String?

  /// Every one there is.
  static func ofAll(_ snapshot: Snapshot) throws -> SealedCensus {
    var census = SealedCensus()
    for places in SealedPlaces.allCases {
      try places.forEach(in: snapshot) { census.take($0) }
    }
    return census
  }

  /// One of each kind there is, as long as any of it was not erased.
  static func ofEachKind(_ snapshot: Snapshot) throws -> SealedCensus {
    var census = SealedCensus()
    for places in SealedPlaces.allCases {
      var found: Set<String> = []
      try places.forEach(in: snapshot) { place in
        guard !found.contains(place.kind) else { return }
        let before = census
        census.take(place)
        if census.erased == before.erased { found.insert(place.kind) }
      }
    }
    return census
  }

  private mutating func take(_ place: SealedPlace) {
    do {
      try place.open()
      opened[place.kind, default: 0] += 1
    } catch SealError.keyDestroyed {
      erased[place.kind, default: 0] += 1
    } catch {
      faults += 1
      if firstFault == nil { firstFault = "\(place.name) \(Self.reason(error))" }
    }
  }

  /// Never what is in it.
  private static func reason(_ error: any Error) -> String {
    switch error {
    case SealError.tampered: "was altered, cut short, or moved there from another record"
    case SealError.keyUnknown: "is sealed under a key that the keystore never held"
    case SealError.keyUnreadable(let error): "has a key that cannot be read (\(error.description))"
    case SealError.unknownFormatVersion: "was written by a newer version"
    default: "opens, but does not hold what this version understands"
    }
  }

  package var openedCount: Int { opened.values.reduce(0, +) }
  package var erasedCount: Int { erased.values.reduce(0, +) }
}
