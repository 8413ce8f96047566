package import ReportDocument
import Workbook

/// For leaders: the same, with what is late and what the figures say and cannot say.
extension YouSaidWeDidReport {
  package var document: ReportDocument {
    ReportDocument(
      title: "You said, we did", reader: "Participation leads and leaders", period: period,
      scope: "Whole authority",
      sections: [
        .init("What was said, and what came of it", whatCameOfIt),
        .init("Where we are late", late),
        .init("The eight asks", askBlocks(release?.young, of: "young people")),
        .init("In their words", quoted),
        .init("What actually changed", changed),
        .init("Who was not heard", notHeard),
        .init(
          "Parents, carers, brothers and sisters",
          saidAndDone { !$0.isYoung } + askBlocks(release?.around, of: "people around them")),
        .init("What was done with young people", activities),
      ],
      caveats: Self.caveats, suppressionNotes: hidden,
      exclusions: [],
      provenance: .init(
        dataCut: released ?? origin.dataCut, softwareVersion: origin.softwareVersion,
        policyVersions: origin.versions,
        formulas: [
          .init(
            "Most of the time or always",
            "Of the people who said how often; each counts once, with the last answer. In words: hardly any up to 10%, "
              + "some below 40%, about half to 60%, most below 90%, then nearly all; a percentage to the nearest five "
              + "from 20 people on")
        ]))
  }

  private var released: String? {
    release.map { release in
      let day = Day(release.madeOn)?.inWords ?? release.madeOn
      return "words as they are today; figures released on \(day) and unchanged since"
    }
  }

  private var whatCameOfIt: [ReportDocument.Block] {
    let tables = saidAndDone(by: \.isYoung)
    return tables.isEmpty
      ? [
        .paragraph(
          "Nothing that young people said in this period has been put to anybody yet.")
      ] : tables
  }

  private func saidAndDone(by speakers: (Speaker) -> Bool) -> [ReportDocument.Block] {
    themes(of: speakers).map { theme, items in
      .table(
        .init(
          theme,
          columns: [
            .text("You said"), .text("You asked for"), .text("We did, or why not"),
            .text("Told"), .text("Is it fair?"),
          ],
          rows: items.map { item in
            [
              .text(item.ask?.youSaid.text ?? ""), .text(item.ask?.askedFor.text ?? ""),
              .text(item.outcome?.inWords ?? "Not decided, or not told yet"),
              .text(item.told ?? "Not yet"), .text(item.path.reply?.inWords ?? "Not said yet"),
            ]
          }))
    }
  }

  private var late: [ReportDocument.Block] {
    let lateItems = records.items.filter { $0.due.map { $0 < today } ?? false }
    var lines: [String] = []
    for (state, what) in Self.waitsFor {
      let count = lateItems.filter { $0.path.state == state }.count
      if count > 0 { lines.append("\(what): \(Self.someOrMore(count, release)).") }
    }
    if records.unread > 0 {
      lines.append(
        "Not read for safety yet, so left out here: \(Self.someOrMore(records.unread, release)).")
    }
    return lines.isEmpty
      ? [.paragraph("Nothing of this period is late today.")] : [.bullets(lines)]
  }

  private static let waitsFor: [(AnswerPath.State, String)] = [
    (.safetyChecked, "Late in being acknowledged"),
    (.acknowledged, "Late in being put to somebody who can decide"),
    (.sentToDecisionMaker, "Late in being decided"), (.decided, "Decided, and late in being told"),
    (.toldYoungPerson, "Told that it needs more time, and past the day"),
    (.secondLook, "Not fair, and late in being looked at again"),
  ]

  /// How many wait is about us, but a small number could tell who.
  private static func someOrMore(_ count: Int, _ release: VoiceRelease?) -> String {
    let smallest = release?.smallestGroup ?? SmallestGroup.standard.people
    return count < smallest ? "some" : ShownPeople(answered: count, couldAnswer: .max).words
  }

