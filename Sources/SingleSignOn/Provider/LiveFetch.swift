import AsyncHTTPClient
import NIOCore
import NIOHTTP1
import NIOSSL

/// Over the network: TLS 1.2 or later with the certificate verified, no redirect followed, five
/// seconds from connecting to the last byte, no proxy.
package enum LiveFetch {
  private static let seconds: Int64 = 5

  package static func make() -> Fetch {
    let http = connections
    return { request in
      try await withThrowingTaskGroup(of: FetchAnswer.self) { tasks in
        // AsyncHTTPClient 1.37.0 applies a request's timeout only until the head of the answer has
        // come; a body that trickles would hold us for ever.
        tasks.addTask {
          try await Task.sleep(for: .seconds(seconds))
          throw FetchError.noAnswer(reason: "not within \(seconds) s")
        }
        tasks.addTask { try await answer(to: request, from: http) }
        defer { tasks.cancelAll() }
        guard let first = try await tasks.next() else { throw CancellationError() }
        return first
      }
    }
  }

  private static let connections = {
    var configuration = HTTPClient.Configuration(redirectConfiguration: .disallow)
    var tls = TLSConfiguration.makeClientConfiguration()
    tls.minimumTLSVersion = .tlsv12
    configuration.tlsConfiguration = tls
    // Somebody waits: a provider that is not there is reported at once, not after five seconds.
    configuration.connectionPool.retryConnectionEstablishment = false
    return HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
  }()

  private static func answer(
    to request: FetchRequest, from http: HTTPClient
  ) async throws -> FetchAnswer {
    var sent = HTTPClientRequest(url: request.url)
    sent.headers.add(name: "accept", value: "application/json")
    if let authorization = request.authorization {
      sent.headers.add(name: "authorization", value: authorization)
    }
    if let form = request.form {
      sent.method = .POST
      sent.headers.add(name: "content-type", value: "application/x-www-form-urlencoded")
      sent.body = .bytes(ByteBuffer(string: form))
    }
    do {
      let response = try await http.execute(sent, timeout: .seconds(seconds))
      let body = try await response.body.collect(upTo: FetchAnswer.largestBody)
      return FetchAnswer(
        status: Int(response.status.code), body: Array(body.readableBytesView))
    } catch is NIOTooManyBytesError {
      throw FetchError.tooLarge
    } catch {
      throw FetchError.noAnswer(reason: reason(error))
    }
  }

  /// The transport names the host and the cause, never what was sent; BoringSSL adds where on the
  /// building machine its source was, which helps nobody.
  private static func reason(_ error: any Error) -> String {
    guard error is NIOSSLError else { return String("\(error)".prefix(200)) }
    return "\(error)".contains("CERTIFICATE_VERIFY_FAILED")
      ? "its certificate is not trusted" : "no TLS connection"
  }
}
