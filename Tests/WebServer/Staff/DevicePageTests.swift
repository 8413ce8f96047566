import HTTPTypes
import Handlers
import HummingbirdTesting
import Testing
import Workbook
import WorkbookProtocol

@testable import WebServer

/// Letting a command line in.
@Suite struct DevicePageTests {
  private let house: StaffHouse

  init() throws { house = try StaffHouse() }

  private func start() async throws -> AuthStartDevice.Result {
    try await house.door.call(AuthStartDevice.self, .init(label: "ash-laptop <1>"), as: Visit())
  }

  private func state(_ device: AuthStartDevice.Result) async throws -> AuthFinishDevice.Result {
    try await house.door.call(
      AuthFinishDevice.self, .init(deviceCode: device.deviceCode), as: Visit())
  }

  @Test func `only the button that says so lets it in`() async throws {
    try await house.run { browser in
      _ = try await house.administrator(browser)
      for (decide, expected) in [
        ("approve", AuthFinishDevice.Result.State.approved), ("refuse", .refused), ("", .refused),
      ] {
        let device = try await start()
        let page = try await browser.page("/device")
        #expect(
          page.html.contains("Only type a code from a command line that you have just started"))
        let answer = try await browser.submit(
          "/device", on: page,
          ["userCode": " \(device.userCode.lowercased()) ", "decide": decide])
        #expect(answer.status == .ok && answer.html.contains("ash-laptop &lt;1&gt;"))
        let state = try await state(device)
        #expect(state.state == expected)
        #expect((state.token != nil) == (expected == .approved))
      }
    }
  }

  @Test func `a code that nobody waits for says so beside the box`() async throws {
    try await house.run { browser in
      _ = try await house.administrator(browser)
      for code in ["AAAA-AAAA", "x", "", "-"] {
        let answer = try await browser.submit(
          "/device", on: try await browser.page("/device"),
          ["userCode": code, "decide": "approve"])
        #expect(answer.status == .unprocessableContent, "\(code)")
        #expect(answer.html.contains("<a href=\"#userCode\">"), "\(code)")
      }
    }
  }
}
