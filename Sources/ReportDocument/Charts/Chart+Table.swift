extension ReportDocument.Chart {
  /// The figures of the chart, all of them.
  package var table: ReportDocument.Table {
    switch kind {
    case .control(let chart): chart.table
    case .distribution(let chart): chart.table
    case .bars(let chart): chart.table
    case .scatter(let chart): chart.table
    }
  }
}

extension ReportDocument.ControlChart {
  /// "Mean 1.94, limits −3.06 to 6.95 (trial limits: fewer than 12 points)."
  var limitsInWords: String? {
    guard let limits else { return nil }
    let mean = Figures.number(limits.mean, decimals: decimals)
    let range = Figures.interval(limits.lower, limits.upper, decimals: decimals)
    let trial = limits.status == .trial ? " (trial limits: fewer than 12 points)" : ""
    return "Mean \(mean), limits \(range)\(trial)."
  }

  fileprivate var table: ReportDocument.Table {
    let signalled = points.contains { !$0.signals.isEmpty }
    return ReportDocument.Table(
      ["Figures of the chart.", limitsInWords].compactMap { $0 }.joined(separator: " "),
      columns: [.text("When"), .number(valueTitle, decimals: decimals)]
        + (signalled ? [.text("Signal")] : []),
      rows: points.map { point in
        let value =
          point.value.map { ReportDocument.Cell.number($0) }
          ?? .missing(reason: "Nothing to measure at this point.")
        let signals = point.signals.map(\.words).joined(separator: "; ")
        return [.text(point.label), value] + (signalled ? [.text(signals)] : [])
      })
  }
}

extension ReportDocument.DistributionChart {
  fileprivate var table: ReportDocument.Table {
    ReportDocument.Table(
      "Figures of the chart: \(valueTitle)",
      columns: [
        .text("Group"), .count("n"), .number("Lowest", decimals: decimals),
        .number("Median", decimals: decimals), .number("Highest", decimals: decimals),
        .text("All values"),
      ],
      rows: groups.map { group in
        let none = ReportDocument.Cell.missing(reason: "No values in this group.")
        return [
          .text(group.label), .count(group.values.count),
          group.values.first.map { .number($0) } ?? none,
          group.median.map { .number($0) }
            ?? (group.values.isEmpty ? none : .missing(reason: "No median was calculated.")),
          group.values.last.map { .number($0) } ?? none,
          group.values.isEmpty ? none : .text(runs(group.values)),
        ]
      })
  }

  /// "2.1, 2.4 ×3": equal values once, with how many there are.
  private func runs(_ values: [Double]) -> String {
    var runs: [(text: String, count: Int)] = []
    for value in values {
      let text = Figures.number(value, decimals: decimals)
      if let last = runs.indices.last, runs[last].text == text {
        runs[last].count += 1
      } else {
        runs.append((text, 1))
      }
    }
    return runs.map { $0.count > 1 ? "\($0.text)\u{A0}×\($0.count)" : $0.text }
      .joined(separator: ", ")
  }
}

extension ReportDocument.BarChart {
  fileprivate var table: ReportDocument.Table {
    ReportDocument.Table(
      "Figures of the chart: \(valueTitle)",
      columns: [.text("Group")]
        + series.indices.map { ReportDocument.Column(series[$0], columnKind(of: $0)) },
      rows: categories.map { [.text($0.label)] + $0.values })
  }

  private func columnKind(of index: Int) -> ReportDocument.Column.Kind {
    for category in categories {
      switch category.values[index] {
      case .share: return .share
      case .number: return .number(decimals: decimals)
      default: continue
      }
    }
    return .count
  }
}

extension ReportDocument.ScatterChart {
  fileprivate var table: ReportDocument.Table {
    let named = series.count > 1
    return ReportDocument.Table(
      "Figures of the chart",
      columns: (named ? [.text("Group")] : []) + [
        .number(xTitle, decimals: xDecimals), .number(yTitle, decimals: yDecimals),
      ],
      rows: series.flatMap { series in
        series.points.map { point in
          (named ? [.text(series.name)] : []) + [.number(point.x), .number(point.y)]
        }
      })
  }
}
