import JSONRPC
import WorkbookProtocol

/// Gathers the handlers, each under the name and with the schema that the contract gives it.
struct MethodRegister {
  private(set) var table = MethodTable<Visit>()
  private let contract: OpenRPCDocument

  init(contract: OpenRPCDocument) {
    self.contract = contract
  }

  mutating func add<M: WorkbookMethod>(
    _: M.Type, pace: Method.Pace = .withinDeadline,
    _ handler: @escaping @Sendable (M.Params, Call<Visit>) async throws -> M.Result
  ) {
    table.add(
      method(M.self, pace), taking: M.Params.self, answering: M.Result.self, schema: schema(M.self),
      handler)
  }

  /// For a method that takes parameters and whose answer is ready-made JSON.
  mutating func addPrepared<M: WorkbookMethod>(
    _: M.Type, _ handler: @escaping @Sendable (M.Params, Call<Visit>) async throws -> [UInt8]
  ) {
    table.addPrepared(
      method(M.self, .withinDeadline), taking: M.Params.self, schema: schema(M.self), handler)
  }

  /// For a method whose answer is ready-made JSON.
  mutating func addRaw<M: WorkbookMethod>(
    _: M.Type, _ handler: @escaping @Sendable (Call<Visit>) async throws -> [UInt8]
  ) {
    table.addRaw(method(M.self, .withinDeadline), schema: schema(M.self), handler)
  }

  private func method<M: WorkbookMethod>(_: M.Type, _ pace: Method.Pace) -> Method {
    Method(name: M.name, isOpen: M.isOpen, pace: pace)
  }

  private func schema<M: WorkbookMethod>(_: M.Type) -> ParamsSchema {
    guard let schema = contract.params[M.name] else {
      preconditionFailure("\(M.name) is not in the contract")
    }
    return schema
  }
}
