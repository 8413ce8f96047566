/// Every word that young people read, in each language, with whether a speaker has checked it.
///
/// Read from `content/young-people.tsv`: `key`, `en`, `cy`, `cyChecked` (who and when; empty while nobody has).
package struct YoungPeoplesWords: Sendable {
  package struct Line: Sendable, Hashable {
    /// Such as `opening.1` or `poster.title`.
    package let key: String
    package let english: String
    package let welsh: String
    /// Who checked the Welsh, and when, as the content says; `nil` while nobody has.
    package let welshCheckedBy: Words?
  }

  /// In the order of the file.
  package let lines: [Line]
  private let byKey: [String: Line]

  package init(table text: String) throws(TableFault) {
    let table = try TabSeparatedTable(
      "young-people", text, columns: ["key", "en", "cy", "cyChecked"])
    lines = try table.rows { row throws(TableFault) in
      Line(
        key: try row["key"], english: try row["en"], welsh: try row["cy"],
        welshCheckedBy: Words(row.optional("cyChecked")))
    }
    byKey = Dictionary(lines.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The line with its gaps filled: `{day}` becomes `gaps["day"]`.
  ///
  /// A key that is not in the file reads as itself, so that a page is never empty; a test knows every key that is used.
  package func text(_ key: String, _ language: Language, _ gaps: [String: String] = [:]) -> String {
    guard let line = byKey[key] else { return key }
    let text = language == .welsh ? line.welsh : line.english
    // In one pass: what fills a gap is somebody's words, and a brace in them opens no gap.
    return text.replacing(/\{([A-Za-z]+)\}/) { match in gaps[String(match.1)] ?? String(match.0) }
  }

  package func has(_ key: String) -> Bool { byKey[key] != nil }
}
