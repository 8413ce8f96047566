import JSONRPC
import Sealing
import Storage
import Workbook
import WorkbookProtocol

import struct Foundation.UUID

/// What somebody types to come in.
struct PasswordProof: Sendable {
  let username: String
  let password: String
  let code: String?
}

extension Services {
  /// For how long a command line that signed in, or was let in by a browser, may go on.
  static let commandLineHours = 12

  func signIn(_ params: AuthSignIn.Params, _ call: Call<Visit>) async throws -> AuthSignIn.Result {
    guard !call.isInBatch else {
      throw Fault.ruleViolated("Sign in with a call of its own, not in a batch.")
    }
    let proof = PasswordProof(
      username: params.username, password: params.password, code: params.code)
    let secret = Token.random(from: random)
    let keep = params.keep ?? .cookie
    let label = params.label ?? "Command line"
    let entered = try await enter(proof, from: call.context.address) {
      transaction, person, isLimited in
      let now = transaction.act.at
      let id = makeID(now)
      switch keep {
      case .cookie:
        let session = BrowserSession(
          id: id, person: person, how: .password, at: now, provedAt: now, isLimited: isLimited)
        try transaction.begin(session, with: secret)
        return session.expires
      case .token:
        let expires = now.adding(minutes: Self.commandLineHours * 60)
        try transaction.add(
          secret, id: id, for: person, name: label,
          scopes: isLimited ? LimitedAccess.scopes : [], expires: expires)
        return expires
      }
    }
    if keep == .cookie { call.context.signIn(secret, until: entered.expires, at: now()) }
    return .init(
      person: entered.name, expiresAt: entered.expires.description,
      needsSecondFactor: entered.isLimited, token: keep == .token ? secret.text : nil)
  }

  func signOut(_: AuthSignOut.Params, _ call: Call<Visit>) async throws -> AuthSignOut.Result {
    let caller = try await admitted(AuthSignOut.self, call)
    let means = call.context.caller?.means ?? .inside
    let now = now()
    try await faulting {
      try await store.write(Act(AuthSignOut.name, by: caller, at: now)) { transaction in
        switch means {
        case .inside: break
        case .token(let id, _): try transaction.revokeToken(id)
        case .session(let id, _, _): try transaction.end(session: id)
        }
      }
    }
    call.context.effects?.set(.signedOut)
    signingIn.tell(.signedOut(caller))
    if case .token = means { return .init(ended: .token) }
    return .init(ended: .session)
  }

  struct Entered: Sendable {
    let name: Wire.PersonName
    let expires: Instant
    let isLimited: Bool
  }

  private enum Outcome: Sendable {
    case entered(Entered, Person.ID)
    case wrong
    case waits(Instant)
  }

  /// Checks name, password and code, counts the failure or forgets those before, and lets in.
  ///
  /// - Parameters:
  ///   - address: Where the try comes from.
  ///   - open: Makes the session or the token, in the same transaction.
  private func enter(
    _ proof: PasswordProof, from address: String?,
    open: @escaping @Sendable (Transaction, Person.ID, _ isLimited: Bool) throws -> Instant
  ) async throws -> Entered {
    let now = now()
    let tries = Tries(of: proof.username, from: address, store.vault)
    let username = Username(proof.username)
    let (wait, known) = try await faulting {
      try await store.read { snapshot in
        (try tries.wait(snapshot, at: now), try username.flatMap(snapshot.password(of:)))
      }
    }
    if let until = wait { throw delayed(until, known?.person, at: now) }
    let isRight = try await isRight(proof.password, known)
    let act = Act(AuthSignIn.name, by: known?.person, at: now, sealing: [.organisation])
    let outcome = try await faulting {
      try await store.write(act) { transaction -> Outcome in
        // Others may have failed while the password was being checked.
        if let until = try tries.wait(transaction, at: now) { return .waits(until) }
        guard isRight, let known,
          try transaction.password(of: known.person)?.hash == known.hash,
          try transaction.standing(of: known.person, on: now.day) != nil,
          try transaction.checkSecondFactor(of: known.person, proof.code)
        else {
          try tries.countFailure(transaction)
          return .wrong
        }
        try tries.forget(transaction)
        let isLimited = try !transaction.hasSecondFactor(known.person)
        let expires = try open(transaction, known.person, isLimited)
        let name = try Names([known.person], in: transaction)[known.person]
        return .entered(
          Entered(name: name, expires: expires, isLimited: isLimited), known.person)
      }
    }
    switch outcome {
    case .entered(let entered, let person):
      signingIn.tell(.signedIn(person))
      return entered
    case .wrong:
      signingIn.tell(.refusedSignIn(known?.person))
      throw Fault.unauthenticated("The user name, the password or the code is wrong.")
    case .waits(let until): throw delayed(until, known?.person, at: now)
    }
  }

  /// As long for nobody as for somebody.
  private func isRight(_ password: String, _ known: PasswordRecord?) async throws -> Bool {
    let hash = known?.hash ?? signingIn.nobodys
    return try await atDesk { try hash.isOf(password) } && known != nil
  }

  /// Two passwords at a time; the rest are told when to come back.
  func atDesk<Answer: Sendable>(
    _ work: @escaping @Sendable () throws -> Answer
  ) async throws -> Answer {
    do {
      return try await signingIn.desk.check(work)
    } catch let full as PasswordDesk.IsFull {
      signingIn.tell(.tooManySignIns)
      // Not all of them at the same moment.
      let spread = random.bytes(1).first.map { Int($0) * 8 } ?? 0
      throw Fault.busy(retryAfterMs: full.retryAfterMs + spread)
    }
  }

  private func delayed(_ until: Instant, _ person: Person.ID?, at now: Instant) -> Fault {
    signingIn.tell(.delayedSignIn(person))
    var fault = Fault.rateLimited(
      retryAfterMs: Int(max(1_000, until.milliseconds - now.milliseconds)))
    fault.detail = "Signing in failed too often; wait a little. It is never for long."
    return fault
  }
}

/// The failures of one name: from one address, and from all.
private struct Tries: Sendable {
  private let tags: [(tag: [UInt8], measure: SignInPatience.Measure)]

  init(of name: String, from address: String?, _ vault: Vault) {
    let name = name.lowercased()
    // A space stands in no name and in no address.
    tags = [
      (vault.tag(ofSignIn: "\(name) \(address ?? "here")"), .near),
      (vault.tag(ofSignIn: name), .far),
    ]
  }

  func wait(_ snapshot: Snapshot, at now: Instant) throws -> Instant? {
    try tags.compactMap { try snapshot.patience($0.tag).waits(at: now, $0.measure) }.max()
  }

  func countFailure(_ transaction: Transaction) throws {
    for (tag, _) in tags {
      try transaction.set(transaction.patience(tag).failing(at: transaction.act.at), for: tag)
    }
  }

  func forget(_ transaction: Transaction) throws {
    for (tag, _) in tags { try transaction.forgetFailures(tag) }
  }
}

extension Visit {
  func signIn(_ secret: Token, until: Instant, at now: Instant) {
    let seconds = Int(max(0, until.milliseconds - now.milliseconds) / 1_000)
    effects?.set(.signedIn(secret: secret.text, seconds: seconds))
  }
}
