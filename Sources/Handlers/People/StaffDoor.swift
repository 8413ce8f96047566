import Foundation
import JSONRPC
import JSONText
import Sealing
import Storage
package import Workbook
package import WorkbookProtocol

/// What the staff's own pages may ask of the service: every method of the contract as whoever sits there, through the same
/// envelope, schema, limits and access table as a call over the network; and the two steps that only single sign-on needs.
package struct StaffDoor: Sendable {
  private let dispatcher: Dispatcher<Visit>
  private let services: Services

  package init(_ service: WorkbookService, _ services: Services) {
    dispatcher = service.dispatcher
    self.services = services
  }

  /// - Throws: a `Fault` for whatever the person should know.
  package func call<M: WorkbookMethod>(
    _: M.Type, _ params: M.Params, as visit: Visit
  ) async throws -> M.Result {
    var body = Array(#"{"jsonrpc":"2.0","id":1,"method":"\#(M.name)","params":"#.utf8)
    body += try JSONEncoder().encode(params)
    body += Array("}".utf8)
    guard let answer = await dispatcher.answer(body, context: visit) else {
      throw Fault.internalError
    }
    let envelope = try JSONDecoder().decode(Envelope<M.Result>.self, from: Data(answer))
    if let error = envelope.error { throw error.fault }
    guard let result = envelope.result else { throw Fault.internalError }
    return result
  }

  /// A browser that has just signed in.
  package struct Opened: Sendable {
    package let person: Person.ID
    /// For the session's cookie.
    package let secret: String
  }

  /// Signs in whom a provider vouches for.
  ///
  /// - Parameters:
  ///   - identity: Issuer, tenant and subject in one text.
  ///   - provedAt: When they proved it to the provider; `nil` if it did not say, which proves nothing for a step-up.
  /// - Returns: `nil` for an identity that is nobody's here, or of somebody who is not on the list today.
  package func enter(
    signedOnAs identity: String, provedAt: Instant?
  ) async throws -> Opened? {
    let now = services.now()
    let person = try await faulting {
      try await services.store.read { snapshot in
        try snapshot.person(signedOnAs: identity).flatMap { person in
          try snapshot.standing(of: person, on: now.day) == nil ? nil : person
        }
      }
    }
    guard let person else { return nil }
    let secret = Token.random(from: services.random)
    try await faulting {
      try await services.store.write(Act("auth.signIn", by: person, at: now)) { transaction in
        let session = session(of: person, .singleSignOn, in: transaction, provedAt: provedAt)
        try transaction.begin(session, with: secret)
      }
    }
    services.signingIn.tell(.signedIn(person))
    return Opened(person: person, secret: secret.text)
  }

  /// Redeems an invitation for an identity that a provider has just vouched for, and signs in.
  package func enter(
    signedOnAs identity: String, provedAt: Instant?, redeeming code: String
  ) async throws -> Opened {
    try await enter(redeeming: Claim(code: code, identity: identity)) {
      session(of: $1, .singleSignOn, in: $0, provedAt: provedAt)
    }
  }

  /// Redeems an invitation with a user name and a password, and signs in: to set up a second factor and nothing else.
  package func enter(
    redeeming code: String, username: String, password: String,
    first: (name: String, agency: String)?
  ) async throws -> Opened {
    var claim = Claim(code: code, username: username, password: password)
    claim.name = first?.name
    claim.agency = first?.agency
    return try await enter(redeeming: claim) {
      session(of: $1, .password, in: $0, provedAt: $0.act.at, isLimited: true)
    }
  }

  private func enter(
    redeeming claim: Claim,
    _ session: @escaping @Sendable (Transaction, Person.ID) -> BrowserSession
  ) async throws -> Opened {
    let secret = Token.random(from: services.random)
    let person = try await services.claim(claim) { transaction, person in
      try transaction.begin(session(transaction, person), with: secret)
    }
    return Opened(person: person, secret: secret.text)
  }

  private func session(
    of person: Person.ID, _ how: BrowserSession.How, in transaction: Transaction,
    provedAt: Instant?, isLimited: Bool = false
  ) -> BrowserSession {
    let now = transaction.act.at
    return BrowserSession(
      id: services.makeID(now), person: person, how: how, at: now, provedAt: provedAt,
      isLimited: isLimited)
  }

  private struct Envelope<Result: Decodable>: Decodable {
    let result: Result?
    let error: WireError?
  }

  private struct WireError: Decodable {
    struct Detail: Decodable {
      struct Item: Decodable {
        let pointer: String
        let code: String
        let message: String
      }

      let type: String
      let detail: String
      let retryable: Bool
      let retryAfterMs: Int?
      let errors: [Item]?
    }

    let code: Int
    let message: String
    let data: Detail

    var fault: Fault {
      Fault(
        code: code, type: data.type, message: message, detail: data.detail,
        retryable: data.retryable, retryAfterMs: data.retryAfterMs,
        errors: (data.errors ?? []).map {
          FieldFault(pointer: $0.pointer, code: $0.code, message: $0.message)
        })
    }
  }
}
