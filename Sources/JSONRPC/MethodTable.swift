import FoundationEssentials

/// Every method a server has, each with what it takes and who carries it out.
package struct MethodTable<Context: Sendable>: Sendable {
  struct Entry: Sendable {
    let method: Method
    let schema: ParamsSchema
    /// Answers the JSON text of the result.
    let carryOut: @Sendable (Call<Context>) async throws -> [UInt8]
  }

  private var entries: [String: Entry] = [:]

  package init() {}

  /// The names of all methods, sorted.
  package var names: [String] { entries.keys.sorted() }

  subscript(name: String) -> Entry? { entries[name] }

  /// Adds a method whose parameters are decoded and whose result is encoded for it. The handler
  /// throws a `Fault` for whatever the caller should know; anything else is answered as −32603.
  package mutating func add<P: Decodable & Sendable, R: Encodable & Sendable>(
    _ method: Method, taking params: P.Type, answering result: R.Type, schema: ParamsSchema,
    _ handler: @escaping @Sendable (P, Call<Context>) async throws -> R
  ) {
    addRaw(method, schema: schema) { call in
      let result = try await handler(try call.params.decode(P.self), call)
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      return Array(try encoder.encode(result))
    }
  }

  /// Adds a method whose parameters are decoded for it and whose handler answers the JSON text of
  /// its result.
  package mutating func addPrepared<P: Decodable & Sendable>(
    _ method: Method, taking params: P.Type, schema: ParamsSchema,
    _ handler: @escaping @Sendable (P, Call<Context>) async throws -> [UInt8]
  ) {
    addRaw(method, schema: schema) { call in try await handler(call.params.decode(P.self), call) }
  }

  /// Adds a method whose handler answers the JSON text of its result.
  package mutating func addRaw(
    _ method: Method, schema: ParamsSchema,
    _ handler: @escaping @Sendable (Call<Context>) async throws -> [UInt8]
  ) {
    precondition(entries[method.name] == nil, "\(method.name) is added twice")
    entries[method.name] = Entry(method: method, schema: schema, carryOut: handler)
  }
}
