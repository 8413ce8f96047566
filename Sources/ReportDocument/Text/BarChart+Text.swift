extension ReportDocument.BarChart {
  /// The bars with their figures at the end, which are the whole table.
  func textDrawing(width: Int, _ table: TextTable) -> [String] {
    let scale = barScale
    let labelWidth = widest(categories.map(\.label), atMost: 24)
    let seriesWidth = series.count > 1 ? widest(series, atMost: 20) + 2 : 0
    let left = 2 + labelWidth + 2 + seriesWidth
    let figures = table.words
    let longest = min(
      36, max(8, width - left - 1 - (figures.joined().map { columns($0) }.max() ?? 0)))
    return zip(categories, figures).flatMap { category, figures -> [String] in
      let labels = wrapped(category.label, to: max(2, labelWidth))
      let bars = category.values.indices.map { index in
        let share = length(of: category.values[index]).map { scale.place($0) } ?? 0
        let bar = String(repeating: "█", count: Int((share * Double(longest)).rounded()))
        return
          (seriesWidth > 0
          ? filled(cut(cleaned(series[index]), seriesWidth - 2), to: seriesWidth) : "")
          + (bar.isEmpty ? "" : bar + " ") + figures[index]
      }
      return (0..<max(labels.count, bars.count)).map { index in
        let label = filled(index < labels.count ? labels[index] : "", to: labelWidth)
        return cut("  \(label)  " + (index < bars.count ? bars[index] : ""), width)
      }
    } + table.notes(width: width)
  }

  private func widest(_ names: [String], atMost most: Int) -> Int {
    min(most, names.map { columns(cleaned($0)) }.max() ?? 0)
  }

  private func cut(_ text: String, _ width: Int) -> String {
    guard columns(text) > width else { return text }
    var used = 1
    let kept = text.prefix { character in
      used += columns(character)
      return used <= width
    }
    return kept + "…"
  }
}
