import Testing

@testable import ReportDocument

/// A rich invented report: every kind of block, cell and chart.
struct Sample {
  let document: ReportDocument

  init() throws {
    var random = SplitMix64(seed: 7)
    document = ReportDocument(
      title: "Supervision and the quality of assessments",
      subtitle: "An invented authority: every name and figure is made up",
      reader: "Leaders and quality assurance",
      period: .init(from: try day("2025-01-01"), to: try day("2025-12-31")),
      scope: "Whole authority: three services, eight teams",
      sections: [
        Self.conclusion, try Self.whose(), try Self.supervision(), Self.quality(&random),
        Self.together(&random), Self.questions,
      ],
      caveats: [
        "Together is not cause. Who gets more supervision is not random, in either direction.",
        "The record shows what was written, not all that was done.",
        "One comparison was chosen before anyone looked; all else is exploratory.",
        "This report is not to be used to judge any individual.",
      ],
      suppressionNotes: [
        "Teams with fewer than 10 people are not shown apart, nor is a team whose figure could be "
          + "worked out from the others."
      ],
      exclusions: [
        .init("Audits chosen because of a concern", count: 41),
        .init("Assessments whose main worker changed inside the window", count: 12),
        .init("Practitioners who objected to their records being used", count: 2),
      ],
      provenance: .init(
        dataCut: "Changes up to 18,233; last day 31 December 2025",
        softwareVersion: "workbook 1.0.0",
        policyVersions: [.init("Frequency policy", "2025-04"), .init("Disclosure rules", "3")],
        seed: 20_260_301,
        formulas: [
          .init(
            "Spearman’s ρ",
            "Mid-ranks; interval tanh(atanh ρ ± 1.96·√((1+ρ²/2)/(n−3))) (Bonett and Wright 2000)"),
          .init("Proportions", "Wilson interval"),
        ],
        denominators: [.init("Practitioners", 38), .init("Audits compared", 158)]))
  }

  private static let conclusion = ReportDocument.Section(
    "What you can and cannot conclude",
    [
      .lead(
        "Where a case was discussed in depth early on, the assessment was scored 0.31 higher on "
          + "average (95% interval 0.12 to 0.50). These records cannot say that the discussion "
          + "is the reason."),
      .paragraph(
        "The comparison rests on 158 blinded, randomly chosen audits of work by 38 "
          + "practitioners. A link weaker than ρ = 0.44 would not have been seen."),
      .caveat("Better-supervised people may also be people with fewer cases. Read both sides."),
    ])

  private static func whose() throws -> ReportDocument.Section {
    .init(
      "Whose work is here, and whose is not",
      [
        .facts([
          .init("Practitioners", .count(38)),
          .init("Audits compared", .count(158), note: "Randomly chosen and blinded."),
          .init("Agreement between auditors", .missing(reason: "No second ratings yet.")),
          .init("Blinded", .share(158, of: 199)),
          .init("Re-read by quality assurance", .share(7, of: 12)),
          .init("Mean difference", .number(-0.305), decimals: 2, note: "Lower in Harbour."),
          .init("Interval", .interval(lower: -0.5, upper: -0.12), decimals: 2),
          .init("Longest gap, person level", .suppressed(reason: "It would point to one person.")),
          .init("Last audit", .day(try day("2025-12-19"))),
        ])
      ])
  }

