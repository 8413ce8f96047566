extension ReportDocument.Chart {
  /// - Parameter id: unlike any other on the page.
  func picture(_ size: Canvas.Size, id: String) -> Markup {
    var canvas = Canvas(size, id: id)
    let height =
      switch kind {
      case .control(let chart): chart.draw(on: &canvas)
      case .distribution(let chart): chart.draw(on: &canvas)
      case .bars(let chart): chart.draw(on: &canvas)
      case .scatter(let chart): chart.draw(on: &canvas)
      }
    return canvas.drawing(height: height, title: title, description: altText)
  }
}

extension Canvas {
  /// The rectangle that values are drawn in.
  struct Plot {
    var left: Double
    var right: Double
    var top: Double
    var bottom: Double

    func x(_ share: Double) -> Double { left + share * (right - left) }
    func y(_ share: Double) -> Double { bottom - share * (bottom - top) }
  }

  /// Horizontal lines with their values to the left.
  mutating func yAxis(_ scale: Scale, _ plot: Plot) {
    for tick in scale.ticks {
      let y = plot.y(scale.place(tick))
      line((plot.left, y), (plot.right, y))
      text(scale.label(tick), x: plot.left - 8, y: y + 4.5, .end, fill: Self.soft)
    }
  }

  /// Vertical lines with their values below, and what they measure below that.
  mutating func xAxis(_ scale: Scale, _ plot: Plot, title: String) -> Double {
    var free = -Double.infinity
    for tick in scale.ticks {
      let (x, label) = (plot.x(scale.place(tick)), scale.label(tick))
      line((x, plot.top), (x, plot.bottom + 5))
      let half = measure(label) / 2
      guard x - half > free else { continue }
      text(label, x: x, y: plot.bottom + 19, .middle, fill: Self.soft)
      free = x + half + 4
    }
    var y = plot.bottom + 19
    for part in lines(title, within: width - plot.left) {
      y += Self.lineHeight
      text(part, x: plot.left, y: y, fill: Self.soft)
    }
    return y + 8
  }

  /// The lines of a title at the top; answers where the next thing may begin.
  mutating func heading(_ title: String) -> Double {
    var y = 0.0
    for part in lines(title, within: width) {
      y += Self.lineHeight
      text(part, x: 0, y: y - 4, fill: Self.soft)
    }
    return y
  }

  /// Names of series with a sample of each, in as many rows as they need.
  mutating func legend(_ names: [String], from top: Double, sample: (Int, Double, Double) -> Markup)
    -> Double
  {
    guard names.count > 1 else { return top }
    var (x, y) = (0.0, top + Self.lineHeight)
    for (index, name) in names.enumerated() {
      let parts = lines(name, within: width - 24)
      let needed = 24 + (parts.map { measure($0) }.max() ?? 0) + 20
      if x > 0, x + needed > width {
        x = 0
        y += Self.lineHeight + 3
      }
      add(sample(index, x + 8, y - 4.5))
      for (line, part) in parts.enumerated() {
        if line > 0 { y += Self.lineHeight }
        text(part, x: x + 24, y: y)
      }
      x += needed
    }
    return y + 8
  }
}
