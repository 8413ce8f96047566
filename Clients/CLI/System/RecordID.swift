/// An id on the command line, copied from what another command printed.
enum RecordID {
  /// - Parameter command: The command that shows such ids.
  /// - Throws: ``CommandFailure`` when it is none, as when part of it was left behind.
  static func checked(_ words: String, shownBy command: String) throws -> String {
    guard words.isUUID else {
      throw CommandFailure(
        "'\(words)' is no id. An id is 36 characters long; 'workbook \(command)' shows them.",
        .wrongInput)
    }
    return words
  }
}
