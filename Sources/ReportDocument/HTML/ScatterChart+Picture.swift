extension ReportDocument.ScatterChart {
  /// Answers the height of the drawing.
  func draw(on canvas: inout Canvas) -> Double {
    let points = series.flatMap(\.points)
    let xScale = Scale(around: points.map(\.x), about: canvas.size == .wide ? 6 : 4)
    let yScale = Scale(around: points.map(\.y))
    var top = canvas.legend(series.map(\.name), from: 0) { series, x, y in
      Marks.point(series, x: x, y: y)
    }
    for part in canvas.lines(yTitle, within: canvas.width) {
      top += Canvas.lineHeight
      canvas.text(part, x: 0, y: top - 3, fill: Canvas.soft)
    }
    let labelWidth = yScale.ticks.map { canvas.measure(yScale.label($0)) }.max() ?? 0
    let plot = Canvas.Plot(
      left: labelWidth + 12, right: canvas.width - 16, top: top + 12,
      bottom: top + 12 + (canvas.size == .wide ? 300 : 230))
    canvas.yAxis(yScale, plot)
    let height = canvas.xAxis(xScale, plot, title: xTitle)
    for (index, series) in series.enumerated() {
      for point in series.points {
        canvas.add(
          Marks.point(
            index, x: plot.x(xScale.place(point.x)), y: plot.y(yScale.place(point.y))))
      }
    }
    return height
  }
}
