import Crypto
import Foundation
import Sealing
import SingleSignOn
import Synchronization
import Workbook

/// An identity provider in memory, honest unless a test says otherwise.
final class StubProvider: Sendable {
  typealias Mint = @Sendable (Minting) throws -> String

  struct Behaviour: Sendable {
    /// `kid` of the key that signs; ``keys`` says what is published.
    var signer: (kid: String, key: TestKey)
    var keys: [[String: any Sendable]]
    /// Members that differ from an honest discovery document.
    var discovery: [String: any Sendable] = [:]
    /// Instead of the usual answer.
    var answers: [ProviderFault.Document: FetchAnswer] = [:]
    var silent: Set<ProviderFault.Document> = []
    var mint: Mint = { try $0.token() }
    /// Codes that were given out, with their authorization requests.
    var codes: [String: [String: String]] = [:]
    var asked: [ProviderFault.Document: Int] = [:]
    var lastTokenRequest: FetchRequest?
  }

  private let behaviour: Mutex<Behaviour>
  private let clock: TestClock

  init(clock: TestClock) throws {
    let key = try TestKey.oneRSA
    self.clock = clock
    behaviour = Mutex(
      Behaviour(signer: ("key-1", key), keys: [try key.published(as: "key-1")]))
  }

  func change(_ body: (inout sending Behaviour) throws -> Void) rethrows {
    try behaviour.withLock { try body(&$0) }
  }

  func asked(_ document: ProviderFault.Document) -> Int {
    behaviour.withLock { $0.asked[document] ?? 0 }
  }

  var lastTokenRequest: FetchRequest? { behaviour.withLock { $0.lastTokenRequest } }

  /// The person signs in there: a code that belongs to this authorization request.
  func authorize(_ parameters: [String: String]) -> String {
    behaviour.withLock {
      let code = "code-\($0.codes.count + 1)-\(parameters["state"]?.prefix(8) ?? "")"
      $0.codes[code] = parameters
      return code
    }
  }

  var fetch: Fetch {
    { request in
      // Others get their turn, as they would while a network is waited for.
      await Task.yield()
      let document = Self.document(at: request.url)
      let (silent, answer) = self.behaviour.withLock {
        $0.asked[document, default: 0] += 1
        return ($0.silent.contains(document), $0.answers[document])
      }
      if silent { throw FetchError.noAnswer(reason: "connection refused") }
      if let answer { return answer }
      return try self.answer(to: request, for: document)
    }
  }

  private static func document(at url: String) -> ProviderFault.Document {
    if url == "\(Minting.issuer)/.well-known/openid-configuration" { return .discovery }
    return url == "\(Minting.issuer)/keys" ? .keys : .token
  }

  private func answer(
    to request: FetchRequest, for document: ProviderFault.Document
  ) throws -> FetchAnswer {
    switch document {
    case .discovery:
      var members: [String: any Sendable] = [
        "issuer": Minting.issuer, "authorization_endpoint": "\(Minting.issuer)/authorize",
        "token_endpoint": "\(Minting.issuer)/token", "jwks_uri": "\(Minting.issuer)/keys",
      ]
      members.merge(behaviour.withLock { $0.discovery }) { $1 }
      return FetchAnswer(status: 200, body: try JSON.bytes(members))
    case .keys:
      let keys = behaviour.withLock { $0.keys }
      return FetchAnswer(status: 200, body: try JSON.bytes(["keys": keys]))
    case .token:
      return try token(for: request)
    }
  }

  /// Checks the code, its single use, the redirect address and the PKCE verifier.
  private func token(for request: FetchRequest) throws -> FetchAnswer {
    let form = Parameters.of(request.form ?? "")
    let (parameters, mint, signer) = behaviour.withLock {
      $0.lastTokenRequest = request
      return ($0.codes.removeValue(forKey: form["code"] ?? ""), $0.mint, $0.signer)
    }
    let hash = SHA256.hash(data: Array((form["code_verifier"] ?? "").utf8))
    guard let parameters, form["redirect_uri"] == parameters["redirect_uri"],
      parameters["code_challenge"] == Base64URL.encode(Array(hash))
    else {
      return FetchAnswer(status: 400, body: Array(#"{"error": "invalid_grant"}"#.utf8))
    }
    let minting = Minting(
      parameters: parameters, now: clock.now, key: signer.key, keyID: signer.kid)
    return FetchAnswer(
      status: 200,
      body: try JSON.bytes(["id_token": try mint(minting), "access_token": "not read"]))
  }
}
