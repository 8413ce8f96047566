import JSONRPC
import Sealing
import Storage
import Workbook

extension Transaction {
  /// Whether the code is the second factor's, and not used before; right away for somebody who has none.
  ///
  /// - Parameter code: Six digits of the app, or a recovery code.
  func checkSecondFactor(of person: Person.ID, _ code: String?) throws -> Bool {
    guard let factor = try secondFactor(of: person), let secret = factor.secret else { return true }
    guard let code else { return false }
    let now = act.at.milliseconds
    if let step = secret.step(of: code, atMs: now, after: factor.lastStep) {
      try useSecondFactor(of: person, step: step)
      return true
    }
    guard let recovery = OneTimeCode(typed: code) else { return false }
    return try useRecoveryCode(recovery, of: person)
  }
}

extension Services {
  /// Within how many minutes of signing in nobody is asked to prove it again.
  private static let freshMinutes = 5

  /// Asks that whoever calls prove again who they are: with the code of their second factor, or with having signed in through
  /// their organisation in the last minutes. Failures count as those of signing in do.
  func proveAgain(_ call: Call<Visit>, _ code: String?) async throws {
    guard let caller = call.context.caller else { _ = try signedIn(call); return }
    let (person, now) = (caller.person, now())
    let tag = store.vault.tag(ofSignIn: person.description)
    let act = Act(call.method.name, by: person, at: now, sealing: [.organisation])
    let proved = try await faulting {
      try await store.write(act) { transaction -> Proved in
        let patience = try transaction.patience(tag)
        if let until = patience.waits(at: now) { return .waits(until) }
        guard try transaction.hasSecondFactor(person) else {
          return caller.isFresh(at: now, within: Self.freshMinutes) ? .yes : .noFactor
        }
        guard let code else { return .noCode }
        guard try transaction.checkSecondFactor(of: person, code) else {
          try transaction.set(patience.failing(at: now), for: tag)
          return .wrong
        }
        try transaction.forgetFailures(tag)
        return .yes
      }
    }
    switch proved {
    case .yes: return
    case .noCode: throw Fault.invalidParam("/code", "Give the code of your second factor.")
    case .noFactor:
      throw Fault.ruleViolated(
        "Prove who you are first: set up a second factor, or sign in through your organisation again and do this within five minutes."
      )
    case .wrong:
      signingIn.tell(.refusedSecondFactor(person))
      throw Fault.ruleViolated("The code is wrong or was used before; wait for the next one.")
    case .waits(let until):
      throw Fault.rateLimited(
        retryAfterMs: Int(max(1_000, until.milliseconds - now.milliseconds)))
    }
  }

  private enum Proved: Sendable {
    case yes, noCode, noFactor, wrong
    case waits(Instant)
  }
}

extension Caller {
  /// Only a sign-in through somebody's organisation counts: behind a password a second factor is to be had.
  fileprivate func isFresh(at now: Instant, within minutes: Int) -> Bool {
    guard case .session(_, let provedAt, .singleSignOn) = means else { return false }
    return now < provedAt.adding(minutes: minutes)
  }
}
