extension ReportDocument.ControlChart {
  /// Answers the height of the drawing.
  func draw(on canvas: inout Canvas) -> Double {
    let values = points.compactMap(\.value) + (limits.map { [$0.lower, $0.upper] } ?? [])
    let scale = Scale(around: values)
    var top = canvas.heading(valueTitle)
    let signalled = points.contains { !$0.signals.isEmpty }
    if signalled {
      canvas.add(Marks.diamond(x: 8, y: top + 12.5, fill: "#fff", stroke: Canvas.alert))
      canvas.text("signal: more than chance variation", x: 24, y: top + Canvas.lineHeight)
      top += Canvas.lineHeight + 4
    }
    let labelWidth = scale.ticks.map { canvas.measure(scale.label($0)) }.max() ?? 0
    let plot = Canvas.Plot(
      left: labelWidth + 12, right: canvas.width - (limits == nil ? 12 : limitWidth(canvas)),
      top: top + 14, bottom: top + 14 + (canvas.size == .wide ? 230 : 190))
    canvas.yAxis(scale, plot)
    drawLimits(on: &canvas, scale, plot)
    drawLine(on: &canvas, scale, plot)
    drawLabels(on: &canvas, plot)
    return plot.bottom + 30
  }

  private func place(_ index: Int, _ plot: Canvas.Plot) -> Double {
    plot.x((Double(index) + 0.5) / Double(max(1, points.count)))
  }

  private func limitWidth(_ canvas: Canvas) -> Double {
    (limitLabels.map { canvas.measure($0.text) }.max() ?? 0) + 10
  }

  private var limitLabels: [(text: String, value: Double, dashes: String)] {
    guard let limits else { return [] }
    let trial = limits.status == .trial ? "trial " : ""
    return [
      (trial + "upper", limits.upper, "6 4"), ("mean", limits.mean, "none"),
      (trial + "lower", limits.lower, "6 4"),
    ].map { ("\($0) \(Figures.number($1, decimals: decimals))", $1, $2) }
  }

  private func drawLimits(on canvas: inout Canvas, _ scale: Scale, _ plot: Canvas.Plot) {
    // Labels keep a line's height between them, from the top downwards.
    var free = -Double.infinity
    for (text, value, dashes) in limitLabels {
      let y = plot.y(scale.place(value))
      canvas.line((plot.left, y), (plot.right, y), Canvas.soft, width: 1.25, dashes: dashes)
      let baseline = max(y + 4.5, free + Canvas.lineHeight)
      canvas.text(text, x: plot.right + 6, y: baseline)
      free = baseline
    }
  }

  private func drawLine(on canvas: inout Canvas, _ scale: Scale, _ plot: Canvas.Plot) {
    var path = ""
    var broken = true
    for (index, point) in points.enumerated() {
      guard let value = point.value else {
        broken = true
        continue
      }
      path += "\(broken ? "M" : "L")\(px(place(index, plot))) \(px(plot.y(scale.place(value))))"
      broken = false
    }
    canvas.add(
      .shape(
        "path",
        [
          "d": path, "fill": "none", "stroke": Canvas.accent, "stroke-width": "2",
          "stroke-linejoin": "round",
        ]))
    for (index, point) in points.enumerated() {
      guard let value = point.value else { continue }
      let (x, y) = (place(index, plot), plot.y(scale.place(value)))
      canvas.add(
        point.signals.isEmpty
          ? .shape(
            "circle", ["cx": px(x), "cy": px(y), "r": "3.5", "fill": Canvas.accent])
          : Marks.diamond(x: x, y: y, fill: "#fff", stroke: Canvas.alert))
    }
  }

  /// As many labels as fit, evenly, the first among them.
  private func drawLabels(on canvas: inout Canvas, _ plot: Canvas.Plot) {
    let labels = points.map { cleaned($0.label) }
    let widest = labels.map { canvas.measure($0) }.max() ?? 0
    let spacing = (plot.right - plot.left) / Double(max(1, points.count))
    let every = max(1, Int(((widest + 10) / max(spacing, 0.1)).rounded(.up)))
    for index in stride(from: 0, to: labels.count, by: every) {
      let half = canvas.measure(labels[index]) / 2
      let x = min(max(place(index, plot), half), canvas.width - half)
      canvas.line(
        (place(index, plot), plot.bottom), (place(index, plot), plot.bottom + 5), Canvas.soft)
      canvas.text(labels[index], x: x, y: plot.bottom + 19, .middle, fill: Canvas.soft)
    }
  }
}
