import ReportDocument
import Workbook

/// Figures inside sentences, written as the tables beside them write them.
extension Int {
  /// `1 audit`, `1,204 audits`.
  func counted(_ noun: String) -> String { counted(noun, noun + "s") }

  func counted(_ one: String, _ several: String) -> String {
    "\(Figures.count(self)) \(self == 1 ? one : several)"
  }
}

extension Double {
  func inWords(decimals: Int) -> String { Figures.number(self, decimals: decimals) }
}

extension ReportDocument.Day {
  /// - Precondition: of the years 1 to 9999, as every day that was ever written down is.
  init(_ day: Day) {
    let (year, month, number) = day.parts
    guard let same = Self(year: year, month: month, day: number) else {
      preconditionFailure("a day of the years 1 to 9999")
    }
    self = same
  }
}

/// `C2`, `C4 and C8`, `C2, C4 and C8`.
func list(_ items: [String]) -> String {
  guard let last = items.last, items.count > 1 else { return items.first ?? "" }
  return items.dropLast().joined(separator: ", ") + " and " + last
}

extension String {
  /// As in the middle of a sentence.
  var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
