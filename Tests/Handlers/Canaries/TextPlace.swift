import Foundation
import Handlers
import Testing
import WorkbookProtocol

/// A place in a method's parameters where the contract takes text that no enumeration, format or pattern fixes.
struct TextPlace: CustomStringConvertible {
  let method: String
  let path: [String]
  let minLength: Int
  let maxLength: Int
  private let param: Schema

  var description: String { "\(method) /\(path.joined(separator: "/"))" }

  var isKey: Bool { path == ["idempotencyKey"] }

  static func all() throws -> [TextPlace] {
    let document = try #require(
      JSONSerialization.jsonObject(with: Data(Asset.bytes("openrpc.json"))) as? [String: Any])
    let components = document["components"] as? [String: Any]
    let schemas = components?["schemas"] as? [String: [String: Any]] ?? [:]
    let methods = try #require(document["methods"] as? [[String: Any]])
    return methods.flatMap { method in
      let params = method["params"] as? [[String: Any]] ?? []
      return params.flatMap { param in
        let schema = Schema(param["schema"] as? [String: Any] ?? [:], schemas)
        return schema.texts.map { path, text in
          TextPlace(
            method: method["name"] as? String ?? "",
            path: [param["name"] as? String ?? ""] + path,
            minLength: text["minLength"] as? Int ?? 0,
            maxLength: text["maxLength"] as? Int ?? .max, param: schema)
        }
      }
    }
  }

  /// The parameters with this text at the place, and with what the contract requires around it.
  ///
  /// - Parameter person: Stands wherever an id is required.
  func params(_ base: [String: Any], with text: String, person: String) -> [String: Any] {
    var object = base
    object[path[0]] = param.value(
      object[path[0]], with: text, at: path.dropFirst(), person: person)
    return object
  }
}

/// One schema of the contract, with those that it refers to.
private struct Schema {
  private let own: [String: Any]
  private let all: [String: [String: Any]]

  init(_ schema: [String: Any], _ all: [String: [String: Any]]) {
    let name = (schema["$ref"] as? String)?.split(separator: "/").last
    own = name.flatMap { all[String($0)] } ?? schema
    self.all = all
  }

  private var properties: [String: Schema] {
    (own["properties"] as? [String: [String: Any]] ?? [:]).mapValues { Schema($0, all) }
  }
  private var items: Schema? { (own["items"] as? [String: Any]).map { Schema($0, all) } }

  var texts: [(path: [String], schema: [String: Any])] {
    if own["type"] as? String == "string" {
      let isFixed = ["enum", "const", "format", "pattern"].contains { own[$0] != nil }
      return isFixed ? [] : [([], own)]
    }
    let inside = properties.sorted { $0.key < $1.key }.flatMap { name, schema in
      schema.texts.map { ([name] + $0.path, $0.schema) }
    }
    return inside + (items?.texts ?? []).map { (["0"] + $0.path, $0.schema) }
  }

  func value(
    _ value: Any?, with text: String, at path: ArraySlice<String>, person: String
  ) -> Any {
    guard let first = path.first else { return text }
    if first == "0", let items {
      var list = value as? [Any] ?? []
      let item = items.value(list.first, with: text, at: path.dropFirst(), person: person)
      if list.isEmpty { list = [item] } else { list[0] = item }
      return list
    }
    var object = (value ?? sample(person)) as? [String: Any] ?? [:]
    object[first] = properties[first]?.value(
      object[first], with: text, at: path.dropFirst(), person: person)
    return object
  }

  /// The least that the contract takes.
  private func sample(_ person: String, named name: String = "") -> Any {
    if let value = own["const"] ?? (own["enum"] as? [Any])?.first { return value }
    switch own["type"] as? String {
    case "object":
      let required = own["required"] as? [String] ?? []
      return Dictionary(
        uniqueKeysWithValues: properties.filter { required.contains($0.key) }.map {
          ($0.key, $0.value.sample(person, named: $0.key))
        })
    case "array":
      return (0..<(own["minItems"] as? Int ?? 0)).compactMap { _ in items?.sample(person) }
    case "integer", "number": return own["minimum"] ?? 1
    case "boolean": return false
    default: return sampleText(person, named: name)
    }
  }

  private func sampleText(_ person: String, named name: String) -> String {
    switch own["format"] as? String {
    case "date": "2026-03-02"
    case "date-time": "2026-03-02T08:00:00Z"
    case "uuid": person
    default: Self.codes[name] ?? "Some plain words"
    }
  }

  /// What stands in the lists, by the name of the property that takes it.
  private static let codes = [
    "condition": "WATCH-1", "sign": "OUT-1", "item": "MODEL-1", "barrier": "BAR-1",
    "prompt": "RP-2.4-2", "youngPerson": "LS-0",
  ]
}
