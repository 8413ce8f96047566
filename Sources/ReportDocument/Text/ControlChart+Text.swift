extension ReportDocument.ControlChart {
  func textDrawing(width: Int) -> [String] {
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
