/// Points out what a child would find hard to read. It points out and never blocks. It knows English alone.
package struct PlainWords: Sendable {
  package struct Finding: Hashable, Sendable {
    package enum Kind: String, Sendable, CaseIterable {
      case longSentence, hardWord
    }

    package let kind: Kind
    /// The passage itself.
    package let passage: String
    /// What to do about it.
    package let suggestion: String
  }

  /// A sentence longer than this is pointed out (ours; easy-read guidance asks for 15 or fewer).
  package static let longestSentence = 15

  /// - Returns: in the order in which they stand in the text; each hard word once.
  package static func findings(in text: String) -> [Finding] {
    var findings: [Finding] = []
    var seen: Set<String> = []
    for sentence in sentences(of: text) {
      let words = words(of: sentence)
      if words.count > longestSentence {
        findings.append(
          Finding(
            kind: .longSentence, passage: sentence,
            suggestion: "\(words.count) words. Make two or three sentences of it."))
      }
      for word in words {
        let plain = word.lowercased()
        guard seen.insert(plain).inserted, let suggestion = suggestion(for: plain) else { continue }
        findings.append(Finding(kind: .hardWord, passage: String(word), suggestion: suggestion))
      }
    }
    return findings
  }

  private static func suggestion(for word: String) -> String? {
    if let plainer = plainerWords[word] { return "Perhaps “\(plainer)”." }
    // The parts of “face-to-face” are read one by one.
    let isLong = word.split(separator: "-").contains { LongWord.isLong(String($0)) }
    return isLong ? "A long word: is there a shorter one?" : nil
  }

  /// A run of letters and digits, with the signs inside it: `don’t`, `3.5`, `face-to-face`.
  private static func words(of sentence: String) -> [String] {
    sentence.split { $0.isWhitespace || $0 == "—" || $0 == "/" || $0 == "…" }
      .map { String($0.trimming { !($0.isLetter || $0.isNumber) }).replacing("’", with: "'") }
      .filter { !$0.isEmpty }
  }

  /// A full stop, question or exclamation mark ends a sentence when a space or the end of the text follows it, with
  /// brackets and quotation marks between: so not in `3.5` or `10.30`. A new line always ends one.
  private static func sentences(of text: String) -> [String] {
    var sentences: [String] = []
    var current = ""
    var mayEnd = false
    for letter in text {
      if letter.isNewline || (mayEnd && letter.isWhitespace) {
        sentences.append(current)
        current = ""
        mayEnd = false
        continue
      }
      current.append(letter)
      if ".!?…".contains(letter) {
        mayEnd = true
      } else if !"\"'”’)]".contains(letter) {
        mayEnd = false
      }
    }
    sentences.append(current)
    return sentences.map { String($0.trimming(\.isWhitespace)) }.filter { !$0.isEmpty }
  }

  /// Words of our trade, and what one would say to a child.
  static let plainerWords: [String: String] = [
    "accommodation": "place to live", "additional": "more", "advocate": "someone on your side",
    "agency": "team", "agencies": "teams", "allocated": "given", "approximately": "about",
    "appropriate": "right", "assessment": "finding out what you need", "assist": "help",
    "assistance": "help", "capacity": "time", "caseload": "work", "commence": "start",
    "commissioning": "deciding what to pay for", "complete": "finish", "concern": "worry",
    "concerns": "worries", "confidentiality": "what we keep private", "consequently": "so",
    "consider": "think about", "considered": "thought about", "consultation": "asking people",
    "currently": "now", "decline": "say no", "declined": "said no", "disclosure": "telling us",
    "engage": "take part", "engagement": "taking part", "ensure": "make sure",
    "escalate": "tell a manager", "facilitate": "help", "feasible": "possible",
    "feedback": "what you told us", "funding": "money", "identified": "found",
    "implement": "do", "implementation": "doing it", "intervention": "help", "liaise": "talk",
    "multi-agency": "teams that work together", "obtain": "get", "policy": "rules",
    "practitioner": "worker", "practitioners": "workers", "prior": "before",
    "procedure": "steps", "professional": "worker", "professionals": "workers",
    "provision": "help", "pursuant": "because of", "regarding": "about", "relevant": "that matters",
    "request": "ask", "requested": "asked for", "require": "need", "required": "needed",
    "resources": "people and money", "restructure": "change of teams", "review": "look again",
    "safeguarding": "keeping you safe", "sessions": "times we meet", "stakeholder": "person",
    "stakeholders": "people", "strategy": "plan", "subsequently": "then", "sufficient": "enough",
    "support": "help", "terminate": "end", "therefore": "so", "threshold": "line",
    "transition": "move", "unable": "not able", "utilise": "use", "whilst": "while",
  ]
}

extension Substring {
  fileprivate func trimming(_ isOutside: (Character) -> Bool) -> Substring {
    guard let first = firstIndex(where: { !isOutside($0) }),
      let last = lastIndex(where: { !isOutside($0) })
    else { return "" }
    return self[first...last]
  }
}

extension String {
  fileprivate func trimming(_ isOutside: (Character) -> Bool) -> Substring {
    self[...].trimming(isOutside)
  }
}
