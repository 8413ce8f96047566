/// Whether a word is long to read, by counting syllables roughly (ours).
enum LongWord {
  /// Four syllables or more, in nine letters or more, and not a word that every child knows.
  static func isLong(_ word: String) -> Bool {
    word.count >= 9 && !everyday.contains(word) && syllables(word) >= 4
  }

  /// Groups of vowels; a silent e at the end is not counted.
  static func syllables(_ word: String) -> Int {
    var groups = 0
    var inVowel = false
    for letter in word {
      let isVowel = "aeiouy".contains(letter)
      if isVowel, !inVowel { groups += 1 }
      inVowel = isVowel
    }
    return groups - (endsSilently(word) ? 1 : 0)
  }

  /// `somewhere`, `sometimes`, `remembered`; but `people`, `boxes` and `wanted` are spoken to the end.
  private static func endsSilently(_ word: String) -> Bool {
    func ends(_ endings: [String]) -> Bool { endings.contains { word.hasSuffix($0) } }
    if ends(["le", "les"]) {
      return ends(["ile", "ole", "ule", "ale", "iles", "oles", "ules", "ales"])
    }
    if ends(["ted", "ded"]) { return false }
    if ends(["ses", "zes", "xes", "ches", "shes", "ces", "ges", "ies"]) { return false }
    return ends(["e", "ed", "es"])
  }

  /// Long to count and easy to read.
  private static let everyday: Set<String> = [
    "anybody's", "babysitter", "basically", "caretaker", "comfortable", "conversation",
    "everybody", "everybody's", "everything", "everything's", "everywhere", "favourite",
    "grandparents", "happening", "information", "interested", "interesting", "ordinary",
    "secretary", "sometimes", "somebody's", "supermarket", "television", "temporary",
    "uncomfortable", "understanding", "university", "vegetables", "wonderful",
  ]
}
