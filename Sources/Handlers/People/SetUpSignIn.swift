package import Sealing
import Storage
import Workbook

extension Services {
  /// Gives an account of a demonstration a password and a second factor.
  ///
  /// - Precondition: There is an account of this name.
  package func setPassword(
    _ password: String, and secret: AuthenticatorSecret, of username: String
  ) async throws {
    let hash = try await hash(password)
    let now = now()
    try await store.write(
      Act("auth.changePassword", by: nil, at: now, sealing: [.organisation])
    ) { transaction in
      guard let person = try Username(username).flatMap(transaction.holder(of:)) else {
        preconditionFailure("there is no account \(username)")
      }
      try transaction.setPassword(hash, of: person)
      try transaction.beginSecondFactor(secret, of: person)
      try transaction.confirmSecondFactor(of: person, usedStep: 0, recovery: [])
    }
  }
}
