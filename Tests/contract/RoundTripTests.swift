import Foundation
import Testing
import WorkbookProtocol

@testable import contract

/// The value after decoding it as `type` and encoding it again, and itself, both read as plain JSON.
private func roundTrip<T: Codable>(
  _ type: T.Type, _ value: JSONValue
) throws -> (after: JSONValue, before: JSONValue) {
  let sent = try JSONEncoder().encode(value)
  let received = try JSONEncoder().encode(try JSONDecoder().decode(type, from: sent))
  return (
    try JSONDecoder().decode(JSONValue.self, from: received),
    try JSONDecoder().decode(JSONValue.self, from: sent)
  )
}

private func check<T: Codable>(_ type: T.Type, _ value: JSONValue, _ label: String) {
  do {
    let (after, before) = try roundTrip(type, value)
    if after != before { Issue.record("\(label): \(before) became \(after)") }
  } catch {
    Issue.record("\(label): \(error)")
  }
}

private func checkMethod<M: WorkbookMethod>(
  _ type: M.Type, _ method: Method, _ maker: inout InstanceMaker, _ label: String
) {
  check(M.Params.self, maker.make(method.params), "\(method.name) params \(label)")
  check(M.Result.self, maker.make(method.result), "\(method.name) result \(label)")
}

/// A way of making instances, printed when one fails.
private struct Making: Sendable, CustomTestStringConvertible {
  var size: InstanceMaker.Size
  var seed: UInt64 = 0
  var testDescription: String { "\(size), seed \(seed)" }
}

@Test(
  arguments: [Making(size: .minimal), Making(size: .maximal)]
    + (1...8).map { Making(size: .random, seed: $0) })
private func `every generated type decodes and encodes to the same JSON`(making: Making) throws {
  let contract = try committedContract()
  var maker = InstanceMaker(
    contract: contract, size: making.size, random: SplitMix64(state: making.seed))
  let label = making.testDescription
  for (type, method) in zip(Registry.methods, contract.methods) {
    checkMethod(type, method, &maker, label)
  }
  for named in contract.schemas {
    let type = try #require(Registry.schemas[named.name])
    check(type, maker.make(named.schema), "\(named.name) \(label)")
  }
}

@Test func `the registry has every method of the contract, in its order`() throws {
  let contract = try committedContract()
  #expect(Registry.methods.map { $0.name } == contract.methods.map(\.name))
  #expect(Registry.methods.map { $0.isWrite } == contract.methods.map { $0.kind == .write })
}

@Test func `the access table has every row of the contract`() throws {
  let rows = try committedContract().methods.flatMap { method in
    method.access.map {
      "\(method.name) \($0.role ?? "any") \($0.relation) \($0.part) \($0.needsReason)"
    }
  }
  let generated = AccessTable.rows.map {
    "\($0.method) \($0.role?.rawValue ?? "any") \($0.relation.rawValue) \($0.part.rawValue) "
      + "\($0.needsReason)"
  }
  #expect(!rows.isEmpty)
  #expect(generated == rows)
}

@Test func `null clears and absent keeps`() throws {
  struct Change: Codable {
    var note: Nullable<String>?
  }
  // The compiler's own decoding takes null for absent: the generated types decode by hand for this reason.
  let plain = try JSONDecoder().decode(Change.self, from: Data(#"{"note":null}"#.utf8))
  #expect(plain.note == nil)
  let value = try JSONDecoder().decode([Nullable<String>].self, from: Data(#"[null,"a"]"#.utf8))
  #expect(value == [.null, .value("a")])
}
