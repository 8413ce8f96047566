/// The contract as an OpenRPC document (OpenRPC 1.4).
package struct OpenRPCDocument {
  private let contract: Contract
  private let schemas: SchemaDocument

  package init(_ contract: Contract, dereferenced: Bool) {
    self.contract = contract
    schemas = SchemaDocument(contract: contract, dereferenced: dereferenced)
  }

  package var tree: Tree {
    .object([
      ("openrpc", "1.4.1"),
      ("info", info),
      ("x-limits", .object(contract.info.limits.map { ($0.name, .number($0.value)) })),
      ("x-access", accessWords),
      ("methods", Tree(contract.methods.map(method))),
      ("components", components),
    ])
  }

  private var info: Tree {
    .object([
      ("title", Tree(contract.info.title)),
      ("version", Tree(contract.info.version)),
      ("description", Tree(contract.info.description)),
      ("license", .object([("name", Tree(contract.info.license))])),
    ])
  }

  private var accessWords: Tree {
    .object([
      (
        "roles",
        .object(contract.access.roles.map { ($0.name, Tree("\($0.title). \($0.description)")) })
      ),
      ("relations", .object(contract.access.relations.map { ($0.name, Tree($0.description)) })),
      ("parts", .object(contract.access.parts.map { ($0.name, Tree($0.description)) })),
    ])
  }

  private var components: Tree {
    .object([
      ("schemas", .object(contract.schemas.map { ($0.name, schemas.tree($0.schema)) })),
      ("errors", .object(contract.errors.map { ($0.name, error($0)) })),
    ])
  }

  private func error(_ entry: ErrorEntry) -> Tree {
    .object([
      ("code", .number(entry.code)),
      ("message", Tree(entry.title)),
      (
        "data",
        .object([
          ("type", Tree(entry.name)), ("retryable", Tree(.bool(entry.retryable))),
          ("detail", Tree(entry.description)),
        ])
      ),
    ])
  }

  private func method(_ method: Method) -> Tree {
    .object([
      ("name", Tree(method.name)),
      ("tags", [.object([("name", Tree(String(method.name.prefix { $0 != "." })))])]),
      ("summary", Tree(method.summary)),
      ("description", method.description.isEmpty ? nil : Tree(method.description)),
      ("paramStructure", method.allowsPositions ? "either" : "by-name"),
      ("params", Tree(method.params.map(param))),
      (
        "result",
        .object([
          ("name", "result"), ("required", true), ("schema", schemas.tree(method.result)),
        ])
      ),
      ("errors", Tree(method.errors.compactMap(errorReference))),
      (
        "examples",
        method.examples.isEmpty ? nil : Tree(method.examples.map { example($0, of: method) })
      ),
      ("x-kind", Tree(method.kind.rawValue)),
      ("x-open", method.open ? true : nil),
      ("x-revises", method.revises ? true : nil),
      ("x-access", Tree(method.access.map(access))),
    ])
  }

  private func errorReference(_ name: String) -> Tree? {
    guard schemas.dereferenced else {
      return .object([("$ref", Tree("#/components/errors/\(name)"))])
    }
    return contract.errors.first { $0.name == name }.map(error)
  }

  private func param(_ param: Property) -> Tree {
    .object([
      ("name", Tree(param.name)),
      ("required", Tree(.bool(param.required))),
      ("schema", schemas.tree(param.schema)),
    ])
  }

  private func access(_ row: Method.Access) -> Tree {
    .object([
      ("role", Tree(row.role ?? "any")),
      ("relation", Tree(row.relation)),
      ("part", Tree(row.part)),
      ("reason", row.needsReason ? true : nil),
    ])
  }

  private func example(_ example: Method.Example, of method: Method) -> Tree {
    let params = method.params.compactMap { param in
      example.params[param.name].map { value in
        Tree.object([("name", Tree(param.name)), ("value", value)])
      }
    }
    let result = example.result.map { value in
      Tree.object([("name", "result"), ("value", value)])
    }
    return .object([
      ("name", Tree(example.name)), ("params", Tree(params)), ("result", result),
      ("x-not-run", example.notRun.map { Tree($0) }),
    ])
  }
}
