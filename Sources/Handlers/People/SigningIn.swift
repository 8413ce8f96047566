package import Sealing
package import Workbook

/// What signing in needs of the process around it.
package struct SigningIn: Sendable {
  let desk: PasswordDesk
  let cost: PasswordCost
  let denied: DeniedPasswords
  /// Told what happened at the door; never a name, a password or a code that somebody typed.
  let tell: @Sendable (SecurityEvent) -> Void
  /// Compared with when there is nobody of that name, so that it takes as long.
  let nobodys: PasswordHash

  package init(
    desk: PasswordDesk = PasswordDesk(), cost: PasswordCost = .standard, denied: DeniedPasswords,
    tell: @escaping @Sendable (SecurityEvent) -> Void = { _ in }
  ) {
    self.desk = desk
    self.cost = cost
    self.denied = denied
    self.tell = tell
    nobodys = PasswordHash(
      cost: cost, salt: Array(repeating: 0, count: 16), digest: Array(repeating: 0, count: 32))
  }

  /// With the list of common passwords that comes with the program.
  package static func builtIn(
    cost: PasswordCost = .standard, denying more: String = "",
    tell: @escaping @Sendable (SecurityEvent) -> Void = { _ in }
  ) -> SigningIn {
    SigningIn(
      cost: cost,
      denied: DeniedPasswords(Asset.text("content/denied-passwords.txt")).adding(more), tell: tell)
  }
}

/// What happened at the door, for whoever watches over the service.
package enum SecurityEvent: Sendable, Equatable {
  case signedIn(Person.ID)
  case signedOut(Person.ID)
  /// Name, password or code was wrong; the person if there is one of that name.
  case refusedSignIn(Person.ID?)
  /// Failed so often that the try was not looked at.
  case delayedSignIn(Person.ID?)
  case tooManySignIns
  case refusedToken
  case refusedSession
  case refusedCode
  case refusedSecondFactor(Person.ID)
  case changedPassword(Person.ID)
  case changedSecondFactor(Person.ID)
  case claimed(Person.ID)
  case approvedDevice(Person.ID)
  case brokeGlass(Person.ID)
  case rateLimited
}
