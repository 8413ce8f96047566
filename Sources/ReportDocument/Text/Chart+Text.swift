extension ReportDocument.Chart {
  /// Title, what the picture shows, a drawing in characters, and the table.
  func textLines(width: Int) -> [String] {
    let heading = wrapped(title, to: width) + [""] + wrapped(altText, to: width) + [""]
    let table = TextTable(table).lines(width: width)
    let drawing =
      switch kind {
      case .control(let chart): chart.textDrawing(width: width)
      case .distribution(let chart): chart.textDrawing(width: width)
      case .bars(let chart): chart.textDrawing(width: width)
      case .scatter(let chart): chart.textDrawing(width: width)
      }
    return heading + (drawing.isEmpty ? [] : drawing + [""]) + table
  }
}

/// Eight heights of one character.
private let heights: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

private func height(_ share: Double) -> Character {
  heights[min(heights.count - 1, max(0, Int(share * 8)))]
}

extension ReportDocument.ControlChart {
  fileprivate func textDrawing(width: Int) -> [String] {
    let values = points.compactMap(\.value)
    guard let lowest = values.min(), let highest = values.max(), lowest < highest else { return [] }
    let marks = points.map { point in
      point.value.map { height(($0 - lowest) / (highest - lowest)) } ?? "·"
    }
    let signals = points.map { $0.signals.isEmpty ? " " as Character : "^" }
    let perLine = width - 4
    var lines = stride(from: 0, to: points.count, by: perLine).flatMap { start -> [String] in
      let part = start..<min(start + perLine, points.count)
      let drawn = "  " + String(marks[part])
      return signals[part].contains("^") ? [drawn, "  " + String(signals[part])] : [drawn]
    }
    let ends = [lowest, highest].map { Figures.number($0, decimals: decimals) }
    var key = "One mark a point, from \(ends[0]) (▁) to \(ends[1]) (█)."
    if signals.contains("^") { key += " ^ marks a signal." }
    if marks.contains("·") { key += " · has no figure." }
    lines += wrapped(key, to: width - 2).map { "  \($0)" }
    return lines
  }
}

extension ReportDocument.DistributionChart {
  fileprivate func textDrawing(width: Int) -> [String] {
    let bins = 40
    let scale = Scale(
      around: groups.flatMap(\.values), fixed: range.map { (from: $0.from, to: $0.to) })
    let counts = groups.map { group in
      group.values.reduce(into: [Int](repeating: 0, count: bins)) { counts, value in
        counts[min(bins - 1, Int(scale.place(value) * Double(bins)))] += 1
      }
    }
    guard let highest = counts.joined().max(), highest > 0 else { return [] }
    let labelWidth = min(width - bins - 4, groups.map { columns(cleaned($0.label)) }.max() ?? 0)
    let rows = zip(groups, counts).flatMap { group, counts -> [String] in
      let drawn = counts.map { count -> Character in
        count == 0 ? " " : height(Double(count) / Double(highest) * 0.999)
      }
      return wrapped(group.label, to: max(2, labelWidth)).enumerated().map { index, label in
        filled("  \(label)", to: labelWidth + 2) + (index == 0 ? "  " + String(drawn) : "")
      }
    }
    let ends = [scale.from, scale.to].map { Figures.number($0, decimals: decimals) }
    let indent = String(repeating: " ", count: labelWidth + 4)
    let middle = max(1, bins - columns(ends[0]) - columns(ends[1]))
    let axis = ends[0] + String(repeating: "-", count: middle) + ends[1]
    return rows + (columns(indent + axis) <= width ? [indent + axis] : [])
  }
}

extension ReportDocument.BarChart {
  fileprivate func textDrawing(width: Int) -> [String] {
    let longest = 28
    let scale = barScale
    let names = categories.map { cleaned($0.label) }
    let labelWidth = min(24, names.map { columns($0) }.max() ?? 0)
    let seriesWidth =
      series.count > 1 ? min(16, series.map { columns(cleaned($0)) }.max() ?? 0) : 0
    return zip(names, categories).flatMap { name, category -> [String] in
      let bars = zip(series, category.values).map { series, cell in
        let share = length(of: cell).map { scale.place($0) }
        let bar = share.map { String(repeating: "█", count: Int(($0 * Double(longest)).rounded())) }
        let label = seriesWidth > 0 ? filled(cut(series, to: seriesWidth), to: seriesWidth + 2) : ""
        return label + (bar ?? "") + (bar?.isEmpty == false ? " " : "") + barWords(cell)
      }
      let labels = wrapped(name, to: max(2, labelWidth))
      return (0..<max(labels.count, bars.count)).map { index in
        let text =
          "  " + filled(index < labels.count ? labels[index] : "", to: labelWidth) + "  "
          + (index < bars.count ? bars[index] : "")
        return wrapped(text, to: width).count == 1 ? text : cut(text, to: width)
      }
    }
  }

  private func cut(_ text: String, to width: Int) -> String {
    var used = 0
    return String(
      text.prefix { character in
        used += columns(character)
        return used <= width
      })
  }
}

extension ReportDocument.ScatterChart {
  fileprivate func textDrawing(width: Int) -> [String] {
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
      return filled(label, to: labelWidth, .right) + " |" + String(grid[row])
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
