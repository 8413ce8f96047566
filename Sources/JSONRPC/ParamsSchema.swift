package import JSONText

/// What a method takes: an object of named parameters, and their order for calls by position.
package struct ParamsSchema: Sendable {
  /// Parameters may be sent by position where a method has at most this many.
  static let maximumPositions = 2

  let schema: JSONSchema
  /// All parameters in the contract's order.
  let names: [String]

  package init(schema: JSONSchema, names: [String]) {
    self.schema = schema
    self.names = names
  }

  /// Checks what was sent, and puts what was sent by position under its names.
  func check(_ sent: (document: JSONDocument, node: JSONNode)?) throws(Fault) -> Params {
    guard let (document, node) = sent else { return try checkAbsent() }
    if document.kind(of: node) == .array { return try checkPositions(document, node) }
    let faults = schema.faults(in: node, of: document)
    guard faults.isEmpty else { throw .invalidParams(faults) }
    return Params(place: (document, node))
  }

  private func checkAbsent() throws(Fault) -> Params {
    let document = Self.document(Array("{}".utf8))
    let faults = schema.faults(in: document.root, of: document)
    guard faults.isEmpty else { throw .invalidParams(faults) }
    return .none
  }

  private func checkPositions(
    _ sent: JSONDocument, _ array: JSONNode
  ) throws(Fault) -> Params {
    guard names.count <= Self.maximumPositions else {
      let message = "must be an object: this method takes its parameters by name"
      throw .invalidParams([FieldFault(pointer: "", code: "type", message: message)])
    }
    let elements = Array(sent.elements(of: array))
    var bytes = [UInt8(ascii: "{")]
    for (name, element) in zip(names, elements) {
      if bytes.count > 1 { bytes.append(UInt8(ascii: ",")) }
      bytes.appendJSON(name)
      bytes.append(UInt8(ascii: ":"))
      bytes.append(contentsOf: sent.text(of: element))
    }
    bytes.append(UInt8(ascii: "}"))
    let document = Self.document(bytes)
    let found = schema.faults(in: document.root, of: document).map { byPosition($0) }
    let surplus = (names.count..<max(names.count, elements.count)).prefix(100 - found.count).map {
      FieldFault(pointer: "/\($0)", code: "unknown", message: "is one parameter too many")
    }
    guard found.isEmpty, surplus.isEmpty else { throw .invalidParams(found + surplus) }
    return Params(place: (document, document.root))
  }

  /// The same fault pointing into an array of parameters instead of an object.
  func byPosition(_ fault: FieldFault) -> FieldFault {
    guard var pointer = JSONPointer(parsing: fault.pointer), let name = pointer.steps.first,
      let position = names.firstIndex(of: name)
    else { return fault }
    pointer.steps[0] = String(position)
    return FieldFault(pointer: pointer.description, code: fault.code, message: fault.message)
  }

  /// Scans what we have written ourselves.
  private static func document(_ bytes: [UInt8]) -> JSONDocument {
    do {
      return try JSONDocument(scanning: bytes, maximumDepth: .max)
    } catch {
      preconditionFailure("parameters put together from valid parts are not JSON: \(error)")
    }
  }
}
