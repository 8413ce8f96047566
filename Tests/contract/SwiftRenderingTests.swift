import Testing

@testable import contract

/// The Swift of one schema, without the file's head.
private func swift(_ yaml: String) -> String {
  let (contract, findings) = Sample.schemas(yaml).read()
  #expect(findings.isEmpty, "\(findings)")
  let file = SwiftFiles.render(contract)["Protocol/Swift/Generated/Things/Wire+A.swift"] ?? ""
  return file.split(separator: "\n").dropFirst(2).joined(separator: "\n")
}

@Test func `a choice is a string enum with its labels`() {
  let text = swift(
    "A: {type: string, enum: [own16Plus, none, T2-1, in], x-titles: {none: None}, title: T, description: D.}"
  )
  #expect(
    text == """
      extension Wire {
        /// T.
        ///
        /// D.
        public enum A: String, Codable, Sendable, Hashable, CaseIterable {
          case own16Plus
          case nothing = "none"
          case t2_1 = "T2-1"
          case `in`
          /// The label for people.
          public var title: String {
            switch self {
            case .own16Plus: "own16Plus"
            case .nothing: "None"
            case .t2_1: "T2-1"
            case .`in`: "in"
            }
          }
        }
      }
      """)
}

@Test func `an optional member is absent when nil and needs no coding of its own`() {
  let text = swift(
    "A: {type: object, title: T, description: D., required: [a], properties: {a: {type: integer, title: A, description: D.}, b: {type: boolean, title: B, description: D.}}}"
  )
  #expect(text.contains("public var a: Int\n"))
  #expect(text.contains("public var b: Bool?\n"))
  #expect(text.contains("b: Bool? = nil"))
  #expect(!text.contains("CodingKeys"))
}

@Test func `null and absent stay apart where both are allowed`() {
  let text = swift(
    "A: {type: object, title: T, description: D., required: [a], properties: {a: {type: [integer, 'null'], title: A, description: D.}, b: {type: [boolean, 'null'], title: B, description: D.}}}"
  )
  #expect(text.contains("public var a: Int?\n"))
  #expect(text.contains("public var b: Nullable<Bool>?\n"))
  #expect(text.contains("a = try values.decode(Int?.self, forKey: .a)"))
  #expect(text.contains("try values.encode(a, forKey: .a)"))
  #expect(text.contains("try values.encodeIfPresent(b, forKey: .b)"))
}

@Test func `lists and maps of inline objects nest the type of one`() {
  let text = swift(
    """
    A:
      type: object
      title: T
      description: D.
      properties:
        bodies: {type: array, title: B, description: D., items: {type: object, properties: {type: {type: string, enum: [x], title: X, description: D.}}}}
        rows: {type: object, title: R, description: D., x-name: Line, additionalProperties: {type: object, properties: {}}}
        days: {type: array, title: D, description: D., items: {type: string, format: date}}
        more: {title: M, description: D.}
    """)
  #expect(text.contains("public var bodies: [Body]?"))
  #expect(text.contains("public struct Body: Codable"))
  #expect(text.contains("public enum TypeValue: String"))
  #expect(text.contains("public var rows: [String: Line]?"))
  #expect(text.contains("public struct Line: Codable"))
  #expect(text.contains("public var days: [String]?"))
  #expect(text.contains("public var more: JSONValue?"))
}

@Test func `a named text is an alias`() {
  #expect(
    swift("A: {type: string, format: uuid, title: T, description: D.}")
      .contains("public typealias A = String"))
}

@Test func `a result that is a named schema is an alias of it`() throws {
  let (contract, _) = Sample.methods(
    "- {name: things.getAll, summary: S., kind: read, access: [{role: practitioner, relation: self, reason: true}], result: {schema: {$ref: Nothing}}}"
  ).read()
  let text = try #require(
    SwiftFiles.render(contract)["Protocol/Swift/Generated/Things/ThingsGetAll.swift"])
  #expect(text.contains("public enum ThingsGetAll: WorkbookMethod {"))
  #expect(text.contains("public typealias Result = Wire.Nothing"))
  #expect(text.contains("role: .practitioner, relation: .oneself, part: .record"))
  #expect(text.contains("needsReason: true"))
}
