extension ReportDocument {
  /// A table whose every row has one cell a column. The first column names the row.
  package struct Table: Codable, Hashable, Sendable {
    package let caption: String
    package let columns: [Column]
    package let rows: [[Cell]]

    /// - Precondition: every row has as many cells as there are columns, and there is a column.
    package init(_ caption: String, columns: [Column], rows: [[Cell]]) {
      precondition(!columns.isEmpty, "a table has a column")
      precondition(
        rows.allSatisfy { $0.count == columns.count }, "every row has one cell a column")
      self.caption = caption
      self.columns = columns
      self.rows = rows
    }

    package init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: CodingKeys.self)
      caption = try values.decode(String.self, forKey: .caption)
      columns = try values.decode([Column].self, forKey: .columns)
      rows = try values.decode([[Cell]].self, forKey: .rows)
      guard !columns.isEmpty, rows.allSatisfy({ [columns] in $0.count == columns.count }) else {
        throw DecodingError.dataCorruptedError(
          forKey: .rows, in: values, debugDescription: "Every row has one cell a column.")
      }
    }
  }

  /// What one column of a table holds and how it is shown.
  package struct Column: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
      case text, count, share, day
      case number(decimals: Int)
      /// A range such as a confidence interval: two columns in CSV.
      case interval(decimals: Int)
    }
    package enum Alignment: String, Codable, Sendable {
      case left, right
    }

    package var heading: String
    package var kind: Kind
    package var alignment: Alignment

    package init(_ heading: String, _ kind: Kind, alignment: Alignment? = nil) {
      self.heading = heading
      self.kind = kind
      self.alignment = alignment ?? (kind == .text || kind == .day ? .left : .right)
    }

    package static func text(_ heading: String) -> Column { Column(heading, .text) }
    package static func count(_ heading: String) -> Column { Column(heading, .count) }
    package static func share(_ heading: String) -> Column { Column(heading, .share) }
    package static func day(_ heading: String) -> Column { Column(heading, .day) }
    package static func number(_ heading: String, decimals: Int) -> Column {
      Column(heading, .number(decimals: decimals))
    }
    package static func interval(_ heading: String, decimals: Int) -> Column {
      Column(heading, .interval(decimals: decimals))
    }

    var decimals: Int {
      switch kind {
      case .number(let decimals), .interval(let decimals): decimals
      case .text, .count, .share, .day: 0
      }
    }
  }
}

extension ReportDocument.Column: Codable {
  private enum CodingKeys: CodingKey {
    case heading, kind, decimals, alignment
  }
  private enum Tag: String, Codable {
    case text, count, share, day, number, interval
  }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    heading = try values.decode(String.self, forKey: .heading)
    alignment = try values.decode(Alignment.self, forKey: .alignment)
    kind =
      switch try values.decode(Tag.self, forKey: .kind) {
      case .text: .text
      case .count: .count
      case .share: .share
      case .day: .day
      case .number: .number(decimals: try values.decode(Int.self, forKey: .decimals))
      case .interval: .interval(decimals: try values.decode(Int.self, forKey: .decimals))
      }
  }

  package func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(heading, forKey: .heading)
    try values.encode(alignment, forKey: .alignment)
    let tag: Tag
    switch kind {
    case .text: tag = .text
    case .count: tag = .count
    case .share: tag = .share
    case .day: tag = .day
    case .number(let decimals):
      tag = .number
      try values.encode(decimals, forKey: .decimals)
    case .interval(let decimals):
      tag = .interval
      try values.encode(decimals, forKey: .decimals)
    }
    try values.encode(tag, forKey: .kind)
  }
}
