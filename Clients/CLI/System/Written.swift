import Foundation

/// What every act of writing answers.
struct Written: Decodable {
  let id: String
  let revision: Int
  let replayed: Bool?

  init(_ result: [UInt8]) throws {
    self = try JSONDecoder().decode(Written.self, from: Data(result))
  }

  /// After a dry run.
  static let nothingStored = "Everything is in order. Nothing was stored, as you asked."

  /// A line for the person and one with the id, for the next command.
  func report(_ done: String, dryRun: Bool) -> String {
    if dryRun { return Self.nothingStored }
    let again = replayed == true ? "This had been stored before, and was not stored twice." : done
    return "\(again)\n  id \(id)"
  }
}
