/// The catalogue of errors and the words of access, in Swift.
extension SwiftFiles {
  static func errorCode(_ entries: [ErrorEntry]) -> String {
    var text = SwiftText()
    text.document("The catalogue of errors. The raw value is the `type` of an error's data.")
    text.block("public enum ErrorCode: String, Codable, Sendable, Hashable, CaseIterable") { text in
      for entry in entries {
        text.document("\(entry.title). \(entry.description)")
        text.line("case \(entry.name)")
      }
      text.line()
      text.document("The number of the JSON-RPC error.")
      text.property("code: Int", entries) { String($0.code) }
      text.line()
      text.document("The message of the JSON-RPC error.")
      text.property("title: String", entries) { swiftLiteral($0.title) }
      text.line()
      text.document("What the reader can do about it.")
      text.property("advice: String", entries) { swiftLiteral($0.description) }
      text.line()
      text.document("Whether the same call may succeed later.")
      text.property("isRetryable: Bool", entries) { String($0.retryable) }
      text.line()
      text.document("The `type` in the error's data.")
      text.line("public var type: String { rawValue }")
      text.line()
      text.document("The error with this number; nil when there is none.")
      text.block("public init?(code: Int)") { text in
        text.line("guard let found = Self.allCases.first(where: { $0.code == code }) else {")
        text.line("  return nil")
        text.line("}")
        text.line("self = found")
      }
    }
    return text.file()
  }

  static func accessWords(_ words: AccessWords) -> String {
    var text = SwiftText()
    text.document("Between the caller and the record, on the day of the call.")
    text.words("AccessRelation", words.relations)
    text.line()
    text.document("The strands of an answer.")
    text.words("AccessPart", words.parts)
    text.line()
    text.block("extension Wire.Role") { text in
      text.meanings(words.roles.map { ($0.name, $0.description) })
    }
    return text.file()
  }
}

extension SwiftText {
  fileprivate mutating func property(
    _ signature: String, _ entries: [ErrorEntry], _ value: (ErrorEntry) -> String
  ) {
    block("public var \(signature)") { text in
      text.choose("self") { text in
        for entry in entries { text.line("case .\(entry.name): \(value(entry))") }
      }
    }
  }

  fileprivate mutating func words(
    _ name: String, _ words: [(name: String, description: String)]
  ) {
    block("public enum \(name): String, Codable, Sendable, Hashable, CaseIterable") { text in
      for word in words {
        text.document(word.description)
        let name = SwiftNames.enumCase(word.name)
        let raw = name == word.name ? "" : " = \(swiftLiteral(word.name))"
        text.line("case \(SwiftNames.escaped(name))\(raw)")
      }
      text.line()
      text.meanings(words)
    }
  }

  /// The same sentences for people, for a page on which the table can be checked.
  fileprivate mutating func meanings(_ words: [(name: String, description: String)]) {
    document("What it means, as the contract says it.")
    block("public var meaning: String") { text in
      text.choose("self") { text in
        for word in words {
          let name = SwiftNames.escaped(SwiftNames.enumCase(word.name))
          text.line("case .\(name): \(swiftLiteral(word.description))")
        }
      }
    }
  }
}
