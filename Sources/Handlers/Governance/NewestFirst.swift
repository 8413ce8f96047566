import Workbook

/// Texts that ascend as what they stand for descends: for the cursors of lists that begin with the newest.
enum NewestFirst {
  static func day(_ day: Day) -> String { "\(10_000_000 - day.ordinal)" }

  static func id<Of>(_ id: Identifier<Of>) -> String {
    id.description.compactMap(\.hexDigitValue).map { String(15 - $0, radix: 16) }.joined()
  }
}
