import Testing

@testable import contract

private let answer = "result: {schema: {$ref: Nothing}}"
private let rows = "access: [{role: any, relation: self}]"

/// A method with a fault, and what its author is told.
struct MethodFault: Sendable, CustomTestStringConvertible {
  var yaml: String
  var told: String
  var testDescription: String { told }
}

@Test(arguments: [
  MethodFault(
    yaml: "- {name: things.get, summary: S., kind: read, \(answer)}", told: "nobody may call it"),
  MethodFault(
    yaml: "- {name: things.get, summary: S., kind: read, open: true, \(rows), \(answer)}",
    told: "an open method has no access rows"),
  MethodFault(
    yaml:
      "- {name: things.get, summary: S., kind: read, access: [{role: king, relation: self}], \(answer)}",
    told: "there is no role `king`"),
  MethodFault(
    yaml:
      "- {name: things.get, summary: S., kind: read, access: [{role: any, relation: cousin}], \(answer)}",
    told: "there is no relation `cousin`"),
  MethodFault(
    yaml:
      "- {name: things.get, summary: S., kind: read, access: [{role: any, relation: self, part: half}], \(answer)}",
    told: "there is no part `half`"),
  MethodFault(
    yaml: "- {name: things.get, summary: S., kind: read, errors: [oops], \(rows), \(answer)}",
    told: "there is no error `oops`"),
  MethodFault(
    yaml: "- {name: things.get, summary: S., kind: read, errors: [parseError], \(rows), \(answer)}",
    told: "`parseError` is implied here"),
  MethodFault(
    yaml: "- {name: things.get, summary: S., kind: read, \(rows)}",
    told: "only a write may leave out its `result`"
  ),
  MethodFault(
    yaml: "- {name: things.add, summary: S., kind: write, \(rows)}", told: "a write says `revises"),
  MethodFault(
    yaml: "- {name: things.add, summary: S., kind: write, revises: false, \(rows), \(answer)}",
    told: "a write's result has"),
  MethodFault(
    yaml: "- {name: other.get, summary: S., kind: read, \(rows), \(answer)}",
    told: "its name begins with `things.`"),
  MethodFault(
    yaml: """
      - {name: things.get, summary: S., kind: read, \(rows), \(answer)}
      - {name: things.get, summary: S., kind: read, \(rows), \(answer)}
      """, told: "there is already a method things.get"),
  MethodFault(
    yaml: """
      - name: things.get
        summary: S.
        kind: read
        params: [{name: id, required: true, schema: {type: string, format: uuid, title: I, description: D.}}]
        \(rows)
        \(answer)
        examples: [{name: one, params: {ids: 3}}]
      """, told: "the example lacks `id`"),
])
func `a faulty method is named with its place`(fault: MethodFault) {
  let findings = Sample.methods(fault.yaml).findings
  #expect(
    findings.contains { $0.contains("methods/things.yaml") && $0.contains(fault.told) },
    "\(findings)")
}

@Test func `a change takes a revision, an idempotency key and a dry run`() throws {
  let (contract, findings) = Sample.methods(
    "- {name: things.change, summary: S., kind: write, revises: true, \(rows)}"
  ).read()
  let method = try #require(contract.methods.first)
  #expect(findings.isEmpty)
  #expect(method.params.map(\.name) == ["ifRevision", "idempotencyKey", "dryRun"])
  #expect(method.params.map(\.required) == [true, true, false])
  #expect(method.errors == ["parseError", "revisionConflict"])
  guard case .object(let fields) = method.result.kind else {
    Issue.record("the result is not an object")
    return
  }
  #expect(fields.map(\.name) == ["id", "revision", "replayed"])
}

@Test func `a page takes cursor and limit and answers items`() throws {
  let (contract, findings) = Sample.methods(
    "- {name: things.list, summary: S., kind: read, page: Nothing, \(rows)}"
  ).read()
  let method = try #require(contract.methods.first)
  #expect(findings.isEmpty)
  #expect(method.params.map(\.name) == ["cursor", "limit"])
  guard case .object(let fields) = method.result.kind else {
    Issue.record("the result is not an object")
    return
  }
  #expect(fields.map(\.name) == ["items", "nextCursor"])
}

@Test func `access that needs a reason gives the method one`() throws {
  let (contract, _) = Sample.methods(
    "- {name: things.get, summary: S., kind: read, access: [{role: any, relation: self, reason: true}], \(answer)}"
  ).read()
  #expect(contract.methods.first?.params.map(\.name) == ["reason"])
}
