extension ReportDocument.ScatterChart {
  func textDrawing(width: Int) -> [String] {
    let (across, down) = (56, 14)
    let points = series.flatMap(\.points)
    guard points.count > 1 else { return [] }
    let xScale = Scale(around: points.map(\.x))
    let yScale = Scale(around: points.map(\.y))
    var grid = [[Character]](repeating: .init(repeating: " ", count: across), count: down)
    for (index, series) in series.enumerated() {
      for point in series.points {
        let column = Int((xScale.place(point.x) * Double(across - 1)).rounded())
        let row = down - 1 - Int((yScale.place(point.y) * Double(down - 1)).rounded())
        grid[row][column] = Self.marks[index % Self.marks.count]
      }
    }
    let ends = [yScale.to, yScale.from].map { Figures.number($0, decimals: yDecimals) }
    let labelWidth = min(width - across - 3, ends.map { columns($0) }.max() ?? 0)
    let rows = grid.indices.map { row in
      let label = row == 0 ? ends[0] : row == down - 1 ? ends[1] : ""
      // An absurdly long figure gives way to the drawing.
      return filled(columns(label) > labelWidth ? "" : label, to: labelWidth, .right) + " |"
        + String(grid[row])
    }
    let indent = String(repeating: " ", count: labelWidth + 2)
    let xEnds = [xScale.from, xScale.to].map { Figures.number($0, decimals: xDecimals) }
    let between = max(1, across - columns(xEnds[0]) - columns(xEnds[1]))
    let axis = indent + xEnds[0] + String(repeating: " ", count: between) + xEnds[1]
    let key =
      series.count > 1
      ? series.enumerated().map { "\(Self.marks[$0 % Self.marks.count]) \($1.name)" } : []
    return wrapped("Up: \(yTitle)", to: width) + rows
      + [indent + String(repeating: "-", count: across)]
      + (columns(axis) <= width ? [axis] : []) + wrapped("Across: \(xTitle)", to: width)
      + key.flatMap { wrapped($0, to: width) }
  }

  private static let marks: [Character] = ["o", "x", "+", "#"]
}
