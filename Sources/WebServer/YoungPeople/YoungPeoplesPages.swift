package import Workbook

/// The pages that young people see, as text; what they may ask is decided elsewhere.
package struct YoungPeoplesPages: Sendable {
  private let templates: PageTemplates
  let words: YoungPeoplesWords
  /// In the order in which they are asked.
  let asks: [ListItemID]

  package init(templates: PageTemplates, words: YoungPeoplesWords, asks: [ListItemID]) {
    self.templates = templates
    self.words = words
    self.asks = asks
  }

  /// Stands in every page byte for byte, so that its digest can be named in the security policy.
  var stylesheet: String { templates.stylesheet }

  /// What every page has besides its own part.
  struct Frame: Sendable {
    /// How the language and the look can be changed here.
    enum Switching: Sendable {
      /// The page has an address that can be asked for again.
      case links(String)
      /// The page came of a form: its form `f` goes there once more, with what was written kept.
      case buttons(String)
      case none
    }

    let title: String
    let manner: Manner
    var switching: Switching = .none
    var help: LocalHelp?
    /// Whether urgent help stands folded at the end; else the page has it where it counts, or is nothing to write in.
    var foldsHelp = true
    var slip: String?
    /// Whether this is a shared screen that waits for somebody else.
    var forNext = false
  }

  func page(_ template: String, _ frame: Frame, _ own: [String: PageText]) -> String {
    let voice = Voice(words: words, manner: frame.manner)
    let common: [String: PageText] = [
      "lang": .text(frame.manner.language.rawValue), "easy": .flag(frame.manner.isEasy),
      "title": .text(words.text(frame.title, frame.manner.language)),
      "style": .ours(stylesheet), "w": voice.all, "urgent": voice.urgentHelp(frame.help),
      "foldsHelp": .flag(frame.foldsHelp), "switches": switches(frame),
      "slip": .optional(frame.slip), "forNext": .flag(frame.forNext),
      "entersForm": .flag(template == "form"),
    ].merging(Self.addresses(frame.manner)) { own, _ in own }
    return templates.render(template, .parts(common.merging(own) { _, own in own }))
  }

  private static func addresses(_ manner: Manner) -> [String: PageText] {
    Dictionary(
      ["start", "send", "nocode", "answer", "reply"].map {
        ("\($0)Address", .text(manner.address("/\($0)")))
      }, uniquingKeysWith: { first, _ in first })
  }

  private func switches(_ frame: Frame) -> PageText {
    let manner = frame.manner
    let other = manner.otherLanguage
    let language = words.text(
      other.language == .welsh ? "furniture.welsh" : "furniture.english", other.language)
    let look = words.text(
      manner.isEasy ? "furniture.usual" : "furniture.easy", manner.language)
    let choices: [(name: String, manner: Manner, spokenIn: String?)] = [
      (language, other, other.language.rawValue), (look, manner.otherLook, nil),
    ]
    return .list(
      choices.compactMap { choice in
        let common: [String: PageText] = [
          "name": .text(choice.name), "in": .optional(choice.spokenIn),
        ]
        switch frame.switching {
        case .links(let path):
          return .parts(
            common.merging(["link": .text(choice.manner.address(path))]) { _, new in new })
        case .buttons(let path):
          return .parts(
            common.merging(["action": .text(choice.manner.address(path))]) { _, new in new })
        case .none: return nil
        }
      })
  }
}
