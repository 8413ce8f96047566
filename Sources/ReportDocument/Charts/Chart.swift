extension ReportDocument {
  /// A picture of figures. The table of the same figures is made from it (`table`), so the two
  /// cannot disagree. In JSON `kind` names the one member that holds the figures.
  package struct Chart: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
      case control(ControlChart)
      case distribution(DistributionChart)
      case bars(BarChart)
      case scatter(ScatterChart)
    }

    package var title: String
    /// What the picture shows, for someone who cannot see it: the finding, not the shapes.
    package var altText: String
    package var kind: Kind

    package init(_ title: String, altText: String, _ kind: Kind) {
      self.title = title
      self.altText = altText
      self.kind = kind
    }
  }
}

extension ReportDocument.Chart: Codable {
  private enum CodingKeys: CodingKey {
    case title, altText, kind, control, distribution, bars, scatter
  }
  private enum Tag: String, Codable {
    case control, distribution, bars, scatter
  }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    title = try values.decode(String.self, forKey: .title)
    altText = try values.decode(String.self, forKey: .altText)
    kind =
      switch try values.decode(Tag.self, forKey: .kind) {
      case .control:
        .control(try values.decode(ReportDocument.ControlChart.self, forKey: .control))
      case .distribution:
        .distribution(
          try values.decode(ReportDocument.DistributionChart.self, forKey: .distribution))
      case .bars: .bars(try values.decode(ReportDocument.BarChart.self, forKey: .bars))
      case .scatter:
        .scatter(try values.decode(ReportDocument.ScatterChart.self, forKey: .scatter))
      }
  }

  package func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(title, forKey: .title)
    try values.encode(altText, forKey: .altText)
    let tag: Tag
    switch kind {
    case .control(let figures):
      tag = .control
      try values.encode(figures, forKey: .control)
    case .distribution(let figures):
      tag = .distribution
      try values.encode(figures, forKey: .distribution)
    case .bars(let figures):
      tag = .bars
      try values.encode(figures, forKey: .bars)
    case .scatter(let figures):
      tag = .scatter
      try values.encode(figures, forKey: .scatter)
    }
    try values.encode(tag, forKey: .kind)
  }
}
