import WorkbookProtocol

extension Interview {
  /// One of several, by its number or the beginning of its words.
  func choice(_ choices: [Choice], optional: Bool = false) throws -> String? {
    show(choices)
    return try reading(optional: optional, Self.objection(to: choices)) {
      Self.chosen($0, from: choices)?.value
    }
  }

  /// Any number of them, separated by commas. Empty only when that is allowed.
  func choices(_ choices: [Choice], optional: Bool) throws -> [String] {
    show(choices)
    terminal.say("  Several with commas between: 1, 3")
    return try reading(optional: optional, Self.objection(to: choices)) { line -> [String]? in
      let parts = line.split(separator: ",").map { $0.trimmed }.filter { !$0.isEmpty }
      var found: [String] = []
      for part in parts {
        guard let value = Self.chosen(part, from: choices)?.value else { return nil }
        if !found.contains(value) { found.append(value) }
      }
      return found.isEmpty ? nil : found
    } ?? []
  }

  private func show(_ choices: [Choice]) {
    for (index, choice) in choices.enumerated() {
      let number = String(index + 1)
      terminal.say(
        Layout.wrapped(
          choice.title,
          first: String(repeating: " ", count: max(0, 4 - number.count)) + number + "  "))
    }
  }

  private static func objection(to choices: [Choice]) -> String {
    choices.count == 1
      ? "Answer 1." : "Answer with a number from 1 to \(choices.count), or the first letters."
  }

  static func chosen(_ line: String, from choices: [Choice]) -> Choice? {
    if let number = Int(line) {
      return choices.indices.contains(number - 1) ? choices[number - 1] : nil
    }
    let wanted = line.lowercased()
    if let exact = choices.first(where: {
      $0.title.lowercased() == wanted || $0.value.lowercased() == wanted
    }) {
      return exact
    }
    let begun = choices.filter { $0.title.lowercased().hasPrefix(wanted) }
    return begun.count == 1 ? begun[0] : nil
  }
}

extension StringProtocol {
  /// Without spaces at either end.
  var trimmed: String {
    var text = self[...]
    while text.first == " " { text = text.dropFirst() }
    while text.last == " " { text = text.dropLast() }
    return String(text)
  }
}
