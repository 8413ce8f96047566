import ArgumentParser
import Foundation
import SingleSignOn

/// Signing in through the organisation (OpenID Connect), if there is that.
struct SignOnOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Let people sign in through this OpenID Connect provider, such as https://login.example.org/tenant/v2.0.",
      valueName: "url"))
  var signOnIssuer: String?

  @Option(help: ArgumentHelp("The name under which the provider knows us.", valueName: "id"))
  var signOnClient: String?

  @Option(
    help: ArgumentHelp(
      "A file with the secret that the provider gave us, if it gave one: keep it readable by its owner alone.",
      valueName: "file"))
  var signOnSecret: String?

  @Option(
    help: ArgumentHelp("What stands on the button that leads there.", valueName: "words"))
  var signOnTitle = "your organisation"

  func validate() throws {
    guard (signOnIssuer == nil) == (signOnClient == nil) else {
      throw ValidationError("--sign-on-issuer and --sign-on-client go together.")
    }
    guard signOnSecret == nil || signOnIssuer != nil else {
      throw ValidationError("--sign-on-secret goes with --sign-on-issuer.")
    }
  }

  /// - Parameter url: Where people find the service; the provider sends them back below it.
  /// - Returns: `nil` when nobody signs in that way.
  func settings(url: String) throws -> SignOnSettings? {
    guard let signOnIssuer, let signOnClient else { return nil }
    do {
      return try SignOnSettings(
        issuer: signOnIssuer, clientID: signOnClient,
        clientSecret: try signOnSecret.map(Self.secret), redirectURI: url + "/sign-in/back",
        title: signOnTitle)
    } catch let error as SignOnSettingsError {
      throw Refusal("\(error)")
    }
  }

  private static func secret(in file: String) throws -> String {
    let text: String
    do {
      text = try String(contentsOfFile: file, encoding: .utf8)
    } catch {
      text = ""
    }
    guard let line = text.split(whereSeparator: \.isNewline).first else {
      throw Refusal(
        "\(file) cannot be read, or is empty: --sign-on-secret needs a file with the secret in it.")
    }
    return String(line)
  }
}
