/// A cell as a person reads it.
enum Shown: Equatable {
  case figure(String)
  /// Hidden, or no such figure, with the reason.
  case hidden(String)
  case none(String)

  init(_ cell: ReportDocument.Cell, decimals: Int) {
    self =
      switch cell.finite {
      case .text(let text): .figure(cleaned(text))
      case .count(let count): .figure(Figures.count(count))
      case .number(let number): .figure(Figures.number(number, decimals: decimals))
      case .interval(let lower, let upper):
        .figure(Self.unbroken(Figures.interval(lower, upper, decimals: decimals)))
      case .share(let share): .figure(Self.unbroken(share.words))
      case .day(let day): .figure(Self.unbroken(day.shortWords))
      case .suppressed(let reason): .hidden(cleaned(reason))
      case .missing(let reason): .none(cleaned(reason))
      }
  }

  /// A line may end only before a bracket: "91%" above "(1,101 of 1,204)".
  private static func unbroken(_ words: String) -> String {
    words.split(separator: " (").map { $0.split(separator: " ").joined(separator: "\u{A0}") }
      .joined(separator: " (")
  }

  static let hiddenWord = "hidden"
  static let noneMark = "–"
}

/// Letters that lead from an absent figure to its reason below the table.
struct Reasons {
  private(set) var reasons: [String] = []

  init(_ rows: [[Shown]]) {
    for case .hidden(let reason) in rows.joined() { note(reason) }
    for case .none(let reason) in rows.joined() { note(reason) }
  }

  private mutating func note(_ reason: String) {
    if !reasons.contains(reason) { reasons.append(reason) }
  }

  /// "a" to "z", then "27" and so on.
  func letter(of reason: String) -> String {
    letter(at: reasons.firstIndex(of: reason) ?? 0)
  }

  func letter(at index: Int) -> String {
    guard index < 26 else { return String(index + 1) }
    return String(UnicodeScalar(UInt8(ascii: "a") + UInt8(index)))
  }

  /// The cell in words, with its letter: "hidden (a)".
  func words(_ shown: Shown) -> String {
    switch shown {
    case .figure(let text): text
    case .hidden(let reason): "\(Shown.hiddenWord)\u{A0}(\(letter(of: reason)))"
    case .none(let reason): "\(Shown.noneMark)\u{A0}(\(letter(of: reason)))"
    }
  }
}

extension ReportDocument.Table {
  var shown: [[Shown]] {
    rows.map { row in zip(columns, row).map { Shown($1, decimals: $0.decimals) } }
  }
}
