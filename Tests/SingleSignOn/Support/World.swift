import Foundation
import Sealing
import SingleSignOn
import Synchronization
import Workbook

final class TestClock: Sendable {
  private let instant = Mutex(Instant(milliseconds: 1_800_000_000_000))

  var now: Instant { instant.withLock { $0 } }

  func advance(minutes: Int) {
    instant.withLock { $0 = $0.adding(minutes: minutes) }
  }
}

enum Parameters {
  static func of(_ text: String) -> [String: String] {
    var parameters: [String: String] = [:]
    for pair in text.split(separator: "&") {
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      parameters[String(parts[0])] = String(parts.last ?? "").removingPercentEncoding
    }
    return parameters
  }
}

/// This service, a provider, and the time.
struct World: Sendable {
  /// A browser that left for the provider.
  struct Departure: Sendable {
    let location: String
    let cookie: String

    var parameters: [String: String] {
      Parameters.of(String(location.split(separator: "?", maxSplits: 1).last ?? ""))
    }
  }

  static let clientID = "workbook"
  static let secret = "s3cret/with+signs"
  static let redirectURI = "https://workbook.example/sign-on/return"

  let clock: TestClock
  let stub: StubProvider
  let provider: SignOnProvider

  init(clientSecret: String? = secret) throws {
    let clock = TestClock()
    self.clock = clock
    stub = try StubProvider(clock: clock)
    let settings = try SignOnSettings(
      issuer: Minting.issuer, clientID: Self.clientID, clientSecret: clientSecret,
      redirectURI: Self.redirectURI, title: "Staff account")
    provider = SignOnProvider(
      settings, fetch: stub.fetch, now: { clock.now }, random: .system)
  }

  func begin(returnTo: String? = nil, freshly: Bool = false) async throws -> Departure {
    let begun = try await provider.begin(returnTo: returnTo, freshly: freshly)
    return Departure(location: begun.location, cookie: begun.attempt)
  }

  /// The person signs in at the provider and comes back; nil takes a parameter out of the query.
  func finish(
    _ departure: Departure, query changes: [String: String?] = [:]
  ) async throws(SignOnFailure) -> (SignedOn, returnTo: String?) {
    let query = query(of: departure, changes)
    return try await provider.finish(query: query, attempt: departure.cookie)
  }

  func query(
    of departure: Departure, _ changes: [String: String?] = [:]
  ) -> [String: String] {
    let parameters = departure.parameters
    var query = ["code": stub.authorize(parameters)]
    query["state"] = parameters["state"]
    for (name, value) in changes { query[name] = value }
    return query
  }

  @discardableResult
  func signIn(returnTo: String? = nil, freshly: Bool = false) async throws -> SignedOn {
    try await finish(begin(returnTo: returnTo, freshly: freshly)).0
  }

  /// The failure of a sign-in with tokens made like this; afterwards the provider is honest again.
  func failure(
    freshly: Bool = false, minting mint: @escaping StubProvider.Mint
  ) async throws -> SignOnFailure? {
    stub.change { $0.mint = mint }
    defer { stub.change { $0.mint = { try $0.token() } } }
    let departure = try await begin(freshly: freshly)
    do {
      _ = try await finish(departure)
      return nil
    } catch {
      return error
    }
  }
}
