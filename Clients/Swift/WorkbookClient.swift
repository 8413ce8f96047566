public import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1
import NIOPosix
public import WorkbookProtocol

/// Typed calls to a workbook server over `POST /rpc`.
///
/// ```swift
/// let workbook = WorkbookClient(server: "http://127.0.0.1:8080", token: token)
/// let me = try await workbook.call(AuthWhoAmI.self, .init())
/// ```
public struct WorkbookClient: Sendable {
  private let endpoint: String
  private let token: String?
  private let timeoutSeconds: Int64
  private let http: HTTPClient

  /// - Parameters:
  ///   - server: The server's address without a path, such as `http://127.0.0.1:8080`.
  ///   - token: What `auth.createToken` gave; `nil` for the methods that need no signing in.
  ///   - timeoutSeconds: How long one call may take, from connecting to the last byte of its answer.
  public init(
    server: String, token: String? = nil, timeoutSeconds: Int64 = 30,
    http: HTTPClient = WorkbookClient.connections
  ) {
    endpoint = (server.hasSuffix("/") ? String(server.dropLast()) : server) + "/rpc"
    self.token = token
    self.timeoutSeconds = timeoutSeconds
    self.http = http
  }

  /// Shared by every client that is given none. Somebody waits for the answer: a server that is not running is reported at once
  /// (`HTTPClient.shared` tries again until the call's time is over), and a token is never carried on to another address.
  public static let connections = {
    var configuration = HTTPClient.Configuration(redirectConfiguration: .disallow)
    configuration.connectionPool.retryConnectionEstablishment = false
    return HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
  }()

  /// Calls a method of the contract.
  /// - Throws: ``WorkbookError`` when the server refuses; ``ConnectionError`` when there was no JSON-RPC answer at all.
  public func call<Method: WorkbookMethod>(
    _: Method.Type, _ params: Method.Params
  ) async throws -> Method.Result {
    let result = try await call(method: Method.name, params: JSONEncoder().encode(params))
    do {
      return try JSONDecoder().decode(Method.Result.self, from: Data(result))
    } catch {
      throw ConnectionError("the server's answer does not fit the contract of \(Method.name)")
    }
  }

  /// Calls a method by name with ready-made JSON.
  /// - Returns: The JSON of `result`, byte for byte as the server wrote it.
  public func call(method: String, params: some Sequence<UInt8>) async throws -> [UInt8] {
    var request = HTTPClientRequest(url: endpoint)
    request.method = .POST
    request.headers.add(name: "content-type", value: "application/json")
    if let token { request.headers.add(name: "authorization", value: "Bearer \(token)") }
    request.body = .bytes(try Envelope.request(method: method, params: params))
    let body: ByteBuffer
    let status: HTTPResponseStatus
    do {
      let response = try await http.execute(request, timeout: .seconds(timeoutSeconds))
      status = response.status
      body = try await response.body.collect(upTo: Envelope.largestAnswerBytes)
    } catch {
      throw ConnectionError("cannot reach \(endpoint): \(Self.reason(error))")
    }
    return try Envelope.result(of: Array(body.readableBytesView), status: status)
  }

  private static func reason(_ error: any Error) -> String {
    switch error {
    case let error as HTTPClientError where error == .connectTimeout:
      "no connection within the time allowed"
    case let error as HTTPClientError
    where error == .deadlineExceeded || error == .readTimeout:
      "no answer within the time allowed"
    case is ChannelError, is IOError, is NIOConnectionError: "is the server running?"
    default: "\(error)"
    }
  }
}
