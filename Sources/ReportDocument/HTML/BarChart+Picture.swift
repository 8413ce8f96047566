extension ReportDocument.BarChart {
  private static let bar = 16.0
  private static let besideLabel = 190.0

  /// Answers the height of the drawing.
  func draw(on canvas: inout Canvas) -> Double {
    let scale = barScale
    canvas.add(Marks.fillings(id: canvas.id))
    let id = canvas.id
    let top = canvas.legend(series, from: 0) { series, x, y in
      Marks.bar(series, x: x - 8, y: y - 6, width: 18, height: 12, id: id)
    }
    let words = categories.flatMap(\.values).map { canvas.measure(barWords($0)) }
    var plot = Canvas.Plot(
      left: canvas.size == .wide ? Self.besideLabel : 6,
      right: canvas.width - min((words.max() ?? 0) + 10, canvas.width * 0.4), top: top + 6,
      bottom: top + 6)
    var drawn = Canvas(canvas.size, id: canvas.id)
    for category in categories {
      plot.bottom = draw(category, scale, plot, on: &drawn)
    }
    let height = canvas.xAxis(scale, plot, title: valueTitle)
    for shape in drawn.shapes { canvas.add(shape) }
    let zero = plot.x(scale.place(0))
    canvas.line((zero, plot.top), (zero, plot.bottom), Canvas.ink, width: 1.25)
    return height
  }

  /// Answers where the next category begins. A label stands beside its bars, or above them where
  /// there is no room.
  private func draw(
    _ category: Category, _ scale: Scale, _ plot: Canvas.Plot, on canvas: inout Canvas
  ) -> Double {
    let top = plot.bottom + 8
    let wide = canvas.size == .wide
    let label = canvas.lines(category.label, within: wide ? plot.left - 12 : canvas.width - 12)
    for (index, part) in label.enumerated() {
      let y = top + Double(index) * Canvas.lineHeight + 12.5
      canvas.label(
        part, x: wide ? plot.left - 10 : plot.left, y: y, wide ? .end : .start)
    }
    let labelHeight = Double(label.count) * Canvas.lineHeight
    var y = wide ? top : top + labelHeight + 1
    for (series, cell) in category.values.enumerated() {
      draw(cell, series: series, y: y, scale, plot, on: &canvas)
      y += Self.bar + 2
    }
    return max(y, wide ? top + labelHeight : y) + 4
  }

  private func draw(
    _ cell: ReportDocument.Cell, series: Int, y: Double, _ scale: Scale, _ plot: Canvas.Plot,
    on canvas: inout Canvas
  ) {
    let zero = plot.x(scale.place(0))
    var end = zero
    if let length = length(of: cell) {
      end = plot.x(scale.place(length))
      canvas.add(
        Marks.bar(
          series, x: min(zero, end), y: y, width: abs(end - zero), height: Self.bar,
          id: canvas.id))
    }
    canvas.label(barWords(cell), x: max(zero, end) + 6, y: y + 12.5)
  }
}
