import Foundation
import WorkbookProtocol

/// Questions to somebody at a terminal, each asked again until the answer can be used.
struct Interview: Sendable {
  let desk: Desk
  let contract: Contract
  /// What ids stand for, as far as it has come up.
  let names = NameBook()

  var terminal: Terminal { desk.terminal }

  init(_ desk: Desk) async throws {
    self.desk = desk
    contract = try await desk.contract()
  }

  func ask(_ question: String, hint: String? = nil, optional: Bool = false) {
    let rest = optional ? " (Enter to leave it out)" : ""
    terminal.say("\n" + Layout.wrapped(question + rest))
    if let hint { terminal.say(Layout.wrapped(hint, first: "  ")) }
  }

  /// One line, without spaces around it.
  /// - Throws: ``Stopped`` when there are no more lines.
  func answer() throws -> String {
    terminal.prompt("> ")
    guard let line = terminal.readLine() else { throw Stopped() }
    return line.trimmingCharacters(in: .whitespaces)
  }

  func objection(_ sentence: String) { terminal.say(Layout.wrapped(sentence, first: "  ")) }

  /// Asks until `reading` makes something of the answer. Nil only for an empty answer to an optional question.
  func reading<Value>(
    optional: Bool, _ objection: String, _ reading: (String) throws -> Value?
  ) throws -> Value? {
    while true {
      let line = try answer()
      if line.isEmpty {
        if optional { return nil }
        self.objection("This is needed. Ctrl-C gives up; nothing has been sent.")
      } else if let value = try reading(line) {
        return value
      } else {
        self.objection(objection)
      }
    }
  }

  /// Words of any length; a line that ends with a backslash goes on in the next one.
  func text(optional: Bool, limit: Int?) throws -> String? {
    while true {
      var text = try reading(optional: optional, "") { $0 }
      while let line = text, line.hasSuffix("\\") {
        text = String(line.dropLast()) + "\n" + (try answer())
      }
      guard let limit, let length = text?.count, length > limit else { return text }
      objection("That is \(length) characters; there is room for \(limit).")
    }
  }

  func yesNo(optional: Bool = false) throws -> Bool? {
    try reading(optional: optional, "Answer yes or no.") { line in
      switch line.lowercased() {
      case "y", "yes": true
      case "n", "no": false
      default: nil
      }
    }
  }

  /// - Parameter unit: Minutes may be written as "90 min" or "1h30".
  func integer(optional: Bool, in range: ClosedRange<Int>, unit: String?) throws -> Int? {
    try reading(
      optional: optional, "A whole number from \(range.lowerBound) to \(range.upperBound)."
    ) {
      line in
      let number = Int(line) ?? (unit == "min" ? MomentWords.minutes(line) : nil)
      return number.flatMap { range.contains($0) ? $0 : nil }
    }
  }

  /// Standard input ended in the middle of the questions.
  struct Stopped: Reportable {
    let report = "\nStopped; nothing was sent."
    let status = ExitStatus.other
  }
}
