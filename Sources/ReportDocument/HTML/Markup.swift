/// A piece of HTML or SVG in which everything that came from outside is escaped. There is no way
/// to make one of a string but `text`, which escapes it, and the constants of the program.
package struct Markup: Sendable {
  package let source: String

  private init(source: String) {
    self.source = source
  }

  package static func text(_ text: String) -> Markup {
    Markup(source: escaped(cleaned(text)))
  }

  /// Source written in the program.
  package static func constant(_ source: StaticString) -> Markup {
    Markup(source: source.description)
  }

  package static func joined(_ parts: [Markup], by separator: StaticString = "") -> Markup {
    Markup(source: parts.map(\.source).joined(separator: separator.description))
  }

  /// An element with its end tag.
  package static func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:],
    _ content: Markup...
  ) -> Markup {
    Markup(
      source: open(name, attributes) + ">" + content.map(\.source).joined() + "</\(name)>")
  }

  package static func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:],
    _ content: [Markup]
  ) -> Markup {
    element(name, attributes, joined(content))
  }

  /// An SVG element without content: `<path … />`.
  package static func shape(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String>
  ) -> Markup {
    Markup(source: open(name, attributes) + "/>")
  }

  /// An HTML element that has no end tag: `<meta …>`.
  package static func void(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String>
  ) -> Markup {
    Markup(source: open(name, attributes) + ">")
  }

  private static func open(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String>
  ) -> String {
    "<\(name)" + attributes.map { " \($0)=\"\(escaped(cleaned($1)))\"" }.joined()
  }

  private static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      case "<": result.append(contentsOf: "&lt;".unicodeScalars)
      case ">": result.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
      case "'": result.append(contentsOf: "&#39;".unicodeScalars)
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