  private func askBlocks(
    _ group: VoiceRelease.Group?, of whom: String
  ) -> [ReportDocument.Block] {
    guard let group else {
      return [
        .paragraph(
          "The figures of this quarter have not been released: that is on the 11th of the month after it."
        )
      ]
    }
    guard let people = group.people else {
      return [
        .lead(
          "Some \(whom) said something, or none did: too few to show more without giving someone away."
        )
      ]
    }
    return [
      .paragraph("\(people.words) people answered."),
      .table(
        .init(
          "How often the people who work with them do this: “most of the time” or “always”",
          columns: [
            .text("Ask"), .text("Who said so"), .text("Did not know, or did not want to say"),
          ],
          rows: group.asks.map { figure in
            let ask = lists.item(ListItemID(figure.ask))?.text ?? figure.ask
            return [.text(ask), cell(figure.often), cell(figure.notSaid)]
          })),
    ]
  }

  private func cell(_ share: ShownShare?) -> ReportDocument.Cell {
    share.map { .text($0.words) }
      ?? .suppressed(reason: "Hidden: too few people answered this to show it.")
  }

  private var quoted: [ReportDocument.Block] {
    let quotes = quotes(for: .reportsHere)
    return quotes.isEmpty
      ? [
        .paragraph(
          "Nobody gave leave to be quoted here, or the day until which they did has passed.")
      ]
      : [.bullets(quotes.map { "“\($0)”" })]
  }

  private var changed: [ReportDocument.Block] {
    guard !changes.isEmpty else {
      return [
        .paragraph("Of the activities of this period, no change since it began is written down.")
      ]
    }
    return [
      .table(
        .init(
          "What changed, who decided it, and when",
          columns: [.text("What"), .text("Decided by"), .text("On")],
          rows: changes.map {
            [.text($0.what.text), .text($0.decidedBy.text), .text($0.on.inWords)]
          }))
    ]
  }

  private var notHeard: [ReportDocument.Block] {
    guard let release else { return [.paragraph("This is released together with the figures.")] }
    return [
      .table(
        .init(
          "By group, from the numbers of activities and from ages that were given",
          columns: [.text("Group"), .text("Heard")],
          rows: TakingPart.allCases.map { group in
            [
              .text(group.inWords),
              .text(release.heard.contains(group.rawValue) ? "yes" : "few or none that we know of"),
            ]
          }))
    ]
  }

  private var activities: [ReportDocument.Block] {
    guard !records.activities.isEmpty else { return [.paragraph("No activity is written down.")] }
    return [
      .table(
        .init(
          "Activities of the period. The mode is a kind, not a grade",
          columns: [
            .text("Activity"), .text("Stage"), .text("Mode"), .text("Influence hoped for"),
          ],
          rows: records.activities.sorted { $0.entry.title.text < $1.entry.title.text }.map {
            [
              .text($0.entry.title.text), .text($0.entry.stage.inWords),
              .text($0.entry.mode.inWords), .text($0.entry.influenceHopedFor.inWords),
            ]
          }))
    ]
  }

  private var hidden: [String] {
    guard let release else { return [] }
    return release.young.isShown && release.around.isShown
      ? []
      : [
        "Where fewer than \(release.smallestGroup + HeadCount.margin) people answered, nothing is counted: a small number could "
          + "give someone away. It does not mean that all is well."
      ]
  }

  private static let caveats = [
    "People who gave no name may have answered more than once; each answer without a name counts as one person.",
    "Saying is not the same as being safe: that no concern was raised never means that nobody is harmed.",
    "Those who are least heard are the least likely to be in here.",
    "Left out: what nobody has read for safety yet, what is looked into because somebody may not be safe, and what was taken back.",
    "Figures that were released stay as they are, whatever was taken back or erased since.",
    "What is about a worker is in no report; it has a way of its own.",
    "Nothing here is about any one worker, team or young person, and no mode is better than another by itself.",
  ]
}
