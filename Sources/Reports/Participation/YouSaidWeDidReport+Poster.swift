package import ReportDocument
import Workbook

/// One page for young people, in plain words, to hang on a wall. It has no number in it.
extension YouSaidWeDidReport {
  package var poster: ReportDocument {
    let sections = themes.map { theme, items in
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
          .init(text("tellUs"), [.paragraph(text("tellUsHow"))])
        ],
      provenance: .init(
        dataCut: origin.dataCut, softwareVersion: origin.softwareVersion,
        policyVersions: origin.versions),
      poster: .init(
        language: language == .welsh ? "cy" : "en-GB",
        foot: text("foot")))
  }

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
      text("yes", ["what": what.text, "day": day(by), "who": who.text])
    case .partly(let what, let by, let not, let reason):
      text(
        "partly",
        ["what": what.text, "day": day(by), "not": not.text, "reason": reason.inSentence])
    case .declined(let reason, let who):
      text("no", ["reason": reason.inSentence, "who": who.text])
    case .needMoreTime(let reason, let by):
      text("later", ["reason": reason.inSentence, "day": day(by)])
    }
  }

  private var changed: ReportDocument.Section? {
    let changes = records.activities.flatMap(\.entry.changes)
      .filter { $0.on <= records.period.until }
      .sorted { ($1.on, $0.what.text) < ($0.on, $1.what.text) }
    guard !changes.isEmpty else { return nil }
    return .init(
      text("changed"),
      changes.map {
        .paragraph(
          text("changedOn", ["what": $0.what.text, "who": $0.decidedBy.text, "day": day($0.on)]))
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
    let said =
      missing.isEmpty
      ? text("notHeardNobody")
      : text(
        "notHeardFrom", ["groups": missing.map { text($0.rawValue) }.joined(separator: "; ")])
    return .init(text("notHeard"), [.paragraph(said)])
  }
}

extension Words {
  /// Without the full stop that the sentence around it has.
  fileprivate var inSentence: String {
    text.hasSuffix(".") ? String(text.dropLast()) : text
  }
}
