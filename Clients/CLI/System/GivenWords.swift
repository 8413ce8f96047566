/// Words given as an option, or on standard input, so that they do not stay in the history of the shell.
enum GivenWords {
  /// - Parameters:
  ///   - option: What was given; `-` is standard input, without its last line end.
  ///   - what: What the words are, such as `The note`.
  /// - Throws: ``CommandFailure`` when they are empty or no text.
  static func read(_ option: String, _ what: String, _ terminal: Terminal) throws -> String {
    let words = try option == "-" ? standardInput(terminal) : option
    guard !words.allSatisfy(\.isWhitespace) else {
      throw CommandFailure("\(what) is empty. Nothing was sent.", .wrongInput)
    }
    return words
  }

  private static func standardInput(_ terminal: Terminal) throws -> String {
    guard let text = String(validating: try terminal.readAll(), as: UTF8.self) else {
      throw CommandFailure("Standard input is not text in UTF-8. Nothing was sent.", .wrongInput)
    }
    return text.last?.isNewline == true ? String(text.dropLast()) : text
  }
}
