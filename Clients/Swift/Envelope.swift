import Foundation
import JSONText
import NIOCore
import NIOHTTP1

/// The JSON-RPC envelope, from the caller's side.
enum Envelope {
  /// The server's own limit is 8 MiB for a response.
  static let largestAnswerBytes = 9 << 20

  static func request(method: String, params: some Sequence<UInt8>) throws -> ByteBuffer {
    var buffer = ByteBuffer(string: #"{"jsonrpc":"2.0","id":1,"method":"#)
    buffer.writeBytes(try JSONEncoder().encode(method))
    buffer.writeString(#","params":"#)
    buffer.writeBytes(params)
    buffer.writeString("}")
    return buffer
  }

  /// The bytes of `result`, as the server wrote them.
  static func result(of body: [UInt8], status: HTTPResponseStatus) throws -> [UInt8] {
    guard let document = document(body), document.kind(of: document.root) == .object,
      document.member("jsonrpc", of: document.root).flatMap({ document.string($0) }) == "2.0"
    else {
      throw ConnectionError(
        "the answer is not JSON-RPC (HTTP status \(status.code)): is this a workbook server?")
    }
    if let error = document.member("error", of: document.root) {
      throw try JSONDecoder().decode(WorkbookError.self, from: Data(document.text(of: error)))
    }
    guard let result = document.member("result", of: document.root) else {
      throw ConnectionError("the answer holds neither a result nor an error")
    }
    return Array(document.text(of: result))
  }

  /// Nil when the body is not JSON: what the caller is told then does not depend on why.
  private static func document(_ body: [UInt8]) -> JSONDocument? {
    do {
      return try JSONDocument(scanning: body, maximumDepth: 64)
    } catch {
      return nil
    }
  }
}
