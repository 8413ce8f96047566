@testable import ReportDocument

/// A document nobody would write: any kind of block with hostile words and absurd figures.
struct RandomDocument {
  /// Pieces of words with the columns each takes in a terminal, from the Unicode charts and not
  /// from the code under test.
  static let pieces: [(text: String, columns: Int)] = [
    ("a", 1), ("Word", 4), ("e\u{301}", 1), ("é", 1), ("漢", 2), ("字", 2), ("한", 2), ("😀", 2),
    ("👩‍👩‍👧", 2), ("ｱ", 1), ("Ａ", 2), ("🇬🇧", 2), ("❤️", 2), ("-", 1), ("=1+1", 4), ("@x", 2),
    ("<script>", 8), ("</style>", 8), ("\"><img src=x>", 13), ("&amp;", 5), ("'", 1), (",", 1),
    ("\u{1B}[31m", 4), ("\u{202E}", 0), ("\u{200B}", 0), ("\u{0}", 0), ("x\u{7}", 1),
    (String(repeating: "long", count: 40), 160), (String(repeating: "長", count: 60), 120),
  ]

  private var random: SplitMix64

  init(seed: UInt64) {
    random = SplitMix64(seed: seed)
  }

  mutating func make() -> ReportDocument {
    ReportDocument(
      title: words(), subtitle: maybe { $0.words() }, reader: words(),
      period: .init(from: day(), to: day()), scope: words(),
      sections: many(4) { maker in .init(maker.words(), maker.many(5) { $0.block() }) },
      caveats: many(3) { $0.words() }, suppressionNotes: many(3) { $0.words() },
      exclusions: many(3) { .init($0.words(), count: $0.integer()) },
      provenance: .init(
        dataCut: words(), softwareVersion: words(),
        policyVersions: many(2) { .init($0.words(), $0.words()) },
        seed: maybe { $0.random.next() }, formulas: many(2) { .init($0.words(), $0.words()) },
        denominators: many(2) { .init($0.words(), $0.integer()) }))
  }

  private mutating func block() -> ReportDocument.Block {
    switch below(9) {
    case 0: .subheading(words())
    case 1: .caveat(words())
    case 2: .lead(words())
    case 3: .facts(many(4) { .init($0.words(), $0.cell(), decimals: 2, note: $0.words()) })
    case 4: .table(table())
    case 5: .numbered(many(12) { $0.words() })
    default: .chart(.init(words(), altText: words(), chart()))
    }
  }

  private mutating func table() -> ReportDocument.Table {
    let columns = (0...below(random.next() % 5 == 0 ? 30 : 7)).map { _ in column() }
    let rows = (0..<below(24)).map { _ in columns.map { _ in cell() } }
    return .init(words(), columns: columns, rows: rows)
  }

  private mutating func column() -> ReportDocument.Column {
    switch below(6) {
    case 0: .text(words())
    case 1: .count(words())
    case 2: .share(words())
    case 3: .day(words())
    case 4: .number(words(), decimals: below(14) - 2)
    default: .interval(words(), decimals: below(4))
    }
  }

  private mutating func cell() -> ReportDocument.Cell {
    switch below(8) {
    case 0: return .text(words())
    case 1: return .count(integer())
    case 2: return .number(number())
    case 3: return .interval(lower: number(), upper: number())
    case 4:
      let total = below(3000)
      return .share(below(total + 1), of: total)
    case 5: return .day(day())
    case 6: return .suppressed(reason: words())
    default: return .missing(reason: words())
    }
  }

  private mutating func chart() -> ReportDocument.Chart.Kind {
    switch below(4) {
    case 0:
      .control(
        .init(
          valueTitle: words(), decimals: below(4),
          points: many(90) { maker in
            .init(
              maker.words(), maker.maybe { $0.number() },
              signals: maker.below(4) == 0 ? [.outsideLimits] : [])
          },
          limits: .init(mean: number(), lower: number(), upper: number(), status: .trial)))
    case 1:
      .distribution(
        .init(
          valueTitle: words(), decimals: below(4),
          range: .init(from: number(), to: number()),
          groups: many(4) { maker in
            .init(
              maker.words(), values: maker.many(60) { $0.number() },
              median: maker.maybe { $0.number() })
          }))
    case 2: .bars(bars())
    default:
      .scatter(
        .init(
          xTitle: words(), yTitle: words(), xDecimals: below(3), yDecimals: below(3),
          series: many(5) { maker in
            .init(
              maker.words(), points: maker.many(40) { .init(x: $0.number(), y: $0.number()) })
          }))
    }
  }

  private mutating func bars() -> ReportDocument.BarChart {
    let series = (0...below(5)).map { _ in words() }
    let categories = many(6) { maker in
      ReportDocument.BarChart.Category(maker.words(), series.map { _ in maker.cell() })
    }
    return .init(valueTitle: words(), decimals: below(3), series: series, categories: categories)
  }

  private mutating func words() -> String {
    let spaces = [" ", " ", "", "\n", "\t", "  "]
    return many(12) { maker in
      let pieces = Self.pieces
      return pieces[maker.below(pieces.count)].text + spaces[maker.below(spaces.count)]
    }
    .joined()
  }

  private mutating func number() -> Double {
    switch below(12) {
    case 0: .infinity
    case 1: .nan
    case 2: 1e300
    case 3: -1e300
    case 4: .leastNonzeroMagnitude
    case 5: -0.0
    default: (random.unit() - 0.5) * 100
    }
  }

  private mutating func integer() -> Int {
    switch below(8) {
    case 0: .max
    case 1: .min
    default: below(100_000) - 100
    }
  }

  private mutating func day() -> ReportDocument.Day {
    while true {
      let (year, month, day) = (1 + below(9999), 1 + below(12), 1 + below(31))
      if let day = ReportDocument.Day(year: year, month: month, day: day) { return day }
    }
  }

  private mutating func below(_ bound: Int) -> Int {
    Int(random.next() % UInt64(max(1, bound)))
  }

  private mutating func many<T>(_ most: Int, _ make: (inout Self) -> T) -> [T] {
    (0..<below(most + 1)).map { _ in make(&self) }
  }

  private mutating func maybe<T>(_ make: (inout Self) -> T) -> T? {
    below(3) == 0 ? nil : make(&self)
  }
}
