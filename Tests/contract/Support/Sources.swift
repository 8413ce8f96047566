import Foundation

@testable import contract

/// The folder that holds `Protocol/`, found from this file.
let checkout = Checkout(
  root: URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path)

/// The contract as it is committed.
func committedContract() throws -> Contract {
  ContractReader.read(try checkout.sources()).0
}

/// A small contract without faults, to be spoilt by a test.
struct Sample {
  var info = """
    title: Sample
    version: 1.0.0
    description: A contract for tests.
    license: None
    limits: {depth: 32}
    """
  var errors = """
    errors:
      parseError: {code: -32700, title: Parse error, description: Not JSON., retryable: false, implied: all}
      notFound: {code: 1001, title: Not found, description: No such record., retryable: false}
      revisionConflict: {code: 1002, title: Conflict, description: Read again., retryable: false, implied: revises}
    """
  var access = """
    roles: {practitioner: {title: Practitioner, description: Works.}}
    relations: {self: The caller's own., supervisor: Supervises.}
    parts: {record: All of it.}
    """
  var schemas = "schemas: {}"
  var methods = "methods: []"

  /// A contract whose schemas are these.
  static func schemas(_ yaml: String) -> Sample {
    var sample = Sample()
    sample.schemas = "schemas:\n" + indented(yaml)
    return sample
  }

  /// A contract whose methods are these.
  static func methods(
    _ yaml: String, schemas: String = "Nothing: {title: Nothing, description: Any.}"
  )
    -> Sample
  {
    var sample = Sample.schemas(schemas)
    sample.methods = "methods:\n" + indented(yaml)
    return sample
  }

  func read() -> (Contract, [Finding]) {
    ContractReader.read([
      "info.yaml": info, "errors.yaml": errors, "access.yaml": access,
      "schemas/things.yaml": schemas,
      "methods/things.yaml": "namespace: things\nsummary: Things.\n" + methods,
    ])
  }

  /// What is wrong with it, each as `place: message`.
  var findings: [String] { read().1.map(\.description) }
}

private func indented(_ text: String) -> String {
  text.split(separator: "\n", omittingEmptySubsequences: false).map { "  " + $0 }
    .joined(separator: "\n")
}
