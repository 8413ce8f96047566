/// Labels in one column, figures and notes in the next.
struct TextFacts {
  private static let widestLabel = 30
  private static let gap = "  "

  private let facts: [ReportDocument.Fact]

  init(_ facts: [ReportDocument.Fact]) {
    self.facts = facts
  }

  func lines(width: Int) -> [String] {
    let labelWidth = min(
      Self.widestLabel, facts.map { columns(cleaned($0.label)) }.max() ?? 0)
    let valueWidth = width - labelWidth - Self.gap.count
    return facts.flatMap { fact -> [String] in
      let value = value(of: fact)
      let labels = wrapped(fact.label, to: max(2, labelWidth))
      let widest = value.split(separator: " ").map { columns($0) }.max() ?? 0
      let note = fact.note.map { wrapped("(\($0))", to: valueWidth) } ?? []
      // A hash or an address is kept whole: it goes to a line of its own.
      if widest > valueWidth, widest <= width - 2 {
        return labels + wrapped(value, to: width - 2).map { "  \($0)" }
          + beside(labels: [], note, labelWidth)
      }
      return beside(labels: labels, wrapped(value, to: valueWidth) + note, labelWidth)
    }
  }

  private func value(of fact: ReportDocument.Fact) -> String {
    switch Shown(fact.value, decimals: fact.decimals ?? 0) {
    case .figure(let text): text
    case .hidden(let reason): "\(Shown.hiddenWord): \(reason)"
    case .none(let reason): "\(Shown.noneMark) \(reason)"
    }
  }

  private func beside(labels: [String], _ values: [String], _ labelWidth: Int) -> [String] {
    (0..<max(labels.count, values.count)).map { index in
      filled(index < labels.count ? labels[index] : "", to: labelWidth) + Self.gap
        + (index < values.count ? values[index] : "")
    }
  }
}
