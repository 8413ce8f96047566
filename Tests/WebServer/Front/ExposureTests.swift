import HTTPTypes
import Testing

@testable import WebServer

@Suite struct ExposureTests {
  private func own(_ host: String?, _ exposure: Exposure) -> String? {
    exposure.ownOrigin(
      of: HTTPRequest(method: .get, scheme: "http", authority: host, path: "/"))?.description
  }

  @Test func `an origin is a scheme, a host and a port, and nothing else`() {
    #expect(WebOrigin("https://Workbook.Example")?.description == "https://workbook.example")
    #expect(WebOrigin("https://a.example:443") == WebOrigin("https://a.example"))
    #expect(WebOrigin("http://a.example:80") == WebOrigin("http://a.example"))
    #expect(WebOrigin("http://a.example:443") != WebOrigin("https://a.example"))
    #expect(WebOrigin("http://[::1]:8080")?.description == "http://[::1]:8080")
    for text in [
      "", "null", "a.example", "https://", "https://:443", "https://a.example/", "https://a b",
      "https://a@b", "https://a:0", "https://a:65536", "https://a:", "https://a:1a", "ftp://a",
      "https://a.example?x", "https://a,https://b", "https://[::1", "https://a:1:2",
    ] {
      #expect(WebOrigin(text) == nil, "\(text)")
    }
  }

  @Test func `our own origin is what the browser sees in front of us`() {
    #expect(own("127.0.0.1:8080", .plainLoopback) == "http://127.0.0.1:8080")
    #expect(own("localhost:8080", .plainLoopback) == "http://localhost:8080")
    #expect(own("a.example", Exposure(isSecure: true)) == "https://a.example")
    #expect(own("a.example:8443", Exposure(isSecure: true)) == "https://a.example:8443")
    let proxied = Exposure(
      isSecure: true, isBehindProxy: true, isLoopback: true,
      publicOrigin: WebOrigin("https://a.example"))
    #expect(own("127.0.0.1:8080", proxied) == "https://a.example")
    #expect(own(nil, proxied) == "https://a.example")
    #expect(own(nil, .plainLoopback) == nil)
  }

  @Test func `a name that somebody else's DNS sends here is not ours`() {
    for host in ["rebound.example:8080", "127.0.0.1.rebound.example", "localhost.example"] {
      #expect(own(host, .plainLoopback) == nil, "\(host)")
    }
  }
}
