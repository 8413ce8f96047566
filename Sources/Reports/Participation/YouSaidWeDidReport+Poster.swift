package import ReportDocument
import Workbook

/// One page for young people, in plain words, to hang on a wall. It has no number in it.
extension YouSaidWeDidReport {
  package var poster: ReportDocument {
    let sections = themes(of: \.isYoung).map { theme, items in
      ReportDocument.Section(theme, items.flatMap(said))
    }
    let nothing = ReportDocument.Section(text("title"), [.paragraph(text("nothing"))])
    return ReportDocument(
      title: text("title"),
      subtitle: text(
        "subtitle", ["from": day(records.period.from), "until": day(records.period.until)]),
      reader: "Young people", period: period, scope: "Whole authority",
      sections: (sections.isEmpty ? [nothing] : sections) + [changed, quoted].compactMap(\.self)
        + [notHeard].compactMap(\.self) + [
          .init(text("tellUs"), [.paragraph(text("tellUsHow"))]),
          .init(screen("urgent.title"), ["urgent.1", "urgent.3"].map { .paragraph(screen($0)) }),
        ],
      provenance: .init(
        dataCut: origin.dataCut, softwareVersion: origin.softwareVersion,
        policyVersions: origin.versions),
      poster: .init(
        language: language == .welsh ? "cy" : "en-GB",
        foot: text("foot", ["day": day(today)])))
  }

  /// Words that stand on a screen too.
  private func screen(_ key: String) -> String { words.text(key, language) }

  private func said(_ item: VoiceItem) -> [ReportDocument.Block] {
    guard let ask = item.ask else { return [] }
    return [
      .subheading(text("said")), .lead(ask.youSaid.text),
      .paragraph("\(text("asked")): \(ask.askedFor.text)"),
      .paragraph(item.outcome.map(answer) ?? text("waiting")),
    ]
  }

  private func answer(_ outcome: Outcome) -> String {
    switch outcome {
    case .accepted(let what, let by, let who):
      text("yes", ["what": what.inSentence, "day": day(by), "who": who.inSentence])
    case .partly(let what, let by, let not, let reason):
      text(
        "partly",
        [
          "what": what.inSentence, "day": day(by), "not": not.inSentence,
          "reason": reason.inSentence,
        ])
    case .declined(let reason, let who):
      text("no", ["reason": reason.inSentence, "who": who.inSentence])
    case .needMoreTime(let reason, let by):
      text("later", ["reason": reason.inSentence, "day": day(by)])
    }
  }

  private var changed: ReportDocument.Section? {
    guard !changes.isEmpty else { return nil }
    return .init(
      text("changed"),
      changes.map {
        .paragraph(
          text(
            "changedOn",
            ["what": $0.what.asSentence, "who": $0.decidedBy.inSentence, "day": day($0.on)]))
      })
  }

  private var quoted: ReportDocument.Section? {
    let quotes = quotes(for: .poster)
    guard !quotes.isEmpty else { return nil }
    return .init(text("words"), quotes.map { .lead("“\($0)”") })
  }

  private var notHeard: ReportDocument.Section? {
    guard let release else { return nil }
    let missing = TakingPart.allCases.filter { !release.heard.contains($0.rawValue) }
    return .init(
      text("notHeard"),
      missing.isEmpty
        ? [.paragraph(text("notHeardNobody"))]
        : [.paragraph(text("notHeardFrom")), .bullets(missing.map { text($0.rawValue) })])
  }
}

extension Words {
  /// Without the full stop that the sentence around it has.
  fileprivate var inSentence: String {
    var text = text
    while let last = text.last, last.isWhitespace || last == "." { text.removeLast() }
    return text
  }

  /// With the full stop that it may lack.
  fileprivate var asSentence: String {
    let text = inSentence
    return text.last.map { "!?…".contains($0) } ?? true ? text : text + "."
  }
}
