import Foundation
import HTTPTypes
import Hummingbird
import NIOCore

/// A page on its way out: it is kept by nobody, says to nobody where it was, and may load nothing.
struct PageResponse: Sendable {
  private let policy: String

  /// - Parameter stylesheetDigest: SHA-256 of the stylesheet inside every page.
  init(stylesheetDigest: [UInt8]) {
    let digest = Data(stylesheetDigest).base64EncodedString()
    policy =
      "default-src 'none'; style-src 'sha256-\(digest)'; form-action 'self'; "
      + "frame-ancestors 'none'; base-uri 'none'"
  }

  /// - Parameter isLast: whether the browser is asked to forget what it keeps of these pages.
  func make(
    _ page: String, _ status: HTTPResponse.Status = .ok, cookie: String? = nil, isLast: Bool = false
  ) -> Response {
    var fields = [
      ("Content-Type", "text/html; charset=utf-8"), ("Cache-Control", "no-store"),
      ("Referrer-Policy", "no-referrer"), ("Content-Security-Policy", policy),
      ("X-Content-Type-Options", "nosniff"),
    ]
    if let cookie { fields.append(("Set-Cookie", cookie)) }
    if isLast { fields.append(("Clear-Site-Data", "\"cache\"")) }
    var headers = HTTPFields()
    for (name, value) in fields {
      if let name = HTTPField.Name(name) { headers[name] = value }
    }
    return Response(
      status: status, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(string: page)))
  }
}
