import Foundation
import Testing

@testable import ReportDocument

@Suite struct HTMLTests {
  /// Tags in order, each with its attributes; nil where the page is not balanced or an attribute is
  /// not quoted.
  private func parsed(_ html: String) -> [(name: String, attributes: [String: String])]? {
    var open: [String] = []
    var tags: [(String, [String: String])] = []
    // The style sheet has no "<"; neither has escaped text.
    for piece in html.components(separatedBy: "<").dropFirst(2) {
      guard let end = piece.firstIndex(of: ">") else { return nil }
      var tag = String(piece[..<end])
      if tag.hasPrefix("/") {
        guard open.popLast() == String(tag.dropFirst()) else { return nil }
        continue
      }
      let closed = tag.hasSuffix("/")
      if closed { tag.removeLast() }
      let name = String(tag.prefix { $0 != " " })
      var attributes: [String: String] = [:]
      let parts = tag.dropFirst(name.count).components(separatedBy: "\"")
      guard parts.count % 2 == 1, parts.last == "" else { return nil }
      for index in stride(from: 0, to: parts.count - 1, by: 2) {
        guard parts[index].hasPrefix(" "), parts[index].hasSuffix("=") else { return nil }
        attributes[String(parts[index].dropFirst().dropLast())] = parts[index + 1]
      }
      tags.append((name, attributes))
      if !closed, name != "meta" { open.append(name) }
    }
    return open.isEmpty ? tags : nil
  }

  @Test(arguments: UInt64(1)...60)
  func `whatever a report holds, the page stays what we wrote`(seed: UInt64) throws {
    var maker = RandomDocument(seed: seed)
    let html = maker.make().html()
    let tags = try #require(parsed(html), "seed \(seed)")
    let known: Set = [
      "html", "head", "meta", "title", "style", "body", "header", "nav", "main", "section", "h1",
      "h2", "h3", "p", "strong", "span", "ol", "ul", "li", "a", "dl", "div", "dt", "dd", "figure",
      "figcaption", "table", "caption", "thead", "tbody", "tr", "th", "td", "svg", "desc", "line",
      "text", "path", "circle", "rect", "defs", "pattern",
    ]
    #expect(Set(tags.map(\.name)).subtracting(known) == [], "seed \(seed)")
    let attributes = Set(tags.flatMap(\.attributes.keys))
    #expect(attributes.filter { $0.hasPrefix("on") || $0 == "style" || $0 == "src" }.isEmpty)
    #expect(!html.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    #expect(!html.contains("nan") && !html.contains("inf\""), "seed \(seed)")
  }

  @Test(arguments: UInt64(1)...20)
  func `every id is given once and everything that is named exists`(seed: UInt64) throws {
    var maker = RandomDocument(seed: seed)
    let tags = try #require(parsed(maker.make().html()), "seed \(seed)")
    let ids = tags.compactMap { $0.attributes["id"] }
    #expect(Set(ids).count == ids.count, "seed \(seed)")
    var named: [Substring] = []
    for tag in tags {
      named += (tag.attributes["aria-labelledby"] ?? "").split(separator: " ")
      if let target = tag.attributes["href"] { named.append(target.dropFirst()) }
      if let fill = tag.attributes["fill"], fill.hasPrefix("url(#") {
        named.append(fill.dropFirst(5).dropLast())
      }
    }
    #expect(Set(named.map(String.init)).subtracting(ids) == [], "seed \(seed)")
  }

  @Test func `headings go down one level at a time and every picture has its words`() throws {
    let tags = try #require(parsed(Sample().document.html()))
    var last = 0
    for level in tags.compactMap({ ["h1": 1, "h2": 2, "h3": 3][$0.name] }) {
      #expect(level <= last + 1)
      last = level
    }
    #expect(tags.filter { $0.name == "h1" }.count == 1)
    #expect(tags.first { $0.name == "html" }?.attributes["lang"] == "en-GB")
    let pictures = tags.filter { $0.name == "svg" }
    #expect(pictures.count == 10)
    #expect(pictures.allSatisfy { $0.attributes["role"] == "img" })
    #expect(tags.filter { $0.name == "th" }.allSatisfy { $0.attributes["scope"] != nil })
    let figures = tags.filter { $0.name == "figure" }.count
    #expect(tags.filter { $0.name == "figcaption" }.count == figures)
  }

  @Test func `what somebody wrote is text and never mark-up`() {
    let hostile = "<script>alert('x')</script>\"&\u{1B}"
    #expect(
      Markup.element("p", ["title": hostile], .text(hostile)).source
        == "<p title=\"&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&quot;&amp;\">"
        + "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&quot;&amp;</p>")
  }
}
