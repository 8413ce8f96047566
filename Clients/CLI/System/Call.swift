import ArgumentParser
import WorkbookProtocol

struct Call: Act {
  static let configuration = CommandConfiguration(
    abstract: "Call any method of the service and print its result as JSON.",
    discussion: """
      The methods are described in Protocol/README.md, and 'workbook call rpc.discover' prints all \
      of it. A method that stores something takes an idempotency key among its parameters.

      workbook call supervision.list --params '{"limit": 5}'
      """)

  @Argument(
    help: "The method, such as supervision.list.",
    completion: .list(Registry.methods.map { $0.name }.sorted()))
  var method: String

  @Option(help: "The parameters as JSON; - reads them from standard input.")
  var params = "{}"

  @OptionGroup var connection: ConnectionOptions

  func carryOut(in surroundings: Surroundings) async throws {
    let desk = try connection.desk(in: surroundings)
    let bytes = try params == "-" ? desk.terminal.readAll() : Array(params.utf8)
    try IndentedJSON.check(bytes)
    let result = try await desk.call(method: method, params: bytes)
    desk.terminal.print(try IndentedJSON.text(result))
  }
}

extension IndentedJSON {
  /// - Throws: ``CommandFailure`` when the text is no JSON at all: the server could not say where it goes wrong.
  fileprivate static func check(_ bytes: [UInt8]) throws {
    do {
      _ = try text(bytes)
    } catch {
      throw CommandFailure(
        "The value of --params is not JSON. In a shell it stands in single quotes: --params '{\"limit\": 5}'",
        .wrongInput)
    }
  }
}
