import Workbook

/// What a template is filled with. Every text goes through ``HTMLEscaping`` here, once, so templates write it
/// with three braces.
///
/// swift-mustache 2.1.1 escapes whole characters: a quotation mark that carries an accent passes unescaped and would
/// end an attribute.
indirect enum PageText: Sendable, ExpressibleByStringLiteral, ExpressibleByDictionaryLiteral,
  ExpressibleByArrayLiteral, ExpressibleByBooleanLiteral
{
  case text(String)
  case flag(Bool)
  case list([PageText])
  case parts([String: PageText])
  /// Our own markup, never anybody's words.
  case ours(String)

  init(stringLiteral text: String) { self = .text(text) }
  init(booleanLiteral flag: Bool) { self = .flag(flag) }
  init(arrayLiteral elements: PageText...) { self = .list(elements) }
  init(dictionaryLiteral parts: (String, PageText)...) {
    self = .parts(Dictionary(parts, uniquingKeysWith: { _, last in last }))
  }

  static func optional(_ text: String?) -> PageText { text.map(PageText.text) ?? .flag(false) }

  func merging(_ more: [String: PageText]) -> PageText {
    guard case .parts(let parts) = self else { return self }
    return .parts(parts.merging(more) { _, last in last })
  }

  /// As swift-mustache reads it.
  var forMustache: Any {
    switch self {
    case .text(let text): HTMLEscaping.escape(text)
    case .flag(let flag): flag
    case .list(let list): list.map(\.forMustache)
    case .parts(let parts): parts.mapValues(\.forMustache)
    case .ours(let markup): markup
    }
  }
}

enum HTMLEscaping {
  /// By code point, not by character: an accent after a quotation mark does not hide it.
  static func escape(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
      case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
      case ">": escaped.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": escaped.append(contentsOf: "&quot;".unicodeScalars)
      case "'": escaped.append(contentsOf: "&#39;".unicodeScalars)
      default: escaped.append(scalar)
      }
    }
    return String(escaped)
  }
}
