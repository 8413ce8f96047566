import ArgumentParser
import Foundation

/// Which server, as whom. Every command that calls the server takes these.
struct ConnectionOptions: ParsableArguments {
  @Option(help: "The server's address, such as https://workbook.example.org.")
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
    let server = address(surroundings, kept)
    // A token is shown to the server that gave it and to no other.
    let keptToken = kept?.server == server ? kept?.token : nil
    let token = token ?? surroundings.environment["WORKBOOK_TOKEN"].nonEmpty ?? keptToken
    return try Desk(surroundings, connection: surroundings.connect(server, token))
  }

  func address(_ surroundings: Surroundings, _ kept: Credentials?) -> String {
    let address =
      server ?? surroundings.environment["WORKBOOK_SERVER"].nonEmpty ?? kept?.server
      ?? Self.defaultServer
    return address.hasSuffix("/") ? String(address.dropLast()) : address
  }
}

extension String? {
  var nonEmpty: String? { self.flatMap { $0.isEmpty ? nil : $0 } }
}
