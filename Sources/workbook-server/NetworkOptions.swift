import ArgumentParser
import Foundation
import WebServer

/// Where the service listens and who can reach it.
struct NetworkOptions: ParsableArguments {
  @Option(
    help: "The address to listen on: 127.0.0.1 for this machine alone, 0.0.0.0 or :: for everybody."
  )
  var host = "127.0.0.1"

  @Option(help: "The port; 0 for any that is free.")
  var port = 8080

  @Option(
    help: ArgumentHelp(
      "A certificate in PEM, followed by those that signed it: answer over TLS (1.2 or newer).",
      valueName: "file"))
  var tlsCertificate: String?

  @Option(
    help: ArgumentHelp("The certificate's private key in PEM, not encrypted.", valueName: "file"))
  var tlsKey: String?

  @Flag(
    help: """
      A reverse proxy of yours answers over TLS in front of the service, and is the only one that can reach it: cookies are \
      Secure, and the last address in X-Forwarded-For is believed to be the caller's.
      """)
  var behindTlsProxy = false

  @Flag(
    help: """
      Listen beyond this machine without TLS. Whoever is on the network between can read every record and password, and \
      change them: only for a private network between the service and its proxy.
      """)
  var allowPlainHttp = false

  @Option(
    help: ArgumentHelp(
      "The address that people type, such as https://workbook.example.org: needed when a proxy does not pass the Host on.",
      valueName: "url"))
  var publicUrl: String?

  @Option(
    help:
      "Calls a minute of one person; open methods have half of it from one address. 0 for no limit."
  )
  var callsPerMinute = 1_200

  @Option(
    help: ArgumentHelp("Seconds from the first byte of a request to its last.", visibility: .hidden)
  )
  var requestSeconds = 30

  var isLoopback: Bool { host == "localhost" || host == "::1" || host.hasPrefix("127.") }
  var hasTLS: Bool { tlsCertificate != nil }

  func validate() throws {
    guard (0...65_535).contains(port) else {
      throw ValidationError("A port is a number from 0 to 65535.")
    }
    guard (tlsCertificate == nil) == (tlsKey == nil) else {
      throw ValidationError("--tls-certificate and --tls-key go together.")
    }
    guard isLoopback || hasTLS || allowPlainHttp else {
      throw ValidationError(
        """
        Without TLS the service listens on this machine alone: give --tls-certificate and --tls-key, or leave --host out and \
        put a proxy in front (--behind-tls-proxy).
        """)
    }
    guard (0...1_000_000).contains(callsPerMinute) else {
      throw ValidationError("--calls-per-minute is a number from 0 to 1000000.")
    }
    guard (1...3_600).contains(requestSeconds) else {
      throw ValidationError("--request-seconds is a number from 1 to 3600.")
    }
    try checkPublicURL()
  }

  var exposure: Exposure {
    Exposure(
      isSecure: isSecure, isBehindProxy: behindTlsProxy, isLoopback: isLoopback,
      publicOrigin: publicOrigin)
  }

  /// - Throws: what is wrong with the files, in one sentence.
  func certificate(now: Date = Date()) throws -> ServerCertificate? {
    guard let tlsCertificate, let tlsKey else { return nil }
    return try ServerCertificate(
      certificateFile: tlsCertificate, keyFile: tlsKey, now: Int(now.timeIntervalSince1970))
  }

  var limits: ConnectionLimits {
    var limits = ConnectionLimits()
    limits.request = .seconds(requestSeconds)
    return limits
  }

  /// Where somebody finds the service that listens on a port.
  func url(port: Int) -> String {
    if let publicOrigin { return "\(publicOrigin)" }
    let isEverywhere = host == "0.0.0.0" || host == "::"
    let name = isEverywhere ? ProcessInfo.processInfo.hostName : host
    let scheme = hasTLS ? "https" : "http"
    return "\(scheme)://\(name.contains(":") ? "[\(name)]" : name):\(port)"
  }

  private var isSecure: Bool { hasTLS || behindTlsProxy }

  private var publicOrigin: WebOrigin? {
    publicUrl.flatMap { WebOrigin($0.hasSuffix("/") ? String($0.dropLast()) : $0) }
  }

  private func checkPublicURL() throws {
    guard publicUrl != nil else { return }
    guard let publicOrigin else {
      throw ValidationError(
        "--public-url is an address without a path, such as https://workbook.example.org.")
    }
    guard publicOrigin.scheme == (isSecure ? "https" : "http") else {
      throw ValidationError(
        """
        --public-url begins with https:// when the service or a proxy in front of it has TLS, else with http://.
        """)
    }
  }
}
