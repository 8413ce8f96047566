import Foundation
import JSONText
import Storage
import Workbook
import WorkbookProtocol

/// One field of a record about somebody.
struct GatheredField: Equatable {
  /// Stays the same while the record does.
  let name: String
  /// Its label, after those of whatever it stands in.
  let labels: [String]
  let text: String

  var label: String { labels.joined(separator: " · ") }
}

/// Turns a record as the contract shows it into fields under the contract's labels, with codes and ids in words: whatever the
/// contract has a place for is there.
final class RecordFields {
  private let contract: JSONDocument
  private let lists: ContentLists
  private let snapshot: Snapshot
  private var names: [String: String?] = [:]

  init(_ snapshot: Snapshot, _ lists: ContentLists) throws {
    contract = try ContractSchema.document()
    self.lists = lists
    self.snapshot = snapshot
  }

  /// - Parameters:
  ///   - schema: The record type's name in the contract.
  ///   - skipping: Names of fields, and of groups of them, that are not shown.
  ///   - prefix: Where in a record of several parts this part stands, as a path and in words.
  func fields(
    of value: some Encodable, _ schema: String, skipping: Set<String> = [],
    in prefix: (path: String, label: String)? = nil
  ) throws -> [GatheredField] {
    let document = try JSONDocument(scanning: Array(try JSONEncoder().encode(value)))
    var walk = RecordWalk(document: document, fields: self, skipping: skipping)
    try walk.members(
      of: document.root, ContractSchema(schema, in: contract),
      path: prefix.map { [$0.path] } ?? [], labels: prefix.map { [$0.label] } ?? [])
    return walk.found
  }

  /// A string in words; `nil` for the id of what has no name.
  fileprivate func words(_ text: String, _ schema: ContractSchema) throws -> String? {
    if let choice = schema.choice(text) { return choice }
    switch schema.format {
    case "date": return Day(text)?.inWords ?? text
    case "date-time": return Instant(text)?.inWords ?? text
    case "uuid": return try name(of: text)
    default:
      // The ids of lists are short; what somebody wrote is not taken for one.
      guard schema.maximumLength ?? .max <= 64 else { return text }
      return lists.item(ListItemID(text))?.text ?? text
    }
  }

  private func name(of id: String) throws -> String? {
    if let known = names[id] { return known }
    var name: String?
    if let person = Person.ID(id) { name = try snapshot.names(of: [person])[person]?.text }
    if name == nil, let team = Team.ID(id) { name = try snapshot.team(team)?.value.name.text }
    if name == nil, let activity = Activity.ID(id) {
      name = try snapshot.activity(activity)?.value.entry.title.text
    }
    names[id] = .some(name)
    return name
  }
}

private struct RecordWalk {
  let document: JSONDocument
  let fields: RecordFields
  let skipping: Set<String>
  var found: [GatheredField] = []

  mutating func members(
    of node: JSONNode, _ schema: ContractSchema, path: [String], labels: [String]
  ) throws {
    for property in schema.properties {
      guard let value = document.member(property.name, of: node) else { continue }
      try add(
        value, property.schema, path: path + [property.name], labels: labels + [property.label])
    }
  }

  private mutating func add(
    _ value: JSONNode, _ schema: ContractSchema, path: [String], labels: [String]
  ) throws {
    let name = path.joined(separator: "/")
    guard !skipping.contains(name) else { return }
    switch document.kind(of: value) {
    case .object where schema.reference == "PersonName":
      let person = document.member("name", of: value).flatMap { document.string($0) }
      found.append(GatheredField(name: name, labels: labels, text: person ?? ""))
    case .object: try members(of: value, schema, path: path, labels: labels)
    case .array: try add(list: value, schema, path: path, labels: labels)
    default:
      guard let text = try text(of: value, schema) else { return }
      found.append(GatheredField(name: name, labels: labels, text: text))
    }
  }

  private mutating func add(
    list: JSONNode, _ schema: ContractSchema, path: [String], labels: [String]
  ) throws {
    let values = Array(document.elements(of: list))
    guard let first = values.first, let items = schema.items else { return }
    guard document.kind(of: first) == .object, items.reference != "PersonName" else {
      let texts = try values.compactMap { value in
        document.kind(of: value) == .object
          ? document.member("name", of: value).flatMap { document.string($0) }
          : try text(of: value, items)
      }
      guard !texts.isEmpty else { return }
      // Short words stand in one line; sentences each begin a new one.
      let isShort = texts.allSatisfy { $0.count < 40 && !$0.hasSuffix(".") && !$0.hasSuffix("?") }
      found.append(
        GatheredField(
          name: path.joined(separator: "/"), labels: labels,
          text: texts.joined(separator: isShort ? ", " : "\n")))
      return
    }
    let title = items.title ?? labels.last ?? ""
    for (index, value) in values.enumerated() {
      let label = values.count == 1 ? title : "\(title) \(index + 1)"
      try members(
        of: value, items, path: path + [String(index)], labels: labels.dropLast() + [label])
    }
  }

  private func text(of value: JSONNode, _ schema: ContractSchema) throws -> String? {
    switch document.kind(of: value) {
    case .string: return try fields.words(document.string(value) ?? "", schema)
    case .boolean: return document.boolean(value) == true ? "Yes" : "No"
    case .null: return nil
    default:
      return String(decoding: document.text(of: value), as: UTF8.self)
        + (schema.unit.map { " \($0)" } ?? "")
    }
  }
}

extension Instant {
  /// "2 March 2026, 09:00", by the clock in the United Kingdom.
  fileprivate var inWords: String {
    let minutes = LondonTime.minutesPastMidnight(of: self)
    let (hour, minute) = (minutes / 60, minutes % 60)
    return "\(day.inWords), \(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
  }
}
