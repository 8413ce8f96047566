extension ReportDocument.DistributionChart {
  private static let radius = 3.6
  private static let tallestStack = 130.0

  /// Answers the height of the drawing.
  func draw(on canvas: inout Canvas) -> Double {
    let scale = Scale(
      around: groups.flatMap(\.values), fixed: range.map { (from: $0.from, to: $0.to) })
    var plot = Canvas.Plot(left: 14, right: canvas.width - 14, top: 6, bottom: 6)
    let stacks = groups.map { dots(of: $0, scale, plot) }
    let tallest = Double(stacks.flatMap { $0.values }.max() ?? 1)
    let spacing = min(Self.radius * 2 + 0.4, Self.tallestStack / tallest)
    var drawn = Canvas(canvas.size, id: canvas.id)
    for (group, stacks) in zip(groups, stacks) {
      plot.bottom = drawGroup(group, stacks, spacing, scale, plot, on: &drawn)
    }
    plot.bottom += 4
    let height = canvas.xAxis(scale, plot, title: valueTitle)
    for shape in drawn.shapes { canvas.add(shape) }
    return height
  }

  /// How many dots stand at each place, in dots from the left.
  private func dots(
    of group: Group, _ scale: Scale, _ plot: Canvas.Plot
  ) -> [Int: Int] {
    group.values.reduce(into: [:]) { stacks, value in
      stacks[slot(of: value, scale, plot), default: 0] += 1
    }
  }

  private func slot(of value: Double, _ scale: Scale, _ plot: Canvas.Plot) -> Int {
    Int(((plot.x(scale.place(value)) - plot.left) / (Self.radius * 2)).rounded())
  }

  /// Answers where the next group begins.
  private func drawGroup(
    _ group: Group, _ stacks: [Int: Int], _ spacing: Double, _ scale: Scale,
    _ plot: Canvas.Plot, on canvas: inout Canvas
  ) -> Double {
    var y = plot.bottom
    let label = "\(cleaned(group.label)) (n = \(Figures.count(group.values.count)))"
    for part in canvas.lines(label, within: canvas.width - 14) {
      y += Canvas.lineHeight
      canvas.label(part, x: plot.left, y: y, weight: "600")
    }
    let height = Double(stacks.values.max() ?? 1) * spacing
    let base = y + (group.median == nil ? 8 : 24) + height
    canvas.line((plot.left, base + 5), (plot.right, base + 5), Canvas.soft)
    if let median = group.median {
      drawMedian(median, top: y + 20, base: base + 5, scale, plot, on: &canvas)
    }
    for (slot, count) in stacks.sorted(by: { $0.key < $1.key }) {
      for index in 0..<count {
        canvas.add(
          .shape(
            "circle",
            [
              "cx": px(plot.left + Double(slot) * Self.radius * 2),
              "cy": px(base - Double(index) * spacing), "r": px(Self.radius),
              "fill": Canvas.accent, "stroke": "#fff", "stroke-width": "0.6",
            ]))
      }
    }
    return base + 18
  }

  private func drawMedian(
    _ median: Double, top: Double, base: Double, _ scale: Scale, _ plot: Canvas.Plot,
    on canvas: inout Canvas
  ) {
    let x = plot.x(scale.place(median))
    canvas.line((x, top), (x, base), Canvas.alert, width: 2)
    // Where dots hide the line, the arrow under them still shows the place.
    canvas.add(
      .shape(
        "path",
        ["d": "M\(px(x)) \(px(base + 1))l5 8h-10Z", "fill": Canvas.alert]))
    let text = "median \(Figures.number(median, decimals: decimals))"
    let half = canvas.measure(text) / 2
    canvas.label(
      text, x: min(max(x, half), canvas.width - half), y: top - 4, .middle, fill: Canvas.alert)
  }
}
