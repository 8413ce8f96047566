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

  /// What was put to somebody, by theme and then by its words: an order that tells nothing of when it came. What was said
  /// alike stands once.
  var themes: [(theme: String, items: [VoiceItem])] {
    let asked = records.items.filter { $0.ask != nil && $0.speakingAs.isYoung }
    return Dictionary(grouping: asked) { $0.ask?.theme.text ?? "" }
      .map { theme, items in
        (theme, items.sorted { $0.sortingText < $1.sortingText }.firstOfEachText())
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
  /// Everything of it that is shown, put together.
  fileprivate var sortingText: String {
    [ask?.youSaid.text, ask?.askedFor.text, outcome.map { "\($0)" }]
      .compactMap(\.self).joined(separator: "\n")
  }
}

extension [VoiceItem] {
  fileprivate func firstOfEachText() -> [VoiceItem] {
    var seen: Set<String> = []
    return filter { seen.insert($0.sortingText).inserted }
  }
}
