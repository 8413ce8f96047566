import ReportDocument
package import Workbook

/// `reports.youSaidWeDid`: what young people said and what came of it, in two voices (DOMAIN §8). Words and answers are as
/// they are today; figures are those that were released.
package struct YouSaidWeDidReport: Sendable {
  let records: VoiceRecords
  /// `nil` until the quarter's figures have been released.
  let release: VoiceRelease?
  let words: YoungPeoplesWords
  let lists: ContentLists
  let language: Language
  let today: Day
  let origin: ReportOrigin

  package init(
    records: VoiceRecords, release: VoiceRelease?, words: YoungPeoplesWords, lists: ContentLists,
    language: Language, today: Day, origin: ReportOrigin
  ) {
    self.records = records
    self.release = release
    self.words = words
    self.lists = lists
    self.language = language
    self.today = today
    self.origin = origin
  }

  var period: ReportDocument.Period {
    .init(from: .init(records.period.from), to: .init(records.period.until))
  }

  /// What was put to somebody, by theme and then by its words: an order that tells nothing of when it came. What was put
  /// alike stands once, with the answer that was told last.
  func themes(of speakers: (Speaker) -> Bool) -> [(theme: String, items: [VoiceItem])] {
    let asked = records.items.filter { $0.ask != nil && speakers($0.speakingAs) }
    return Dictionary(grouping: asked) { $0.ask?.theme.text ?? "" }
      .map { theme, items in
        (theme, items.lastOfEachText().sorted { $0.sortingText < $1.sortingText })
      }
      .sorted { $0.theme < $1.theme }
  }

  /// In alphabetical order.
  func quotes(for place: QuotePermission.Place) -> [String] {
    Set(
      records.items.filter(\.speakingAs.isYoung).compactMap(\.quote)
        .filter { $0.allows(place, on: today) }.map(\.words.text)
    ).sorted()
  }

  /// What activities of the period changed since it began; the latest first.
  var changes: [ActivityChange] {
    Set(records.activities.flatMap(\.entry.changes)).filter {
      $0.on >= records.period.from && $0.on <= today
    }.sorted { ($1.on, $0.what.text, $0.decidedBy.text) < ($0.on, $1.what.text, $1.decidedBy.text) }
  }

  func text(_ key: String, _ gaps: [String: String] = [:]) -> String {
    words.text("poster.\(key)", language, gaps)
  }

  /// `12 June 2026`, `12 Mehefin 2026`.
  func day(_ day: Day) -> String {
    let (year, month, date) = day.parts
    return "\(date) \(words.text("month.\(month)", language)) \(year)"
  }
}

extension VoiceItem {
  /// What was put to somebody, as one text.
  fileprivate var sortingText: String {
    [ask?.youSaid.text, ask?.askedFor.text].compactMap(\.self).joined(separator: "\n")
  }
}

extension [VoiceItem] {
  fileprivate func lastOfEachText() -> [VoiceItem] {
    reduce(into: [String: VoiceItem]()) { kept, item in
      guard let other = kept[item.sortingText] else {
        kept[item.sortingText] = item
        return
      }
      if item.isTold(after: other) { kept[item.sortingText] = item }
    }.map(\.value)
  }
}

extension VoiceItem {
  /// All that a leader sees of it beside what was said.
  private var answer: String {
    "\(String(describing: outcome)) \(String(describing: path.reply)) \(String(describing: how))"
  }

  /// The answer itself decides between two of a day, so that the order of records never does.
  fileprivate func isTold(after other: VoiceItem) -> Bool {
    guard let toldOn else { return false }
    guard let otherDay = other.toldOn else { return true }
    return toldOn == otherDay
      ? answer > other.answer
      : toldOn > otherDay
  }
}
