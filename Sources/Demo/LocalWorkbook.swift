import Foundation
package import Handlers
import JSONRPC
package import Workbook
package import WorkbookProtocol

/// Calls the methods of the contract inside the process, as one person, through the same envelope, schema and handlers as a
/// call that came over the network.
package struct LocalWorkbook: Sendable {
  private let service: WorkbookService
  private let caller: Person.ID?

  package init(_ service: WorkbookService, as caller: Person.ID? = nil) {
    self.service = service
    self.caller = caller
  }

  package func signedIn(as person: Person.ID) -> LocalWorkbook {
    LocalWorkbook(service, as: person)
  }

  @discardableResult
  package func call<Method: WorkbookMethod>(
    _: Method.Type, _ params: Method.Params
  ) async throws -> Method.Result {
    var body = Array(#"{"jsonrpc":"2.0","id":1,"method":"\#(Method.name)","params":"#.utf8)
    body += try JSONEncoder().encode(params)
    body += Array("}".utf8)
    let visit = Visit(caller: caller.map { Caller(person: $0) })
    guard let answer = await service.dispatcher.answer(body, context: visit) else {
      throw LocalFailure(method: Method.name, code: 0, text: "no answer")
    }
    let envelope = try JSONDecoder().decode(Envelope<Method.Result>.self, from: Data(answer))
    guard let result = envelope.result else {
      throw LocalFailure(
        method: Method.name, code: envelope.error?.code ?? 0,
        text: String(decoding: answer, as: UTF8.self))
    }
    return result
  }

  private struct Envelope<Result: Decodable>: Decodable {
    struct Failure: Decodable {
      let code: Int
    }

    let result: Result?
    let error: Failure?
  }
}

/// A refusal of a call inside the process.
package struct LocalFailure: Error, CustomStringConvertible {
  package let method: String
  package let code: Int
  package let text: String

  package var description: String { "\(method) was refused: \(text)" }
}
