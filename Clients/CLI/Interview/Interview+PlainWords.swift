import WorkbookProtocol

extension Interview {
  /// Words that a young person will read: what is hard to read is pointed out, and may be changed or left.
  func plainText(
    at place: String, of method: String, words: String, hint: String? = nil, optional: Bool = false
  ) async throws -> JSONValue? {
    while true {
      guard
        let answer = try await value(
          at: place, of: method, words: words, hint: hint, optional: optional)
      else { return nil }
      guard case .string(let text) = answer, try await desk.pointOutHardWords(text) else {
        return answer
      }
      ask("Write it differently? [no]", hint: "It can stay as it is: nothing forbids it.")
      guard try yesNo(optional: true) == true else { return answer }
    }
  }
}

extension Desk {
  /// Says what a child would find hard to read.
  /// - Returns: Whether there was anything.
  func pointOutHardWords(_ text: String) async throws -> Bool {
    let findings = try await call(ParticipationCheckPlainWords.self, .init(text: text)).findings
    guard !findings.isEmpty else { return false }
    terminal.say("  A child may find this hard to read:")
    for finding in findings {
      terminal.say(
        Layout.wrapped(
          "\(finding.kind.title.lowercased()), “\(finding.passage)”: \(finding.suggestion)",
          first: "  - ", hanging: "    "))
    }
    return true
  }
}