  private static func supervision() throws -> ReportDocument.Section {
    let small = ReportDocument.Cell.suppressed(reason: "Fewer than 10 people in this team.")
    let values: [Double?] = [
      61, 58, 64, 60, 57, nil, 62, 66, 71, 70, 72, 75, 74, 79, 88, 77, 76, 78,
    ]
    let months = [
      "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "Jan", "Feb", "Mar", "Apr", "May", "Jun",
    ]
    let points = values.enumerated().map { index, value in
      ReportDocument.ControlChart.Point(
        "\(months[index % 12]) \(index < 6 ? 2024 : 2025)", value,
        signals: index == 14
          ? [.outsideLimits, .sevenOnOneSide] : index > 14 ? [.sevenOnOneSide] : [])
    }
    return .init(
      "What supervision looked like",
      [
        .subheading("Held and cancelled"),
        .table(
          .init(
            "Individual supervision by team",
            columns: [
              .text("Team"), .count("Planned"), .share("Held"),
              .number("Median minutes", decimals: 0), .interval("95% interval", decimals: 1),
              .day("Last held"),
            ],
            rows: [
              [
                .text("Harbour"), .count(1204), .share(1101, of: 1204), .number(62.5),
                .interval(lower: 60, upper: 66.25), .day(try day("2025-12-18")),
              ],
              [
                .text("Quayside and edge of care"), .count(96), .share(95, of: 96), .number(58),
                .interval(lower: 51.5, upper: 64), .day(try day("2025-12-19")),
              ],
              [
                .text("Duty"), .count(12), .share(7, of: 12), .number(41),
                .missing(reason: "Too few sessions for an interval."),
                .day(try day("2025-11-28")),
              ],
              [.text("Nightwatch"), small, small, small, small, small],
            ])),
        .chart(
          .init(
            "Sessions held in date, by month",
            altText: "Around 61 in a hundred until winter, above 70 from March; May 2025 and "
              + "after are more than chance.",
            .control(
              .init(
                valueTitle: "Sessions in date, per 100 due", decimals: 1, points: points,
                limits: .init(mean: 68.1, lower: 55.6, upper: 80.6, status: .locked))))),
        .chart(
          .init(
            "Why sessions were cancelled",
            altText: "Most cancellations were the organisation’s, least in Harbour.",
            .bars(
              .init(
                valueTitle: "Cancelled sessions", series: ["By us", "By the practitioner"],
                categories: [
                  .init("Harbour", [.count(41), .count(62)]),
                  .init("Quayside and edge of care", [.count(77), .count(30)]),
                  .init("Duty", [.count(5), .count(0)]), .init("Nightwatch", [small, small]),
                ])))),
        .chart(
          .init(
            "Planned sessions held, by service",
            altText: "Nine in ten in Assessment; too few planned in Night duty for a percentage.",
            .bars(
              .init(
                valueTitle: "Held, % of planned", series: ["Held"],
                categories: [
                  .init("Assessment", [.share(1101, of: 1204)]),
                  .init("Safeguarding", [.share(612, of: 790)]),
                  .init("Night duty", [.share(7, of: 12)]),
                ])))),
      ])
  }

  private static func quality(_ random: inout SplitMix64) -> ReportDocument.Section {
    func scores(_ count: Int, about middle: Double) -> [Double] {
      (0..<count).map { _ in
        let spread = (random.unit() + random.unit() + random.unit() - 1.5) * 0.9
        return min(4, max(1, ((middle + spread) * 10).rounded() / 10))
      }
    }
    let (deep, other) = (scores(46, about: 2.9), scores(112, about: 2.6))
    return .init(
      "How good the assessments were",
      [
        .paragraph("Ten criteria, each scored 1 to 4. There is no grade for a person."),
        .chart(
          .init(
            "Quality index, with and without an early deep discussion",
            altText: "Both groups spread from below 2 to above 3; the median is higher with a "
              + "deep discussion.",
            .distribution(
              .init(
                valueTitle: "Quality index (mean of ten criteria, 1 to 4)", decimals: 1,
                range: .init(from: 1, to: 4),
                groups: [
                  .init("Discussed in depth within 20 days", values: deep, median: 2.9),
                  .init("Not discussed in depth", values: other, median: 2.6),
                  .init("Rated by one side only", values: [2.2, 2.5, 3.1], median: nil),
                ])))),
        .numbered([
          "C2 Voice and lived experience was lowest where the young person was not seen alone.",
          "C8 Plan was highest where actions had an owner and a date.",
        ]),
      ])
  }

  private static func together(_ random: inout SplitMix64) -> ReportDocument.Section {
    func points(_ count: Int) -> [ReportDocument.ScatterChart.Point] {
      (0..<count).map { _ in
        let x = 0.2 + random.unit() * 0.8
        return .init(x: x, y: 2.1 + x * 0.6 + (random.unit() - 0.5) * 0.9)
      }
    }
    return .init(
      "Side by side",
      [
        .chart(
          .init(
            "Supervision received and quality of work, one mark a practitioner",
            altText: "A loose cloud that rises a little to the right in both services.",
            .scatter(
              .init(
                xTitle: "Share of expected supervision held, 90 days",
                yTitle: "Mean quality index", xDecimals: 2, yDecimals: 2,
                series: [
                  .init("Assessment", points: points(22)),
                  .init("Safeguarding", points: points(16)),
                ]))))
      ])
  }

  private static let questions = ReportDocument.Section(
    "Questions to ask now",
    [
      .bullets([
        "What happened in May, when more sessions than usual were in date?",
        "Who in Duty has had no uninterrupted hour since November?",
      ])
    ])
}

func day(_ text: String) throws -> ReportDocument.Day {
  try #require(ReportDocument.Day(text))
}

/// Steele, Lea and Flood 2014.
struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// 0 up to but not 1.
  mutating func unit() -> Double {
    Double(next() >> 11) / 9_007_199_254_740_992
  }
}
