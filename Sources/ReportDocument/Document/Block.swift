extension ReportDocument {
  /// One piece of a section. In JSON an object with `kind` and exactly one other member, named as
  /// the kind: `{"kind": "table", "table": {…}}`.
  package enum Block: Hashable, Sendable {
    case subheading(String)
    case paragraph(Paragraph)
    case facts(Facts)
    case table(Table)
    case chart(Chart)
    case list(List)

    package static func paragraph(_ text: String) -> Block {
      .paragraph(Paragraph(text, emphasis: .normal))
    }
    package static func lead(_ text: String) -> Block {
      .paragraph(Paragraph(text, emphasis: .lead))
    }
    package static func caveat(_ text: String) -> Block {
      .paragraph(Paragraph(text, emphasis: .caveat))
    }
    package static func facts(_ items: [Fact]) -> Block { .facts(Facts(items)) }
    package static func bullets(_ items: [String]) -> Block {
      .list(List(style: .bulleted, items: items))
    }
    package static func numbered(_ items: [String]) -> Block {
      .list(List(style: .numbered, items: items))
    }
  }

  package struct Paragraph: Codable, Hashable, Sendable {
    /// `lead`: the one sentence to take away. `caveat`: what must not be overlooked.
    package enum Emphasis: String, Codable, Sendable {
      case lead, normal, caveat
    }

    package var emphasis: Emphasis
    package var text: String

    package init(_ text: String, emphasis: Emphasis) {
      self.text = text
      self.emphasis = emphasis
    }
  }

  package struct List: Codable, Hashable, Sendable {
    package enum Style: String, Codable, Sendable {
      case bulleted, numbered
    }

    package var style: Style
    package var items: [String]

    package init(style: Style, items: [String]) {
      self.style = style
      self.items = items
    }
  }
}

extension ReportDocument.Block: Codable {
  private enum Kind: String, Codable, CodingKey {
    case subheading, paragraph, facts, table, chart, list
  }
  private enum Tag: CodingKey {
    case kind
  }

  package init(from decoder: any Decoder) throws {
    let kind = try decoder.container(keyedBy: Tag.self).decode(Kind.self, forKey: .kind)
    let values = try decoder.container(keyedBy: Kind.self)
    self =
      switch kind {
      case .subheading: .subheading(try values.decode(String.self, forKey: kind))
      case .paragraph:
        .paragraph(try values.decode(ReportDocument.Paragraph.self, forKey: kind))
      case .facts: .facts(try values.decode(ReportDocument.Facts.self, forKey: kind))
      case .table: .table(try values.decode(ReportDocument.Table.self, forKey: kind))
      case .chart: .chart(try values.decode(ReportDocument.Chart.self, forKey: kind))
      case .list: .list(try values.decode(ReportDocument.List.self, forKey: kind))
      }
  }

  package func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: Kind.self)
    let kind: Kind
    switch self {
    case .subheading(let value):
      kind = .subheading
      try values.encode(value, forKey: kind)
    case .paragraph(let value):
      kind = .paragraph
      try values.encode(value, forKey: kind)
    case .facts(let value):
      kind = .facts
      try values.encode(value, forKey: kind)
    case .table(let value):
      kind = .table
      try values.encode(value, forKey: kind)
    case .chart(let value):
      kind = .chart
      try values.encode(value, forKey: kind)
    case .list(let value):
      kind = .list
      try values.encode(value, forKey: kind)
    }
    var tag = encoder.container(keyedBy: Tag.self)
    try tag.encode(kind, forKey: .kind)
  }
}
