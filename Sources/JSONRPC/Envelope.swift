import JSONText

/// One element of a body read as a JSON-RPC 2.0 request, §4.
struct Envelope {
  /// The id's own bytes, to be sent back as they came; nil for a notification.
  let id: ArraySlice<UInt8>?
  let method: String
  let params: JSONNode?

  static let nullID = ArraySlice("null".utf8)

  /// What an element is when it is not a request, and the id to answer under.
  struct Refusal: Error {
    let id: ArraySlice<UInt8>
    let fault: Fault
  }

  init(_ element: JSONNode, of document: JSONDocument) throws(Refusal) {
    var found = Members()
    for (name, value) in document.members(of: element) {
      if document.isName(name, equalTo: "jsonrpc") {
        found.version = value
      } else if document.isName(name, equalTo: "method") {
        found.method = value
      } else if document.isName(name, equalTo: "params") {
        found.params = value
      } else if document.isName(name, equalTo: "id") {
        found.id = value
      }
    }
    let id = try found.readID(document)
    func refusal(_ detail: String) -> Refusal {
      Refusal(id: id ?? Self.nullID, fault: .invalidRequest(detail))
    }
    guard document.kind(of: element) == .object else {
      throw refusal("A request is an object, or a list of objects.")
    }
    if document.hasDuplicates(in: element) {
      let fault = refusal("A name occurs twice in one object.").fault
      throw Refusal(
        id: document.repeats("id", in: element) ? Self.nullID : id ?? Self.nullID, fault: fault)
    }
    guard let version = found.version, document.isName(version, equalTo: "2.0") else {
      throw refusal("jsonrpc must be exactly \"2.0\".")
    }
    guard let method = found.method.flatMap({ document.string($0) }) else {
      throw refusal("method must be text.")
    }
    if let params = found.params {
      switch document.kind(of: params) {
      case .object, .array: break
      default: throw refusal("params must be an object or a list.")
      }
    }
    self.id = id
    self.method = method
    params = found.params
  }

  private struct Members {
    var version: JSONNode?
    var id: JSONNode?
    var method: JSONNode?
    var params: JSONNode?

    func readID(_ document: JSONDocument) throws(Refusal) -> ArraySlice<UInt8>? {
      guard let id else { return nil }
      switch document.kind(of: id) {
      case .string, .integer, .number, .null: return document.text(of: id)
      case .object, .array, .boolean:
        throw Refusal(id: nullID, fault: .invalidRequest("id must be text, a number or null."))
      }
    }
  }
}
