import Foundation

/// The accounts of a demonstration, as its server wrote them.
enum DemoAccounts {
  private struct Account: Decodable {
    let role: String
    let username: String
    let token: String
  }

  /// The token of the first account with this role or user name.
  static func token(of account: String, in path: String) throws -> String {
    let accounts: [Account]
    do {
      accounts = try JSONDecoder().decode(
        [Account].self, from: try Data(contentsOf: URL(filePath: path)))
    } catch {
      throw CommandFailure(
        "\(path) cannot be read as the accounts of a demonstration. The server prints where it wrote them.",
        .wrongInput)
    }
    guard let found = accounts.first(where: { [$0.role, $0.username].contains(account) }) else {
      let known = accounts.map(\.role).joined(separator: ", ")
      throw CommandFailure(
        "There is no account \"\(account)\" in \(path). There are: \(known).", .wrongInput)
    }
    return found.token
  }
}
