import Testing

@testable import contract

/// A schema with a fault, and what its author is told.
struct SchemaFault: Sendable, CustomTestStringConvertible {
  var yaml: String
  var told: String
  var testDescription: String { told }
}

@Test func `a contract without faults is not told off`() {
  #expect(Sample().findings.isEmpty)
}

@Test(arguments: [
  SchemaFault(yaml: "A: {type: boolean, description: D.}", told: "A: title is missing"),
  SchemaFault(
    yaml:
      "A: {type: object, title: A, description: D., properties: {b: {type: boolean, title: B}}}",
    told: "A/properties/b: description is missing"),
  SchemaFault(
    yaml: "A: {$ref: B, title: A}", told: "`$ref` stands alone: its siblings would be ignored"),
  SchemaFault(yaml: "A: {$ref: B}", told: "there is no schema `B`"),
  SchemaFault(
    yaml: "A: {oneOf: [], title: A, description: D.}",
    told: "`oneOf` has no place in a schema of type any"),
  SchemaFault(
    yaml: "A: {type: string, pattern: x, maxLength: 3, title: A, description: D.}",
    told: "`pattern` has no place in a schema of type string"),
  SchemaFault(
    yaml: "A: {type: string, title: A, description: D.}",
    told: "a text without a format has a `maxLength`"),
  SchemaFault(
    yaml: "A: {type: string, format: iban, title: A, description: D.}", told: "format is one of"),
  SchemaFault(
    yaml: "A: {type: [string, null], maxLength: 3, title: A, description: D.}",
    told: "type is one of JSON's"),
  SchemaFault(
    yaml: "A: {type: string, enum: [1, 2], title: A, description: D.}", told: "`enum` lists strings"
  ),
  SchemaFault(
    yaml: "A: {type: string, enum: [x-y, xY], title: A, description: D.}",
    told: "two values would both be the Swift case `xY`"),
  SchemaFault(
    yaml: "A: {type: object, required: [c], properties: {}, title: A, description: D.}",
    told: "`required` names `c`, which is not a property"),
  SchemaFault(
    yaml: "A: {type: array, title: A, description: D.}", told: "an array says what its `items` are"),
  SchemaFault(
    yaml: "A: {type: integer, minimum: 3, maximum: 2, title: A, description: D.}",
    told: "minimum is above maximum"),
  SchemaFault(
    yaml: "A: {type: array, items: {$ref: A}, title: A, description: D.}",
    told: "it leads back to itself"),
  SchemaFault(
    yaml: "A: {type: boolean, title: A, description: One, two}",
    told: "(a text with a comma is quoted inside {…})"),
  SchemaFault(
    yaml: "Role: {type: boolean, title: A, description: D.}", told: "made from access.yaml"),
  SchemaFault(yaml: "lower: {type: boolean, title: A, description: D.}", told: "UpperCamelCase"),
])
func `a faulty schema is named with its place`(fault: SchemaFault) {
  let findings = Sample.schemas(fault.yaml).findings
  #expect(
    findings.contains { $0.contains("schemas/things.yaml") && $0.contains(fault.told) },
    "\(findings)")
}

@Test func `a key written twice is named`() {
  let schema = "A: {type: boolean, title: A, description: D.}"
  let findings = Sample.schemas(schema + "\n" + schema).findings
  #expect(findings.contains { $0.contains("duplicated key(s): 'A'") })
}

@Test func `every fault is reported, not the first`() {
  let findings = Sample.schemas("A: {type: string}\nB: {$ref: C}").findings
  #expect(findings.count == 4, "\(findings)")
}

@Test func `what YAML would take for a boolean or a date is text here`() {
  var findings = Findings()
  let tree = readYAML("a: no\nb: 2024-01-01\nc: 0x1f\nd: 12", file: "f", into: &findings)
  #expect(tree["a"]?.string == "no")
  #expect(tree["b"]?.string == "2024-01-01")
  #expect(tree["c"]?.string == "0x1f")
  #expect(tree["d"]?.integer == 12)
  #expect(findings.all.isEmpty)
}
