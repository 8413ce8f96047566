import Foundation
import JSONText
import WorkbookClient
import WorkbookProtocol

/// What a command works with: the terminal, the clock and the server.
struct Desk: Sendable {
  let terminal: Terminal
  let clock: LondonClock
  private let connection: Connection

  init(_ surroundings: Surroundings, connection: Connection) throws {
    terminal = surroundings.terminal
    clock = try LondonClock(now: surroundings.now())
    self.connection = connection
  }

  /// Calls a method of the contract.
  /// - Throws: ``Refusal``, or `ConnectionError` when there was no answer.
  func call<Method: WorkbookMethod>(
    _: Method.Type, _ params: Method.Params
  ) async throws -> Method.Result {
    let result = try await call(method: Method.name, params: WireJSON.encode(params))
    do {
      return try JSONDecoder().decode(Method.Result.self, from: Data(result))
    } catch {
      throw CommandFailure(
        "The server's answer does not fit this version of 'workbook' (\(programVersion)): one of the two needs an update.",
        .other)
    }
  }

  /// Every item of a list, page by page.
  ///
  /// - Parameter page: Asks for the page that begins at a cursor; nil for the first.
  func everyPage<Item>(
    _ page: (_ cursor: String?) async throws -> (items: [Item], next: String?)
  ) async throws -> [Item] {
    var found: [Item] = []
    var cursor: String?
    repeat {
      let (items, next) = try await page(cursor)
      found += items
      cursor = next
    } while cursor != nil
    return found
  }

  /// Calls a method by name.
  /// - Returns: The result as the server wrote it.
  func call(method: String, params: [UInt8]) async throws -> [UInt8] {
    do {
      return try await connection.call(method, params)
    } catch let error as WorkbookError {
      throw Refusal(error, faults: await named(error.data?.errors ?? [], method, params))
    } catch let error as ConnectionError {
      throw NoAnswer(error)
    }
  }

  /// Stores a record. When it cannot be known whether it was stored, the error says how to find out.
  func write(method: String, params: [UInt8], key: String) async throws -> [UInt8] {
    do {
      return try await call(method: method, params: params)
    } catch let error as Refusal where error.leavesOutcomeOpen {
      throw OutcomeUnknown(error, key: key)
    } catch let error as NoAnswer {
      throw OutcomeUnknown(error, key: key)
    }
  }

  func write<Method: WorkbookMethod>(
    _: Method.Type, _ params: Method.Params, key: String
  ) async throws -> Method.Result {
    let result = try await write(
      method: Method.name, params: WireJSON.encode(params), key: key)
    return try JSONDecoder().decode(Method.Result.self, from: Data(result))
  }

  /// The contract of the server at hand.
  func contract() async throws -> Contract {
    try Contract(openRPC: await connection.call("rpc.discover", Array("{}".utf8)))
  }

  /// The faults under the names that people know their places by. The contract is asked for only when there are any.
  private func named(
    _ fields: [WorkbookError.Field], _ method: String, _ params: [UInt8]
  ) async -> [Refusal.Fault] {
    guard !fields.isEmpty else { return [] }
    let contract: Contract?
    do {
      contract = try await self.contract()
    } catch {
      // The names are a courtesy: without them the places are shown as they are.
      contract = nil
    }
    let names = PlaceNames(contract: contract, method: method, params: params)
    return fields.map {
      Refusal.Fault(pointer: $0.pointer, name: names.name(of: $0.pointer), message: $0.message)
    }
  }
}

/// JSON as it is sent.
enum WireJSON {
  static func encode(_ value: some Encodable) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(value))
  }
}
