import Foundation
import Handlers
import JSONRPC
import Testing
import Workbook
import WorkbookProtocol

/// Every parameter of the contract that takes an id is tried with ids of records that are somebody else's, of every kind there is,
/// and with one of nothing. To whoever may not see them the two are the same, byte for byte. Where they are not, the method and
/// the place stand in ``ForeignIDs`` with the reason, and a place that is there without need fails too.
@Suite struct ForeignIDTests {
  private static let families = Task { try await Families.made() }
  private static let missing = "00000000-0000-7000-8000-000000000abc"

  @Test func `somebody else's id tells no more than an id of nothing`() async throws {
    let families = try await Self.families.value
    let places = try IDPlace.all()
    let strangers = families.strangersIDs
    var (cells, untried) = (0, Set<String>())
    var (told, toldToOffices): (Set<String>, Set<String>) = ([], [])
    for probe in families.probes {
      for place in places where place.method == probe.name {
        for family in families.all
        where probe.access.contains(where: { $0.role == nil || $0.role == family.role }) {
          guard let target = probe.targets(in: family).first else { continue }
          let reason = "A complaint was made"
          let base = try probe.json(target, reason)
          guard let params = try place.params(base, with: Self.missing) else {
            untried.insert("\(place)")
            continue
          }
          let nothing = try await answer(probe, params, family, families)
          for (kind, id) in strangers {
            guard let params = try place.params(base, with: id) else { continue }
            let something = try await answer(probe, params, family, families)
            cells += 1
            if something != nothing.replacing(Self.missing, with: id) {
              let isOffice = probe.access.contains { $0.role != nil && $0.role == family.role }
              if isOffice {
                toldToOffices.insert("\(place) \(kind)")
              } else {
                told.insert("\(place) \(kind)")
              }
            }
          }
        }
      }
    }
    #expect(untried.subtracting(ForeignIDs.untried) == [], "not tried")
    #expect(told.subtracting(ForeignIDs.known).sorted() == [], "told more than nothing")
    #expect(ForeignIDs.known.subtracting(told).sorted() == [], "no longer needed")
    #expect(
      toldToOffices.subtracting(ForeignIDs.byOffice).sorted() == [], "told more to an office")
    #expect(ForeignIDs.byOffice.subtracting(toldToOffices).sorted() == [], "no longer needed")
    #expect(cells > 1_000)
    print("ids tried: \(cells) cells, \(places.count) places in the contract")
  }

  private func answer(
    _ probe: Probe, _ params: Data, _ family: Family, _ families: Families
  ) async throws -> String {
    var body = Array(#"{"jsonrpc":"2.0","id":1,"method":"\#(probe.name)","params":"#.utf8)
    body += params
    body += Array("}".utf8)
    let visit = Visit(caller: Caller(person: family.caller))
    let bytes = try #require(
      await families.service.service.dispatcher.answer(body, context: visit))
    let text = String(decoding: bytes, as: UTF8.self)
    // What is made anew has a new id each time.
    guard text.contains(#""result":"#), probe.isWrite else { return text }
    return text.replacing(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/, with: "new id")
  }
}

/// A place in a method's parameters where the contract wants an id.
struct IDPlace: CustomStringConvertible {
  let method: String
  let path: [String]

  var description: String { "\(method) /\(path.joined(separator: "/"))" }

  static func all() throws -> [IDPlace] {
    let document = try #require(
      JSONSerialization.jsonObject(with: Data(Asset.bytes("openrpc.json"))) as? [String: Any])
    let components = document["components"] as? [String: Any]
    let schemas = components?["schemas"] as? [String: [String: Any]] ?? [:]
    let methods = try #require(document["methods"] as? [[String: Any]])
    return methods.flatMap { method -> [IDPlace] in
      let params = method["params"] as? [[String: Any]] ?? []
      let name = method["name"] as? String ?? ""
      return params.flatMap { param in
        places(param["schema"] as? [String: Any] ?? [:], schemas).map {
          IDPlace(method: name, path: [param["name"] as? String ?? ""] + $0)
        }
      }
    }
  }

  private static func places(
    _ schema: [String: Any], _ schemas: [String: [String: Any]]
  ) -> [[String]] {
    if let reference = schema["$ref"] as? String {
      return places(schemas[String(reference.split(separator: "/").last ?? "")] ?? [:], schemas)
    }
    if schema["format"] as? String == "uuid" { return [[]] }
    let properties = schema["properties"] as? [String: [String: Any]] ?? [:]
    let inside = properties.sorted { $0.key < $1.key }.flatMap { name, schema in
      places(schema, schemas).map { [name] + $0 }
    }
    let items = (schema["items"] as? [String: Any]).map { places($0, schemas) } ?? []
    return inside + items.map { ["0"] + $0 }
  }

  /// The parameters with an id at this place; `nil` where an object around it is missing that has more to it.
  func params(_ base: Data, with id: String) throws -> Data? {
    let whole = try JSONSerialization.jsonObject(with: base)
    guard let changed = Self.setting(whole, path[...], id) else { return nil }
    return try JSONSerialization.data(withJSONObject: changed)
  }

  private static func setting(_ value: Any?, _ path: ArraySlice<String>, _ id: String) -> Any? {
    guard let first = path.first else { return id }
    let rest = path.dropFirst()
    if first == "0" {
      var list = value as? [Any] ?? []
      guard let item = setting(list.first, rest, id) else { return nil }
      if list.isEmpty { list = [item] } else { list[0] = item }
      return list
    }
    guard var object = value as? [String: Any] else { return nil }
    guard let item = setting(object[first], rest, id) else { return nil }
    object[first] = item
    return object
  }
}

extension Families {
  /// A record of each kind with which no caller has anything to do.
  var strangersIDs: [(kind: String, id: String)] {
    let family = all.first
    func unrelated(_ targets: [Target]?) -> String? {
      targets?.first { $0.relations.isEmpty && !$0.isMissing }?.id
    }
    let session = family?.sessions.first { $0.name == "unrelated" }
    return [
      ("person", stranger.description), ("leaver", leaver.description),
      ("team", team.description), ("session", session?.id),
      ("discussion", session?.discussion), ("assessment", unrelated(family?.assessments)),
      ("grant", unrelated(family?.grants)), ("token", unrelated(family?.tokens)),
      ("browser", unrelated(family?.browsers)), ("checkIn", unrelated(family?.checkIns)),
      ("wish", unrelated(family?.wishes)), ("promise", unrelated(family?.promises)),
      ("contribution", unrelated(family?.contributions[.acknowledged])),
      ("concern", unrelated(family?.concerns)), ("activity", unrelated(family?.activities)),
      ("breakGlass", unrelated(family?.brokenGlass)),
    ].compactMap { kind, id in id.map { (kind, $0) } }
  }
}
