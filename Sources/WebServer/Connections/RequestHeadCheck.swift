import NIOHTTP1

/// What is wrong with a request before any of it is acted on, and the answer to it.
struct HeadRefusal: Sendable, Hashable {
  let status: HTTPResponseStatus
  let sentence: String

  static let unreadable = HeadRefusal(
    status: .badRequest, sentence: "This is no request that can be read.")
  static let late = HeadRefusal(
    status: .requestTimeout, sentence: "The request took too long to arrive.")
}

extension HTTPRequestHead {
  /// What the parser lets through and two programs in a row might read in two ways (RFC 9112 §3.2, §6.1, §11.2). It refuses
  /// two lengths, a length beside a transfer coding, folded lines and bare line ends itself.
  var refusal: HeadRefusal? {
    let hosts = headers["Host"]
    guard hosts.count == 1 || (hosts.isEmpty && version == .http1_0) else {
      return HeadRefusal(status: .badRequest, sentence: "Send exactly one Host.")
    }
    let host = hosts.first ?? ""
    guard host.isEmpty || WebOrigin(scheme: "http", authority: host) != nil else {
      return HeadRefusal(status: .badRequest, sentence: "Host is no name of a host.")
    }
    guard isTargetHere(host) else {
      return HeadRefusal(status: .badRequest, sentence: "Send the path as the target.")
    }
    return codingRefusal ?? expectationRefusal
  }

  /// Whether somebody waits to be told before sending the body.
  var expectsContinue: Bool {
    version != .http1_0 && headers["Expect"].first?.lowercased() == "100-continue"
  }

  private var codingRefusal: HeadRefusal? {
    let codings = headers["Transfer-Encoding"]
    guard !codings.isEmpty else { return nil }
    guard version != .http1_0, codings.count == 1 else {
      return HeadRefusal(status: .badRequest, sentence: "The length of the body is not clear.")
    }
    guard codings[0].lowercased() == "chunked" else {
      return HeadRefusal(status: .notImplemented, sentence: "Send the body as it is, or chunked.")
    }
    return nil
  }

  private var expectationRefusal: HeadRefusal? {
    let expected = headers["Expect"]
    guard expected.isEmpty || (expected.count == 1 && expectsContinue) || version == .http1_0 else {
      return HeadRefusal(status: .expectationFailed, sentence: "Expect 100-continue, or nothing.")
    }
    return nil
  }

  /// A path; or a whole address, whose host is the one that `Host` names.
  private func isTargetHere(_ host: String) -> Bool {
    if uri.hasPrefix("/") { return true }
    guard let scheme = ["http://", "https://"].first(where: { uri.lowercased().hasPrefix($0) })
    else { return false }
    let rest = uri.dropFirst(scheme.count)
    let authority = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    return !host.isEmpty && authority.lowercased() == host.lowercased()
  }
}
