/// A schema compiled once, to check many values against: the part of JSON Schema in which draft-07
/// and 2020-12 agree and which the contract uses. Anything else is refused when it is compiled.
package struct JSONSchema: Sendable {
  /// All rules of the document it came from; they refer to each other by position.
  let rules: [SchemaRule]
  let root: Int

  /// Compiles a schema that stands alone. `$ref` may point into the same text.
  package init(parsing text: String) throws(SchemaError) {
    let document: JSONDocument
    do {
      document = try JSONDocument(scanning: Array(text.utf8))
    } catch {
      throw SchemaError(place: "", problem: error.explanation)
    }
    var compiler = SchemaCompiler(document)
    self = try compiler.compile(document.root)
  }

  init(rules: [SchemaRule], root: Int) {
    self.rules = rules
    self.root = root
  }

  /// Everything wrong with a value, in the order of the document; what is missing from an object comes
  /// after what is in it. At most `maximumFaults`, and about 64 KiB of pointers.
  package func faults(
    in node: JSONNode, of document: JSONDocument, maximumFaults: Int = 100
  ) -> [FieldFault] {
    var check = SchemaCheck(rules: rules, document: document, maximumFaults: maximumFaults)
    check.check(node, against: root)
    return check.faults
  }
}

/// What a schema says that cannot be compiled: a mistake of whoever wrote the contract.
package struct SchemaError: Error, Sendable, Equatable, CustomStringConvertible {
  /// JSON Pointer to the schema in its document.
  package let place: String
  package let problem: String

  package init(place: String, problem: String) {
    self.place = place
    self.problem = problem
  }

  package var description: String { "\(place): \(problem)" }
}
