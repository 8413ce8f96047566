/// A table of ours: a heading and lines of tab-separated fields, LF or CRLF. Columns are found by name, so one may be added.
struct TabSeparatedTable {
  struct Row {
    fileprivate let table: String
    fileprivate let line: Int
    fileprivate let columns: [String: Int]
    fileprivate let fields: [String]

    /// A field that must not be blank.
    subscript(_ column: String) -> String {
      get throws(TableFault) {
        guard let value = optional(column) else { throw fault("\(column) is blank") }
        return value
      }
    }

    /// `nil` when the field is blank or the table has no such column.
    func optional(_ column: String) -> String? {
      guard let position = columns[column], position < fields.count, !fields[position].isEmpty
      else { return nil }
      return fields[position]
    }

    func fault(_ problem: String) -> TableFault {
      TableFault(table: table, line: line, problem: problem)
    }
  }

  private let allRows: [Row]

  init(_ name: String, _ text: String, columns needed: [String]) throws(TableFault) {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated().filter { !$1.isEmpty && !$1.hasPrefix("#") }
      .map {
        ($0 + 1, $1.split(separator: "\t", omittingEmptySubsequences: false).map(String.init))
      }
    guard let (_, heading) = lines.first else {
      throw TableFault(table: name, line: 1, problem: "the table is empty")
    }
    let columns = Dictionary(heading.enumerated().map { ($1, $0) }, uniquingKeysWith: { $1 })
    for column in needed where columns[column] == nil {
      throw TableFault(table: name, line: 1, problem: "the column \(column) is missing")
    }
    allRows = lines.dropFirst().map {
      Row(table: name, line: $0.0, columns: columns, fields: $0.1)
    }
  }

  func rows<Value>(_ read: (Row) throws(TableFault) -> Value) throws(TableFault) -> [Value] {
    var values: [Value] = []
    for row in allRows { values.append(try read(row)) }
    return values
  }
}

/// A table that comes with the product is not as it should be: our own mistake, or a local list that was edited badly.
package struct TableFault: Error, Hashable, Sendable, CustomStringConvertible {
  package let table: String
  /// Line of the file, from 1; 0 when it is about the whole.
  package let line: Int
  package let problem: String

  package var description: String { "\(table), line \(line): \(problem)" }
}
