import ArgumentParser
import Foundation

/// Which server, as whom. Every command that calls the server takes these.
struct ConnectionOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The server's address, such as https://workbook.example.org.", valueName: "address"))
  var server: String?

  @Option(help: "A token. Other users of this machine can see it: rather sign in.")
  var token: String?
}

extension ConnectionOptions {
  static let defaultServer = "http://127.0.0.1:8080"

  /// What a command works with, signed in if it can be.
  /// - Throws: ``CommandFailure`` when the file of credentials cannot be read.
  func desk(in surroundings: Surroundings) throws -> Desk {
    let kept = try CredentialsFile(surroundings.environment).read()
    let server = try address(surroundings, kept)
    // A token is shown to the server that gave it and to no other.
    let keptToken = kept?.server == server ? kept?.token : nil
    let token = token ?? surroundings.environment["WORKBOOK_TOKEN"].nonEmpty ?? keptToken
    return try Desk(surroundings, connection: surroundings.connect(server, token))
  }

  /// - Throws: ``CommandFailure`` when it is not the address of a server.
  func address(_ surroundings: Surroundings, _ kept: Credentials?) throws -> String {
    let given =
      server ?? surroundings.environment["WORKBOOK_SERVER"].nonEmpty ?? kept?.server
      ?? Self.defaultServer
    let address = given.hasSuffix("/") ? String(given.dropLast()) : given
    guard let url = URLComponents(string: address), let host = url.host, !host.isEmpty,
      ["http", "https"].contains(url.scheme?.lowercased()), url.path.isEmpty
    else {
      throw CommandFailure(
        "'\(given)' is not the address of a server. It looks like https://workbook.example.org, without anything after it.",
        .wrongInput)
    }
    return address
  }

  /// Everything sent to this address can be read on the way.
  static func isInTheClear(_ address: String) -> Bool {
    guard let url = URLComponents(string: address), url.scheme?.lowercased() == "http" else {
      return false
    }
    return !["localhost", "127.0.0.1", "::1", "[::1]"].contains(url.host ?? "")
  }
}

extension String? {
  var nonEmpty: String? { self.flatMap { $0.isEmpty ? nil : $0 } }
}
