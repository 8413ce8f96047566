import ArgumentParser
import Foundation

/// What the operator adds to the passwords that nobody may have.
struct PasswordOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A file with passwords that nobody may have, one a line, beside those that come with the program.",
      valueName: "file"))
  var deniedPasswords: String?

  func denied() throws -> String {
    guard let deniedPasswords else { return "" }
    do {
      return try String(contentsOfFile: deniedPasswords, encoding: .utf8)
    } catch {
      throw Refusal(
        "\(deniedPasswords) cannot be read as text in UTF-8: give --denied-passwords a file with one password a line."
      )
    }
  }
}
