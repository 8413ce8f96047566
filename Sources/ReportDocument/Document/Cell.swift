extension ReportDocument {
  /// One figure, or the reason there is none. In JSON an object with `kind` and one other member:
  /// `{"kind": "count", "count": 12}`; both kinds of absence carry `reason`.
  package enum Cell: Hashable, Sendable {
    case text(String)
    case count(Int)
    /// Shown with the decimals its column or fact declares. Not finite: shown as having no figure.
    case number(Double)
    /// From `lower` to `upper`, both included, with the decimals of its column or fact.
    case interval(lower: Double, upper: Double)
    case share(Share)
    case day(Day)
    /// Known, but not shown: it could give somebody away.
    case suppressed(reason: String)
    /// There is no such figure.
    case missing(reason: String)

    /// - Precondition: `0 ≤ count ≤ total`.
    package static func share(_ count: Int, of total: Int) -> Cell {
      .share(Share(count, of: total))
    }

    /// The cell that can be written: a figure that is not finite is a missing one.
    var finite: Cell {
      switch self {
      case .number(let value) where !value.isFinite,
        .interval(let value, _) where !value.isFinite,
        .interval(_, let value) where !value.isFinite:
        .missing(reason: "It cannot be calculated from these records.")
      default: self
      }
    }
  }
}

extension ReportDocument.Cell: Codable {
  private enum CodingKeys: CodingKey {
    case kind, text, count, number, interval, share, day, reason
  }
  private enum Tag: String, Codable {
    case text, count, number, interval, share, day, suppressed, missing
  }
  private struct Interval: Codable {
    let lower: Double
    let upper: Double
  }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    switch try values.decode(Tag.self, forKey: .kind) {
    case .text: self = .text(try values.decode(String.self, forKey: .text))
    case .count: self = .count(try values.decode(Int.self, forKey: .count))
    case .number: self = .number(try values.decode(Double.self, forKey: .number))
    case .interval:
      let interval = try values.decode(Interval.self, forKey: .interval)
      self = .interval(lower: interval.lower, upper: interval.upper)
    case .share:
      self = .share(try values.decode(ReportDocument.Share.self, forKey: .share))
    case .day: self = .day(try values.decode(ReportDocument.Day.self, forKey: .day))
    case .suppressed:
      self = .suppressed(reason: try values.decode(String.self, forKey: .reason))
    case .missing: self = .missing(reason: try values.decode(String.self, forKey: .reason))
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    let tag: Tag
    switch finite {
    case .text(let text):
      tag = .text
      try values.encode(text, forKey: .text)
    case .count(let count):
      tag = .count
      try values.encode(count, forKey: .count)
    case .number(let number):
      tag = .number
      try values.encode(number, forKey: .number)
    case .interval(let lower, let upper):
      tag = .interval
      try values.encode(Interval(lower: lower, upper: upper), forKey: .interval)
    case .share(let share):
      tag = .share
      try values.encode(share, forKey: .share)
    case .day(let day):
      tag = .day
      try values.encode(day, forKey: .day)
    case .suppressed(let reason):
      tag = .suppressed
      try values.encode(reason, forKey: .reason)
    case .missing(let reason):
      tag = .missing
      try values.encode(reason, forKey: .reason)
    }
    try values.encode(tag, forKey: .kind)
  }
}
