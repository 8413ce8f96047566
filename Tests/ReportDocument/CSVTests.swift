import Testing

@testable import ReportDocument

@Suite struct CSVTests {
  /// RFC 4180, strictly: nil when the text is not of it.
  private func parsed(_ csv: String) -> [[String]]? {
    var (records, record, field) = ([[String]](), [String](), String.UnicodeScalarView())
    var scalars = csv.unicodeScalars.makeIterator()
    var next = scalars.next()
    func take() -> Unicode.Scalar? {
      defer { next = scalars.next() }
      return next
    }
    while let scalar = take() {
      switch scalar {
      case "\"" where field.isEmpty:
        while let inner = take() {
          if inner != "\"" {
            field.append(inner)
          } else if next == "\"" {
            field.append("\"")
            next = scalars.next()
          } else {
            break
          }
        }
        guard next == "," || next == "\r" else { return nil }
      case ",":
        record.append(String(field))
        field = .init()
      case "\r":
        guard take() == "\n" else { return nil }
        records.append(record + [String(field)])
        (record, field) = ([], .init())
      case "\n", "\"": return nil
      default: field.append(scalar)
      }
    }
    return record.isEmpty && field.isEmpty ? records : nil
  }

  @Test(arguments: UInt64(1)...60)
  func `any report is strict CSV with records of one length and no formula`(seed: UInt64) throws {
    var maker = RandomDocument(seed: seed)
    let records = try #require(parsed(maker.make().csv()), "seed \(seed)")
    #expect(Set(records.map(\.count)).count == 1, "seed \(seed)")
    for field in records.joined() where Double(field) == nil {
      let first = field.unicodeScalars.first
      #expect(
        first.map { !"=+-@\t\r＝＋－＠".unicodeScalars.contains($0) } ?? true, "seed \(seed): \(field)")
    }
  }

  @Test(arguments: ["=1+1", "+1", "-5", "@x", "  =1", "\t=1", "\r=1", "＝1", "-", "=\u{301}1"])
  func `words that a spreadsheet would run get an apostrophe`(words: String) {
    #expect(CSVField.words(words).text.hasPrefix("'"))
  }

  @Test func `a negative number of ours stays a number`() {
    let column = ReportDocument.Column.number("Difference", decimals: 1)
    #expect(column.csvFields(of: .number(-1234.56)).map(\.text) == ["-1234.6"])
    #expect(column.csvFields(of: .count(-3)).map(\.text) == ["-3"])
  }

  @Test func `a share is two columns and its reason for absence stands in the first`() {
    let column = ReportDocument.Column.share("Held")
    #expect(column.csvHeadings.map(\.text) == ["Held: count", "Held: of"])
    #expect(column.csvFields(of: .share(7, of: 12)).map(\.text) == ["7", "12"])
    let absent = column.csvFields(of: .suppressed(reason: "Too few."))
    #expect(absent.map(\.text) == ["hidden: Too few.", ""])
  }

  @Test func `quotes, commas and line ends cannot leave their field`() {
    #expect(CSVField.words("a \"b\", c\r\nd").text == #""a ""b"", c d""#)
    #expect(CSVField.words("a;b").text == "\"a;b\"")
  }
}
