import Foundation
package import Workbook

/// One clear column that became another in a revision.
package struct ColumnChange: Sendable, Equatable {
  package let column: String
  /// `nil` when there was nothing, or what there was is not shown.
  package let before: ColumnValue?
  package let after: ColumnValue?
}

/// What a clear column held, as what it means.
package enum ColumnValue: Sendable, Hashable {
  case text(String)
  case day(Day)
  case instant(Instant)
  case minutes(Int)
  case number(Double)
  case yesNo(Bool)
  case person(Person.ID)
  case unit(Team.ID)
  /// A word of the enumeration that belongs to the column.
  case word(String)
}

/// What ``History/changes(from:to:)`` wrote, read again.
struct ColumnChanges {
  /// In the order of the columns' names.
  let shown: [ColumnChange]
  /// Whether a column changed that stands for something sealed.
  let touchesWords: Bool

  init(_ what: String, of kind: RecordKind) throws {
    guard what.hasPrefix("{") else {
      (shown, touchesWords) = ([], false)
      return
    }
    let written = try JSONDecoder().decode([String: [Written?]].self, from: Data(what.utf8))
    var (shown, touchesWords) = ([ColumnChange](), false)
    for (column, values) in written.sorted(by: { $0.key < $1.key }) {
      guard let meaning = kind.columnMeanings[column], values.count == 2 else {
        throw StoreError.unreadable(kind)
      }
      if case .sealed = meaning {
        touchesWords = true
      } else {
        shown.append(
          ColumnChange(
            column: column, before: try meaning.value(of: values[0], kind),
            after: try meaning.value(of: values[1], kind)))
      }
    }
    (self.shown, self.touchesWords) = (shown, touchesWords)
  }
}

/// One value of a column in a history.
private enum Written: Decodable {
  case whole(Int64)
  case fraction(Double)
  case text(String)

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let whole = try? container.decode(Int64.self) {
      self = .whole(whole)
    } else {
      self = .fraction(try container.decode(Double.self))
    }
  }
}

extension ColumnMeaning {
  fileprivate func value(of written: Written?, _ kind: RecordKind) throws -> ColumnValue? {
    switch (self, written) {
    case (_, nil), (.unshown, _), (.sealed, _): return nil
    case (.text, .text(let text)): return .text(text)
    case (.day, .text(let text)): return .day(try Day(column: text, of: kind))
    case (.person, .text(let hex)): return .person(Person.ID(try History.id(hex)))
    case (.unit, .text(let hex)): return .unit(Team.ID(try History.id(hex)))
    case (.instant, .whole(let number)): return .instant(Instant(milliseconds: number))
    case (.minutes, .whole(let number)): return .minutes(Int(number))
    case (.number, .whole(let number)): return .number(Double(number))
    case (.number, .fraction(let number)): return .number(number)
    case (.yesNo, .whole(let number)): return .yesNo(number != 0)
    case (.word(let word), .whole(let number)):
      // 0 stands for no answer where a column is never empty.
      guard number != 0 else { return nil }
      guard let word = word(Int(number)) else { throw StoreError.unreadable(kind) }
      return .word(word)
    default: throw StoreError.unreadable(kind)
    }
  }
}
