extension ReportDocument.Chart {
  /// Title, what the picture shows, a drawing in characters, and the table.
  func textLines(width: Int) -> [String] {
    let heading = wrapped(title, to: width) + [""] + wrapped(altText, to: width) + [""]
    let table = TextTable(table)
    let drawing: [String]
    switch kind {
    case .control(let chart): drawing = chart.textDrawing(width: width)
    case .distribution(let chart): drawing = chart.textDrawing(width: width)
    case .bars(let chart):
      return heading + wrapped(chart.valueTitle, to: width) + [""]
        + chart.textDrawing(width: width, table)
    case .scatter(let chart): drawing = chart.textDrawing(width: width)
    }
    return heading + (drawing.isEmpty ? [] : drawing + [""]) + table.lines(width: width)
  }
}

/// Eight heights of one character.
private let heights: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

func height(_ share: Double) -> Character {
  heights[min(heights.count - 1, max(0, Int(share * 8)))]
}
