import FoundationEssentials
import JSONText

/// The parameters of one call, by name, checked.
struct Params: Sendable {
  /// Where they stand; nil when none were sent.
  let place: (document: JSONDocument, node: JSONNode)?

  static let none = Params(place: nil)

  var canonical: [UInt8] {
    place.map { $0.document.canonical($0.node) } ?? Array("{}".utf8)
  }

  func decode<P: Decodable>(_ type: P.Type) throws -> P {
    let text = place.map { Data($0.document.text(of: $0.node)) } ?? Data("{}".utf8)
    return try JSONDecoder().decode(type, from: text)
  }
}
