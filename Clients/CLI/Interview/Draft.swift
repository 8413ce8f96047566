import Foundation
import WorkbookProtocol

/// A record while it is being put together.
struct Draft: Sendable, Hashable {
  var value: JSONValue = .object([:])

  /// What stands at a place such as `/cases/0/decision/because`. Setting it makes the objects and lists on the way; setting
  /// nil removes it.
  subscript(_ place: String) -> JSONValue? {
    get { value.value(at: Self.steps(place)) }
    set { value.set(newValue, at: Self.steps(place)) }
  }

  func string(_ place: String) -> String? {
    if case .string(let text) = self[place] { text } else { nil }
  }

  func count(_ place: String) -> Int {
    if case .array(let values) = self[place] { values.count } else { 0 }
  }

  private static func steps(_ place: String) -> ArraySlice<String> {
    place.split(separator: "/").map(String.init)[...]
  }
}

extension Draft {
  init(of record: some Encodable) throws {
    self.init()
    value = try JSONDecoder().decode(JSONValue.self, from: Data(WireJSON.encode(record)))
  }

  /// Every place that holds a value of its own.
  var places: [String] { Self.places(value, "") }

  private static func places(_ value: JSONValue, _ place: String) -> [String] {
    guard case .object(let members) = value else { return [place] }
    return members.sorted { $0.key < $1.key }.flatMap { places($0.value, "\(place)/\($0.key)") }
  }
}

extension JSONValue {
  fileprivate func value(at steps: ArraySlice<String>) -> JSONValue? {
    guard let step = steps.first else { return self }
    switch self {
    case .object(let members): return members[step]?.value(at: steps.dropFirst())
    case .array(let values):
      guard let index = Int(step), values.indices.contains(index) else { return nil }
      return values[index].value(at: steps.dropFirst())
    default: return nil
    }
  }

  fileprivate mutating func set(_ new: JSONValue?, at steps: ArraySlice<String>) {
    guard let step = steps.first else { return }
    let isLast = steps.count == 1
    if let index = Int(step) {
      var values: [JSONValue] = []
      if case .array(let present) = self { values = present }
      guard index < values.count || index == values.count && new != nil else { return }
      if isLast, new == nil {
        values.remove(at: index)
      } else {
        if index == values.count { values.append(.object([:])) }
        if isLast, let new { values[index] = new }
        if !isLast { values[index].set(new, at: steps.dropFirst()) }
      }
      self = .array(values)
    } else {
      var members: [String: JSONValue] = [:]
      if case .object(let present) = self { members = present }
      if isLast {
        members[step] = new
      } else if new != nil || members[step] != nil {
        var inner = members[step] ?? .null
        inner.set(new, at: steps.dropFirst())
        members[step] = inner
      }
      self = .object(members)
    }
  }
}
