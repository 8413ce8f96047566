import JSONText

/// The server's own description of its methods and records (`rpc.discover`): where labels, hints and limits come from.
struct Contract: Sendable {
  private let document: JSONDocument

  /// - Throws: ``CommandFailure`` when it is not JSON.
  init(openRPC bytes: [UInt8]) throws {
    do {
      document = try JSONDocument(scanning: bytes, maximumDepth: 64)
    } catch {
      throw CommandFailure("The server's description of itself cannot be read.", .other)
    }
  }

  /// A record type, such as `SessionEntry`.
  func schema(_ name: String) -> Schema? {
    document.node(at: JSONPointer(["components", "schemas", name])).map {
      Schema(document: document, node: $0, reference: name)
    }
  }

  /// What a parameter of a method takes.
  func param(_ name: String, of method: String) -> Schema? {
    guard let methods = document.node(at: JSONPointer(["methods"])) else { return nil }
    for node in document.elements(of: methods) where string("name", of: node) == method {
      guard let params = document.member("params", of: node) else { return nil }
      for param in document.elements(of: params) where string("name", of: param) == name {
        return document.member("schema", of: param).flatMap {
          Schema.resolving($0, in: document)
        }
      }
    }
    return nil
  }

  private func string(_ name: String, of node: JSONNode) -> String? {
    document.member(name, of: node).flatMap { document.string($0) }
  }
}
