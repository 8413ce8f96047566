/// Where a chart is drawn: lengths in pixels of the drawing, x to the right, y down.
struct Canvas {
  enum Size {
    /// Beside its table on a screen, and in print.
    case wide
    /// On a telephone.
    case narrow
  }

  static let ink = "#1a1a1a"
  static let soft = "#4a4a4a"
  static let hair = "#dcdcdc"
  static let accent = "#12436d"
  static let alert = "#a12a00"
  static let fontSize = 13.0
  static let lineHeight = 17.0

  let size: Size
  /// Begins every id inside the drawing.
  let id: String
  private(set) var shapes: [Markup] = []

  init(_ size: Size, id: String) {
    self.size = size
    self.id = id
  }

  var width: Double { size == .wide ? 640 : 320 }

  mutating func add(_ shape: Markup) {
    shapes.append(shape)
  }

  mutating func line(
    _ from: (x: Double, y: Double), _ to: (x: Double, y: Double), _ stroke: String = hair,
    width: Double = 1, dashes: String = "none"
  ) {
    add(
      .shape(
        "line",
        [
          "x1": px(from.x), "y1": px(from.y), "x2": px(to.x), "y2": px(to.y), "stroke": stroke,
          "stroke-width": px(width), "stroke-dasharray": dashes,
        ]))
  }

  enum Anchor: String {
    case start, middle, end
  }

  mutating func text(
    _ text: String, x: Double, y: Double, _ anchor: Anchor = .start, fill: String = ink,
    weight: String = "400"
  ) {
    add(
      .element(
        "text",
        [
          "x": px(x), "y": px(y), "text-anchor": anchor.rawValue, "fill": fill,
          "font-weight": weight,
        ], .text(text)))
  }

  /// Words over a drawing, with a white edge that keeps them legible.
  mutating func label(
    _ text: String, x: Double, y: Double, _ anchor: Anchor = .start, fill: String = ink,
    weight: String = "400"
  ) {
    add(
      .element(
        "text",
        [
          "x": px(x), "y": px(y), "text-anchor": anchor.rawValue, "fill": fill,
          "font-weight": weight, "stroke": "#fff", "stroke-width": "4", "paint-order": "stroke",
        ], .text(text)))
  }

  /// The drawing with its title and description for whoever cannot see it.
  func drawing(height: Double, title: String, description: String) -> Markup {
    .element(
      "svg",
      [
        "xmlns": "http://www.w3.org/2000/svg", "class": size == .wide ? "wide" : "narrow",
        "viewBox": "0 0 \(px(width)) \(px(height))", "role": "img",
        "aria-labelledby": "\(id)t \(id)d", "font-size": px(Self.fontSize),
      ],
      [
        .element("title", ["id": "\(id)t"], .text(title)),
        .element("desc", ["id": "\(id)d"], .text(description)),
      ] + shapes)
  }

  /// How wide the text comes out, a little more rather than less.
  func measure(_ text: String) -> Double {
    Double(columns(text)) * Self.fontSize * 0.54
  }

  /// Lines of the text that fit the pixels.
  func lines(_ text: String, within pixels: Double) -> [String] {
    wrapped(text, to: max(4, Int(pixels / (Self.fontSize * 0.54))))
  }
}

/// A length, to a tenth.
func px(_ value: Double) -> String {
  let text = Figures.plain(value, decimals: 1)
  return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
}
