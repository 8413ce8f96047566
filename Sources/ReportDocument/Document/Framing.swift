extension ReportDocument {
  static let language = "en-GB"

  /// What stands under the title, in every rendering.
  var opening: [Fact] {
    guard poster == nil else { return [] }
    return [
      Fact("Written for", .text(reader)),
      Fact("Period", .text("\(period.from.words) to \(period.to.words)")),
      Fact("Whose records", .text(scope)),
    ]
  }

  /// What every report ends with, in every rendering, also when there is nothing to tell.
  var closing: [Section] {
    guard poster == nil else { return [] }
    var sections: [Section] = []
    if !caveats.isEmpty { sections.append(Section("Read this every time", [.bullets(caveats)])) }
    sections.append(
      Section(
        "What is hidden, and why",
        [
          suppressionNotes.isEmpty
            ? .paragraph("No figure in this report is hidden.") : .bullets(suppressionNotes)
        ]))
    sections.append(Section("What was left out", [exclusionBlock]))
    sections.append(Section("How this report was made", provenance.blocks))
    return sections
  }

  private var exclusionBlock: Block {
    guard !exclusions.isEmpty else {
      return .paragraph("No numbers are given here. What does not count is said above.")
    }
    return .table(
      Table(
        "Records left out of the comparison, with the reason",
        columns: [.text("Left out"), .count("How many")],
        rows: exclusions.map { [.text($0.reason), .count($0.count)] }))
  }
}

extension ReportDocument.Provenance {
  fileprivate var blocks: [ReportDocument.Block] {
    var facts: [ReportDocument.Fact] = []
    if let generatedAt { facts.append(.init("Made on", .text(generatedAt.words))) }
    facts.append(.init("Data read", .text(dataCut)))
    facts.append(.init("Software", .text(softwareVersion)))
    facts += policyVersions.map { .init($0.name, .text($0.version)) }
    if let seed { facts.append(.init("Random seed", .text(String(seed.value)))) }
    if let contentHash {
      facts.append(
        .init(
          "Content hash", .text(contentHash),
          note: "Two copies with this hash say the same, whenever they were made."))
    }
    var blocks: [ReportDocument.Block] = [.facts(facts)]
    if !denominators.isEmpty {
      blocks.append(
        .table(
          .init(
            "What the figures rest on", columns: [.text("Of"), .count("How many")],
            rows: denominators.map { [.text($0.what), .count($0.count)] })))
    }
    if !formulas.isEmpty {
      blocks.append(
        .table(
          .init(
            "How figures were calculated", columns: [.text("Figure"), .text("Formula")],
            rows: formulas.map { [.text($0.name), .text($0.formula)] })))
    }
    return blocks
  }
}
