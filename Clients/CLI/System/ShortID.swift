/// Ids short enough to copy by hand: their end, which is random in every kind of id that the service makes.
enum ShortID {
  static let length = 8

  static func of(_ id: String) -> String { String(id.suffix(length)) }

  /// The whole id that somebody means by its end, among those they may see.
  /// - Parameters:
  ///   - what: What it is the id of, such as `contribution`.
  ///   - command: The command that shows such ids.
  static func whole(
    _ words: String, among ids: [String], of what: String, shownBy command: String
  ) throws -> String {
    let wanted = words.lowercased()
    let found = ids.filter { $0.lowercased().hasSuffix(wanted) }
    if found.count == 1 { return found[0] }
    if found.isEmpty {
      throw CommandFailure(
        "There is no \(what) for you whose id ends with '\(words)'. 'workbook \(command)' shows them.",
        .refused)
    }
    throw CommandFailure(
      "\(found.count) ids end with '\(words)'. Give the whole id:\n"
        + found.map { "  \($0)" }.joined(separator: "\n"), .wrongInput)
  }

  /// - Throws: ``CommandFailure`` when it can be no id, nor the end of one.
  static func isWhole(_ words: String, shownBy command: String) throws -> Bool {
    if words.isUUID { return true }
    guard words.count >= 4, words.allSatisfy({ $0.isHexDigit || $0 == "-" }) else {
      throw CommandFailure(
        "'\(words)' is no id. 'workbook \(command)' shows them; their last \(length) characters are enough.",
        .wrongInput)
    }
    return false
  }
}
