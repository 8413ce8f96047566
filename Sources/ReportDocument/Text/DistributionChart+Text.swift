extension ReportDocument.DistributionChart {
  func textDrawing(width: Int) -> [String] {
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
