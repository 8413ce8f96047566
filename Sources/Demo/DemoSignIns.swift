import Handlers
import Sealing
import Storage
import Workbook

/// A password and an authenticator secret for the first account of each role, so that the pages can be tried. Never seeded.
struct DemoSignIns {
  let services: Services
  let earlier: [DemoAccount]

  func complete(_ accounts: inout [DemoAccount]) async throws {
    var roles: Set<String> = []
    for index in accounts.indices where roles.insert(accounts[index].role).inserted {
      try await complete(&accounts[index])
    }
  }

  private func complete(_ account: inout DemoAccount) async throws {
    let username = account.username
    let hasPassword = try await services.store.read { snapshot in
      try Username(username).flatMap(snapshot.password(of:)) != nil
    }
    if hasPassword, let before = earlier.first(where: { $0.username == username }),
      before.password != nil
    {
      account.password = before.password
      account.authenticator = before.authenticator
      return
    }
    let password = Self.password()
    let secret = AuthenticatorSecret.random(from: .system)
    try await set(password, and: secret, of: username)
    account.password = password
    account.authenticator = secret.text.filter { $0 != " " }
  }

  private func set(
    _ password: String, and secret: AuthenticatorSecret, of username: String
  ) async throws {
    let hash = try await services.hash(password)
    let act = Act("auth.changePassword", by: nil, at: services.now(), sealing: [.organisation])
    try await services.store.write(act) { transaction in
      guard let person = try Username(username).flatMap(transaction.holder(of:)) else {
        throw NotADemo()
      }
      try transaction.setPassword(hash, of: person)
      try transaction.beginSecondFactor(secret, of: person)
      try transaction.confirmSecondFactor(of: person, usedStep: 0, recovery: [])
    }
  }

  /// Four words of a list of 32: enough for what is invented.
  private static func password() -> String {
    let words = [
      "amber", "badger", "candle", "drizzle", "ember", "ferry", "gravel", "hollow", "island",
      "jigsaw", "kettle", "lantern", "meadow", "nettle", "orchard", "pebble", "quarry", "ribbon",
      "saddle", "thistle", "umbrella", "velvet", "willow", "yonder", "acorn", "bramble", "compass",
      "dapple", "eddy", "fathom", "granite", "heron",
    ]
    return RandomBytes.system.bytes(4).map { words[Int($0 & 31)] }.joined(separator: " ")
  }
}
