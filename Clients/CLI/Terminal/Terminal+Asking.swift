import Foundation

extension Terminal {
  /// A question and its answer in one line, without spaces around it.
  /// - Throws: ``Interview/Stopped`` when there are no more lines.
  func asked(_ question: String) throws -> String {
    prompt(question + " ")
    guard let line = readLine() else { throw Interview.Stopped() }
    return line.trimmingCharacters(in: .whitespaces)
  }

  /// The same without showing what is typed, and as it was typed: a space may be part of a password.
  func askedUnseen(_ question: String) throws -> String {
    prompt(question + " ")
    guard let line = readSecret() else { throw Interview.Stopped() }
    return line
  }

  /// A code of the second factor; apps show it with a space in the middle. Nil for an empty answer.
  func askedCode(_ question: String) throws -> String? {
    let code = try asked(question).filter { !$0.isWhitespace }
    return code.isEmpty ? nil : code
  }

  /// Whether somebody who has read what will happen types yes.
  func isConfirmed(_ question: String) throws -> Bool {
    try asked(question + " Type yes to do it. >").lowercased() == "yes"
  }

  /// - Parameter options: What to give in place of answers; nil when there is nothing.
  /// - Throws: ``CommandFailure`` when there is nobody to be asked.
  func needed(_ options: String?) throws {
    guard !isInteractive else { return }
    throw CommandFailure(
      "There is no terminal to ask in." + (options.map { " Give \($0)." } ?? ""), .wrongInput)
  }
}
