import ArgumentParser
import Foundation
import Handlers
import Storage
import Workbook

struct Recover: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract:
      "Print a one-time code for the first administrator, or for one who cannot get in any more.",
    discussion: """
      To be run on the server itself while the service is stopped; whoever can do that could read the files anyway. On an \
      empty data folder the code makes the first administrator. With --username it lets that administrator in again: their \
      password, second factor, link to single sign-on, sessions and tokens end when the code is redeemed. Both stand in the \
      access log. The code works once, for a quarter of an hour.
      """)

  @Option(help: "The folder of the database.")
  var data: String

  @Option(help: "The folder of the master key and of the signing key.")
  var keys: String

  @OptionGroup(title: "Evidence") var evidence: EvidenceOptions

  @Option(
    help: "The user name, or the id in the list of people, of an administrator who cannot get in.")
  var username: String?

  func validate() throws { try evidence.refuse(inside: data, keys) }

  func run() async throws {
    Process.prepare()
    do {
      let store = try Store.open(evidence.configuration(data: data, keys: keys))
      let result: Result<String, any Error>
      do {
        result = .success(try await code(try Services.live(store: store)))
      } catch {
        result = .failure(error)
      }
      try await store.close()
      print(try result.get())
    } catch let refusal as StoreRefusal {
      throw Refusal("\(refusal)")
    }
  }

  private func code(_ services: Services) async throws -> String {
    let code: String
    if let username {
      code = try await services.codeForAdministrator(username)
    } else if let first = try await services.codeForFirstAdministrator() {
      code = first
    } else {
      throw Refusal(
        "There are people in this data folder already: say with --username which administrator cannot get in any more."
      )
    }
    return """
      \(code)

      Good once and for 15 minutes. Start the service and redeem it:

        workbook sign-in --server <address> --code \(code)

      or in a browser at <address>/claim.
      """
  }
}
