/// What tells the series of a chart apart without colour: the shape of a point, the filling of a
/// bar. There are four; a fifth series looks like the first and is told apart by its label.
enum Marks {
  /// A point about 8 pixels across.
  static func point(_ series: Int, x: Double, y: Double) -> Markup {
    let (fill, stroke) = ("#fff", Canvas.accent)
    switch series % 4 {
    case 0:
      return .shape(
        "circle",
        [
          "cx": px(x), "cy": px(y), "r": "4", "fill": Canvas.accent, "fill-opacity": "0.75",
          "stroke": "#fff", "stroke-width": "0.75",
        ])
    case 1:
      return path("M\(px(x)) \(px(y - 5))L\(px(x + 5)) \(px(y + 4))H\(px(x - 5))Z", fill, stroke)
    case 2: return path("M\(px(x - 4)) \(px(y - 4))h8v8h-8Z", fill, stroke)
    default: return diamond(x: x, y: y, fill: fill, stroke: stroke)
    }
  }

  static func diamond(x: Double, y: Double, fill: String, stroke: String) -> Markup {
    path("M\(px(x)) \(px(y - 6.5))l6.5 6.5l-6.5 6.5l-6.5 -6.5Z", fill, stroke)
  }

  static func bar(_ series: Int, x: Double, y: Double, width: Double, height: Double, id: String)
    -> Markup
  {
    let fill =
      switch series % 4 {
      case 0: Canvas.accent
      case 1: "url(#\(id)p1)"
      case 2: "url(#\(id)p2)"
      default: "#fff"
      }
    return .shape(
      "rect",
      [
        "x": px(x), "y": px(y), "width": px(width), "height": px(height), "fill": fill,
        "stroke": Canvas.accent, "stroke-width": "1",
      ])
  }

  /// The fillings of `bar`: stripes and dots.
  static func fillings(id: String) -> Markup {
    .element(
      "defs", [:],
      .element(
        "pattern",
        [
          "id": "\(id)p1", "width": "6", "height": "6", "patternUnits": "userSpaceOnUse",
          "patternTransform": "rotate(45)",
        ],
        .shape("rect", ["width": "6", "height": "6", "fill": "#fff"]),
        .shape("rect", ["width": "3", "height": "6", "fill": Canvas.accent])),
      .element(
        "pattern",
        ["id": "\(id)p2", "width": "6", "height": "6", "patternUnits": "userSpaceOnUse"],
        .shape("rect", ["width": "6", "height": "6", "fill": "#fff"]),
        .shape("circle", ["cx": "3", "cy": "3", "r": "1.4", "fill": Canvas.accent])))
  }

  private static func path(_ data: String, _ fill: String, _ stroke: String) -> Markup {
    .shape("path", ["d": data, "fill": fill, "stroke": stroke, "stroke-width": "1.5"])
  }
}
