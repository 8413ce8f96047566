/// The generated part of `Protocol/Swift`: a file for each method and schema, in its room, and the tables.
enum SwiftFiles {
  static let folder = "Protocol/Swift/Generated/"

  static func render(_ contract: Contract) -> [String: String] {
    var files: [String: String] = [:]
    for named in contract.schemas {
      var text = SwiftText()
      text.block("extension Wire") { $0.declare(named.name, named.schema) }
      files["\(named.room)/Wire+\(named.name).swift"] = text.file()
    }
    for method in contract.methods {
      files["\(method.room)/\(method.typeName).swift"] = methodFile(method)
    }
    files["ErrorCode.swift"] = errorCode(contract.errors)
    files["AccessWords.swift"] = accessWords(contract.access)
    files["PublishedLimits.swift"] = limits(contract.info)
    files["Registry.swift"] = registry(contract)
    return Dictionary(uniqueKeysWithValues: files.map { (folder + $0.key, $0.value) })
  }

  private static func methodFile(_ method: Method) -> String {
    var text = SwiftText()
    text.document(method.summary, method.description)
    text.block("public enum \(method.typeName): WorkbookMethod") { text in
      text.line("public static let name = \(swiftLiteral(method.name))")
      text.line("public static let isOpen = \(method.open)")
      text.line("public static let isWrite = \(method.kind == .write)")
      text.line("public static let errors: [ErrorCode] = [")
      for line in folded(method.errors.map { ".\($0)" }.joined(separator: ", "), width: 92) {
        text.line("  " + line)
      }
      text.line("]")
      access(method, &text)
      text.line()
      text.document("What `\(method.name)` takes.")
      text.structure("Params", method.params)
      text.line()
      text.document("What `\(method.name)` answers.")
      if case .object(let properties) = method.result.kind {
        text.structure("Result", properties)
      } else {
        let type = SwiftTypes.name(of: method.result, hint: "answer")
        text.line("public typealias Result = \(type)")
        if let nested = SwiftTypes.nested(in: method.result, hint: "answer") {
          text.line()
          text.declare(nested.name, nested.schema)
        }
      }
    }
    return text.file()
  }

  private static func access(_ method: Method, _ text: inout SwiftText) {
    if method.access.isEmpty {
      text.line("public static let access: [AccessRow] = []")
      return
    }
    text.line("public static let access: [AccessRow] = [")
    for row in method.access {
      let role = row.role.map { ".\(SwiftNames.escaped(SwiftNames.enumCase($0)))" } ?? "nil"
      let relation = SwiftNames.escaped(SwiftNames.enumCase(row.relation))
      let part = SwiftNames.escaped(SwiftNames.enumCase(row.part))
      text.line("  AccessRow(")
      text.line("    method: name, role: \(role), relation: .\(relation), part: .\(part),")
      text.line("    needsReason: \(row.needsReason)),")
    }
    text.line("]")
  }

  private static func limits(_ info: Info) -> String {
    var text = SwiftText()
    text.document("The limits that the contract publishes, and its version.")
    text.block("public enum PublishedLimits") { text in
      text.line("public static let contractVersion = \(swiftLiteral(info.version))")
      for limit in info.limits { text.line("public static let \(limit.name) = \(limit.value)") }
    }
    return text.file()
  }

  private static func registry(_ contract: Contract) -> String {
    var text = SwiftText()
    text.document("Every method and every named schema.")
    text.block("public enum Registry") { text in
      text.document("In the contract's order.")
      text.line("public static let methods: [any WorkbookMethod.Type] = [")
      for method in contract.methods { text.line("  \(method.typeName).self,") }
      text.line("]")
      text.line()
      text.document(
        "The same methods in their rooms, with what each is for; in the contract's order.")
      text.line("public static let namespaces: [MethodNamespace] = [")
      for namespace in contract.namespaces {
        text.line("  MethodNamespace(")
        text.line("    room: \(swiftLiteral(namespace.room)),")
        text.line("    summary: \(swiftLiteral(namespace.summary)),")
        text.line("    methods: [")
        for method in namespace.methods {
          text.line("      (\(method.typeName).self, \(swiftLiteral(method.summary))),")
        }
        text.line("    ]),")
      }
      text.line("]")
      text.line()
      text.document("By name.")
      text.line("public static let schemas: [String: any (Codable & Sendable).Type] = [")
      for named in contract.schemas {
        text.line("  \(swiftLiteral(named.name)): Wire.\(named.name).self,")
      }
      text.line("]")
    }
    return text.file()
  }
}
