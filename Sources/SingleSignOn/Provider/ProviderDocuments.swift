import Workbook

/// The provider's discovery document and its keys.
struct ProviderDocuments: Sendable {
  private let discovery: RememberedDocument<ProviderMetadata>
  private let keys: RememberedDocument<SigningKeys>

  init(issuer: String, line: ProviderLine, now: @escaping @Sendable () -> Instant) {
    let discovery = RememberedDocument(now: now) {
      await Self.answer { () async throws(SignOnFailure) in
        try await Self.metadata(of: issuer, line: line)
      }
    }
    self.discovery = discovery
    keys = RememberedDocument(now: now) {
      await Self.answer { () async throws(SignOnFailure) in
        try await Self.keys(at: discovery.value().keysAddress, line: line)
      }
    }
  }

  func metadata() async throws(SignOnFailure) -> ProviderMetadata {
    try await discovery.value()
  }

  /// The key of that name; one that is unknown makes the keys be read again, at most once a minute.
  func key(_ keyID: String) async throws(SignOnFailure) -> SigningKey {
    if let key = try await keys.value()[keyID] { return key }
    guard let key = try await keys.newerValue()[keyID] else { throw .token(.unknownKey) }
    return key
  }

  private static func metadata(
    of issuer: String, line: ProviderLine
  ) async throws(SignOnFailure) -> ProviderMetadata {
    let base = issuer.hasSuffix("/") ? String(issuer.dropLast()) : issuer
    do {
      let document = try await line.ask(
        .get(base + "/.well-known/openid-configuration"), for: .discovery,
        as: ProviderMetadata.Document.self)
      return try ProviderMetadata(document, issuer: issuer)
    } catch {
      throw .provider(error)
    }
  }

  private static func keys(
    at address: String, line: ProviderLine
  ) async throws(SignOnFailure) -> SigningKeys {
    do {
      let published = try await line.ask(.get(address), for: .keys, as: PublishedKeys.self)
      return await SigningKeys(published)
    } catch {
      throw .provider(error)
    }
  }

  private static func answer<Value>(
    _ read: () async throws(SignOnFailure) -> Value
  ) async -> Result<Value, SignOnFailure> {
    do {
      return .success(try await read())
    } catch {
      return .failure(error)
    }
  }
}
