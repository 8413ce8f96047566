import ArgumentParser
import Demo
import Foundation
import Handlers
import JSONRPC
import Logging
import Sealing
import SingleSignOn
import Storage
import WebServer
import Workbook

struct Serve: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Answer calls until told to stop (Control-C or SIGTERM).",
    discussion: """
      The data folder holds the database and its keystore; the keys folder holds the master key, without which nothing \
      sealed can ever be read again. Keep the two on different disks, back the data up with workbook-server backup alone, \
      and keep a print of master.key and signing.key in a safe.
      """)

  @Option(help: "The folder of the database. Made if it is missing.")
  var data: String?

  @Option(help: "The folder of the master key. Made if it is missing and the data folder is empty.")
  var keys: String?

  @OptionGroup(title: "Evidence") var evidence: EvidenceOptions

  @OptionGroup(title: "Network") var network: NetworkOptions

  @OptionGroup(title: "Passwords") var passwords: PasswordOptions

  @OptionGroup(title: "Single sign-on") var signOn: SignOnOptions

  @Flag(help: "Fill an empty data folder with a fictional authority, and print accounts to try.")
  var demo = false

  @Option(help: "The day on which the fictional authority stands (yyyy-mm-dd). Default: today.")
  var demoDate: DemoDate?

  @Option(help: "The seed of the fictional authority.")
  var demoSeed: UInt64 = 1

  func validate() throws {
    guard demo || (data != nil && keys != nil) else {
      throw ValidationError("Say where the data and the keys are (--data, --keys), or try --demo.")
    }
    guard signOn.signOnIssuer == nil || network.port != 0 || network.publicUrl != nil else {
      throw ValidationError(
        "Single sign-on needs a port that stays the same: the provider sends people back to it.")
    }
    guard demo || demoDate == nil else { throw ValidationError("--demo-date goes with --demo.") }
    // In the demo everything is invented.
    if let data, let keys, !demo {
      if Folder.isInside(keys, data) {
        throw ValidationError(
          "The keys must not lie inside the data folder: whoever copies the data would have both.")
      }
      try evidence.refuse(inside: data, keys)
    }
  }

  func run() async throws {
    Process.prepare()
    do {
      try await serve()
    } catch let refusal as StoreRefusal {
      throw Refusal("\(refusal)")
    } catch let refusal as CertificateRefusal {
      throw Refusal(refusal.description)
    } catch let error as IOFailure {
      throw Refusal(error.description)
    }
  }

  private func serve() async throws {
    let exposure = network.exposure
    let certificate = try network.certificate()
    let denied = try passwords.denied()
    let provider = try provider()
    let folders = try Folder.Pair(data: data, keys: keys, isDemo: demo)
    let store = try Store.open(
      evidence.configuration(data: folders.data, keys: folders.keys))
    if !demo, store.keystoreCopy == nil {
      say(
        "Warning: no --keystore-copy: an erasure does not reach the copy of the keystore that backups make."
      )
    }
    let services = try Services.live(store: store, denied: denied)
    let accounts = demo ? try await prepareDemo(services, in: folders) : []
    let code = try await services.codeForFirstAdministrator()
    let time = Timekeeping(ContinuousClock())
    let rates = CallRates(
      callsPerMinute: network.callsPerMinute,
      secret: (.random(in: .min ... .max), .random(in: .min ... .max)))
    let takeForm: @Sendable (String) -> Int? = { rates.take(.address($0), at: time.elapsed()) }
    let service = try WorkbookService.live(services, time: time, rates: rates)
    let host = ServiceHost(
      service: service, store: store,
      youngPeople: try YoungPeoplesRoutes(services, exposure: exposure, takeForm: takeForm),
      staff: try StaffRoutes(
        door: StaffDoor(service, services), services: services, provider: provider,
        exposure: exposure, takeForm: takeForm),
      address: .init(host: network.host, port: network.port), exposure: exposure,
      certificate: certificate, limits: network.limits,
      greeting: { [network] port in
        Greeting(
          url: network.url(port: port), accounts: accounts, firstCode: code, folders: folders
        ).text
      })
    try await host.run()
  }

  private func provider() throws -> SignOnProvider? {
    let settings = try signOn.settings(url: network.url(port: network.port))
    return settings.map { settings in
      SignOnProvider(
        settings, fetch: LiveFetch.make(), now: { .now }, random: .system)
    }
  }

  private func prepareDemo(
    _ services: Services, in folders: Folder.Pair
  ) async throws -> [DemoAccount] {
    say("Preparing the fictional authority in \(folders.data) …")
    let accounts = try await DemoAuthority.prepare(
      services, seed: demoSeed, on: demoDate?.day ?? services.now().day,
      earlier: DemoAccounts.read(from: folders.data))
    try DemoAccounts.write(accounts, into: folders.data)
    return accounts
  }

  private func say(_ line: String) { FileHandle.standardError.write(Data((line + "\n").utf8)) }
}

/// A day given on the command line.
struct DemoDate: ExpressibleByArgument {
  let day: Day

  init?(argument: String) {
    guard let day = Day(argument) else { return nil }
    self.day = day
  }
}

/// One line for whoever started the program: what is wrong and what to do.
struct Refusal: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) {
    self.description = description
  }
}
