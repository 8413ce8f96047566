import Workbook

extension Voice {
  /// "Do you need help now?", each number to be touched.
  func urgentHelp(_ local: LocalHelp?) -> PageText {
    let fixed = ["999": "tel:999", "0800 1111": "tel:08001111", "85258": "sms:85258"]
    let lines = (1...5).map { PageText.ours(linked(say("urgent.\($0)"), fixed)) }
    return [
      "lines": .list(lines.map { ["line": $0] }),
      "local": local.map { .ours(callLine("urgent.6", $0)) } ?? false,
      "last": .text(say("urgent.7")),
    ]
  }

  /// A line with the gaps `team`, `number` and `nightNumber`.
  func callLine(_ key: String, _ local: LocalHelp) -> String {
    let line = say(
      key,
      [
        "team": local.team.text, "number": local.dayNumber.text,
        "nightNumber": local.nightNumber.text,
      ])
    let numbers = [local.dayNumber.text, local.nightNumber.text].map { number in
      (number, "tel:" + number.filter { $0.isASCII && ($0.isNumber || $0 == "+") })
    }
    return linked(line, Dictionary(numbers, uniquingKeysWith: { first, _ in first }))
  }

  /// The text as markup, the numbers in it as links.
  func linked(_ text: String, _ numbers: [String: String]) -> String {
    let first = numbers.compactMap { number, address in
      text.range(of: number).map { (range: $0, number: number, address: address) }
    }.min { $0.range.lowerBound < $1.range.lowerBound }
    guard let first else { return HTMLEscaping.escape(text) }
    return HTMLEscaping.escape(String(text[..<first.range.lowerBound]))
      + "<a class=\"number\" href=\"\(HTMLEscaping.escape(first.address))\">"
      + HTMLEscaping.escape(first.number) + "</a>"
      + linked(String(text[first.range.upperBound...]), numbers)
  }
}

extension String {
  fileprivate func range(of part: String) -> Range<Index>? {
    part.isEmpty ? nil : firstRange(of: part)
  }
}
