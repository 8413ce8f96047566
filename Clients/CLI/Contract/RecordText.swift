import JSONText

/// A record as labelled lines, in the order and under the labels of the contract: whatever the contract has a place for
/// is shown.
struct RecordText {
  let words: ShownWords
  let document: JSONDocument

  /// - Parameters:
  ///   - skipping: Names of members of the record itself that are shown elsewhere.
  func lines(
    of node: JSONNode, _ schema: Schema, skipping: Set<String> = [], indent: Int = 0
  ) -> [String] {
    schema.properties.filter { !skipping.contains($0.name) }.flatMap { property -> [String] in
      guard let value = document.member(property.name, of: node) else { return [] }
      return lines(of: value, labelled: property.label, property.schema, indent: indent)
    }
  }

  /// One value under a label of its own.
  func lines(
    of value: JSONNode, labelled label: String, _ schema: Schema, indent: Int
  ) -> [String] {
    switch document.kind(of: value) {
    case .object:
      let inner = lines(of: value, schema, indent: indent + 2)
      return inner.isEmpty ? [] : [heading(label, indent)] + inner
    case .array:
      return lines(ofList: Array(document.elements(of: value)), label, schema, indent: indent)
    default:
      return [Layout.labelled(label, text(of: value, schema), indent: indent)]
    }
  }

  private func lines(
    ofList values: [JSONNode], _ label: String, _ schema: Schema, indent: Int
  ) -> [String] {
    guard let first = values.first, let items = schema.items else { return [] }
    if document.kind(of: first) == .object {
      let name = items.title ?? label
      return values.enumerated().flatMap { index, value in
        [heading(values.count == 1 ? name : "\(name) \(index + 1)", indent)]
          + lines(of: value, items, indent: indent + 2)
      }
    }
    let texts = values.map { text(of: $0, items) }
    // Short words stand in one line; sentences each begin a new one.
    let isShort = texts.allSatisfy { $0.count < 40 && !$0.hasSuffix(".") && !$0.hasSuffix("?") }
    return [Layout.labelled(label, texts.joined(separator: isShort ? ", " : "\n"), indent: indent)]
  }

  private func text(of value: JSONNode, _ schema: Schema) -> String {
    switch document.kind(of: value) {
    case .string: words.text(document.string(value) ?? "", schema)
    case .boolean: document.boolean(value) == true ? "Yes" : "No"
    case .null: "none"
    default:
      String(decoding: document.text(of: value), as: UTF8.self)
        + (schema.unit.map { " " + $0 } ?? "")
    }
  }

  private func heading(_ text: String, _ indent: Int) -> String {
    Layout.wrapped(text, first: String(repeating: " ", count: indent))
  }
}

/// Ids, days and instants in words.
struct ShownWords {
  let clock: LondonClock
  /// Names of people and units, and entries of lists, by their ids.
  var names: [String: String]

  func text(_ text: String, _ schema: Schema) -> String {
    if let choice = schema.choices.first(where: { $0.value == text }) {
      // A code that people know, such as C1, stands before its words.
      return text.first?.isUppercase == true ? "\(text) \(choice.title)" : choice.title
    }
    switch schema.format {
    case "date": return clock.words(day: text)
    case "date-time": return clock.words(moment: text)
    default: return names[text] ?? text
    }
  }
}
