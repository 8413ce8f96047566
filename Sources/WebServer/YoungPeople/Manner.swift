import Workbook

/// How somebody wants to read: the language, and whether in the easy-read layout. It travels in addresses and is kept
/// nowhere.
struct Manner: Hashable, Sendable {
  var language: Language = .english
  var isEasy = false

  init(language: Language = .english, isEasy: Bool = false) {
    self.language = language
    self.isEasy = isEasy
  }

  /// What is not understood reads as English in the usual look.
  init(_ value: (String) -> String?) {
    language = value("l").flatMap(Language.init(rawValue:)) ?? .english
    isEasy = value("easy") == "1"
  }

  var otherLanguage: Manner {
    Manner(language: language == .english ? .welsh : .english, isEasy: isEasy)
  }

  var otherLook: Manner { Manner(language: language, isEasy: !isEasy) }

  /// `/start?l=cy&easy=1`; without a question mark where nothing was chosen.
  func address(_ path: String) -> String {
    let chosen =
      (language == .english ? [] : ["l=\(language.rawValue)"]) + (isEasy ? ["easy=1"] : [])
    return chosen.isEmpty ? path : path + "?" + chosen.joined(separator: "&")
  }
}
