package import JSONText

/// An OpenRPC document as far as a server needs it: what each method takes and answers.
package struct OpenRPCDocument: Sendable {
  /// By method name.
  package let params: [String: ParamsSchema]
  /// By method name; what the `result` of an answer looks like.
  package let results: [String: JSONSchema]

  /// Reads and compiles the whole document; the first mistake in it is the error.
  package init(_ bytes: [UInt8]) throws(SchemaError) {
    let document: JSONDocument
    do {
      document = try JSONDocument(scanning: bytes, maximumDepth: 64)
    } catch {
      throw SchemaError(place: "", problem: error.explanation)
    }
    var compiler = SchemaCompiler(document)
    var params: [String: ParamsSchema] = [:]
    var results: [String: JSONSchema] = [:]
    guard let methods = document.member("methods", of: document.root) else {
      throw SchemaError(place: "", problem: "there are no methods")
    }
    for (position, method) in document.elements(of: methods).enumerated() {
      let place = JSONPointer(["methods", String(position)])
      guard let name = document.member("name", of: method).flatMap({ document.string($0) }) else {
        throw SchemaError(place: place.description, problem: "the method has no name")
      }
      let taken = try Self.params(of: method, in: document, at: place)
      params[name] = ParamsSchema(
        schema: try compiler.compileObject(taken, at: JSONPointer(place.steps + ["params"])),
        names: taken.map(\.name))
      if let result = document.member("result", of: method),
        let schema = document.member("schema", of: result)
      {
        results[name] = try compiler.compile(
          schema, at: JSONPointer(place.steps + ["result", "schema"]))
      }
    }
    self.params = params
    self.results = results
  }

  private static func params(
    of method: JSONNode, in document: JSONDocument, at place: JSONPointer
  ) throws(SchemaError) -> [(name: String, schema: JSONNode, isRequired: Bool)] {
    guard let list = document.member("params", of: method) else { return [] }
    var taken: [(name: String, schema: JSONNode, isRequired: Bool)] = []
    for (position, param) in document.elements(of: list).enumerated() {
      guard let name = document.member("name", of: param).flatMap({ document.string($0) }),
        let schema = document.member("schema", of: param)
      else {
        let here = JSONPointer(place.steps + ["params", String(position)])
        throw SchemaError(place: here.description, problem: "needs a name and a schema")
      }
      let required = document.member("required", of: param).flatMap { document.boolean($0) }
      taken.append((name, schema, required ?? false))
    }
    return taken
  }
}
