import Testing

@testable import contract

@Test func `the committed contract has no faults`() throws {
  let (contract, findings) = ContractReader.read(try checkout.sources())
  #expect(findings.isEmpty, "\(findings.map(\.description).joined(separator: "\n"))")
  #expect(contract.methods.contains { $0.name == "system.echo" })
}

@Test func `regenerating leaves no difference`() throws {
  let stale = try checkout.staleness(of: try checkout.outputs())
  #expect(
    stale.isEmpty,
    "\(stale.map { "\($0.path) is \($0.state.rawValue)" }.joined(separator: "\n"))")
}
