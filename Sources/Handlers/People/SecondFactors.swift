import JSONRPC
import Sealing
import Storage
import Workbook
import WorkbookProtocol

extension Services {
  private static let recoveryCodes = 10
  /// Stands in the authenticator app beside the user name.
  private static let issuer = "Workbook"

  func enrolSecondFactor(
    _ params: AuthEnrolSecondFactor.Params, _ call: Call<Visit>
  ) async throws -> AuthEnrolSecondFactor.Result {
    let person = try await admitted(AuthEnrolSecondFactor.self, call)
    let (hasFactor, known) = try await faulting {
      try await store.read { snapshot in
        (try snapshot.hasSecondFactor(person), try snapshot.password(of: person))
      }
    }
    if hasFactor {
      try await proveAgain(call, params.code)
    } else if let known {
      try await provePassword(params.password, known, at: "/password", call)
    } else if call.context.caller?.hasJustClaimed != true {
      // A stolen cookie or token must not become an account of the thief's.
      try await proveAgain(call, nil)
    }
    let secret = AuthenticatorSecret.random(from: random)
    let now = now()
    let act = Act(call.method.name, by: person, at: now, sealing: [.organisation])
    let account = try await faulting {
      try await store.write(act) { transaction in
        _ = try transaction.standing(required: person, on: now.day)
        try transaction.beginSecondFactor(secret, of: person)
        return try transaction.username(of: person)?.text
          ?? Names([person], in: transaction)[person].name
      }
    }
    return .init(
      secret: secret.text, uri: secret.uri(issuer: Self.issuer, account: account))
  }

  func confirmSecondFactor(
    _ params: AuthConfirmSecondFactor.Params, _ call: Call<Visit>
  ) async throws -> AuthConfirmSecondFactor.Result {
    let person = try await admitted(AuthConfirmSecondFactor.self, call)
    let caller = call.context.caller
    let recovery = (0..<Self.recoveryCodes).map { _ in OneTimeCode.random(groups: 6, from: random) }
    let now = now()
    let act = Act(call.method.name, by: person, at: now, sealing: [.organisation])
    try await faulting {
      try await store.write(act) { transaction in
        _ = try transaction.standing(required: person, on: now.day)
        guard let factor = try transaction.secondFactor(of: person), let pending = factor.pending
        else {
          throw Fault.ruleViolated("Nothing waits for a code; begin with auth.enrolSecondFactor.")
        }
        guard let step = pending.step(of: params.code, atMs: now.milliseconds, after: 0) else {
          throw Fault.ruleViolated(
            "The code does not fit. Look whether the telephone's clock is right, and give the code it shows now.",
            at: "/code")
        }
        try transaction.confirmSecondFactor(of: person, usedStep: step, recovery: recovery)
        switch caller?.means {
        case .session(let id, _, _)?: try transaction.prove(id)
        case .token(let id, _)? where caller?.scopes == LimitedAccess.scopes:
          try transaction.widen(token: id)
        default: break
        }
      }
    }
    signingIn.tell(.changedSecondFactor(person))
    return .init(recoveryCodes: recovery.map(\.text))
  }

  /// Asks for the present password; failures count as those of signing in do.
  func provePassword(
    _ given: String?, _ known: PasswordRecord, at pointer: String, _ call: Call<Visit>
  ) async throws {
    guard let given else { throw Fault.invalidParam(pointer, "Give your present password.") }
    let now = now()
    let tag = store.vault.tag(ofSignIn: "password of \(known.person)")
    let patience = try await faulting { try await store.read { try $0.patience(tag) } }
    if let until = patience.waits(at: now) {
      throw Fault.rateLimited(retryAfterMs: Int(max(1_000, until.milliseconds - now.milliseconds)))
    }
    if try await atDesk({ try known.hash.isOf(given) }) { return }
    try await faulting {
      try await store.write(Act(call.method.name, by: known.person, at: now)) { transaction in
        try transaction.set(transaction.patience(tag).failing(at: now), for: tag)
      }
    }
    signingIn.tell(.refusedSignIn(known.person))
    throw Fault.ruleViolated("The present password is wrong.", at: pointer)
  }
}
