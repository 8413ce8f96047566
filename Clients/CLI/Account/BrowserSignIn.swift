import Foundation
import WorkbookProtocol

/// Signing in by approving a short code in a browser where somebody is signed in already (after RFC 8628).
struct BrowserSignIn {
  /// How many times in a row the server may give no answer.
  private static let silencesAllowed = 3
  private static let pausesMs = 1_000...30_000

  let surroundings: Surroundings
  let server: String
  /// Without a token.
  let desk: Desk

  /// Shows the page and the code, and waits until somebody has decided.
  /// - Returns: The token.
  func token() async throws -> String {
    let asked = try await desk.call(
      AuthStartDevice.self, .init(label: surroundings.machineLabel))
    desk.terminal.say(instructions(asked))
    let pause = min(max(asked.intervalMs, Self.pausesMs.lowerBound), Self.pausesMs.upperBound)
    let end = desk.clock.date(ofMoment: asked.expiresAt) ?? surroundings.now()
    var silences = 0
    while surroundings.now() < end {
      try await surroundings.pause(pause)
      do {
        let answer = try await desk.call(
          AuthFinishDevice.self, .init(deviceCode: asked.deviceCode))
        silences = 0
        if let token = try token(of: answer) { return token }
      } catch let refusal as Refusal where refusal.code == .notFound {
        break
      } catch let refusal as Refusal where [.rateLimited, .busy].contains(refusal.code) {
        try await surroundings.pause(min(refusal.retryAfterMs ?? pause, Self.pausesMs.upperBound))
      } catch let silence as NoAnswer {
        silences += 1
        if silences == Self.silencesAllowed { throw silence }
      }
    }
    throw CommandFailure(
      "Nobody approved it in time. 'workbook sign-in --browser' gives a new code.", .notAllowed)
  }

  /// Nil while nobody has decided.
  private func token(of answer: AuthFinishDevice.Result) throws -> String? {
    switch answer.state {
    case .waiting: return nil
    case .refused:
      throw CommandFailure("It was refused in the browser. You are not signed in.", .notAllowed)
    case .approved:
      guard let token = answer.token else {
        throw CommandFailure(
          "It was approved, but its token has been handed out already. 'workbook sign-in --browser' begins again.",
          .notAllowed)
      }
      return token
    }
  }

  private func instructions(_ asked: AuthStartDevice.Result) -> String {
    let page = asked.page.hasPrefix("/") ? asked.page : "/" + asked.page
    let until = desk.clock.date(ofMoment: asked.expiresAt).map {
      " It is good until \(desk.clock.time(of: $0))."
    }
    return """
      Open this page in a browser, sign in there if it asks you to, and type the code:

        \(Layout.plain(server + page))

        \(Layout.plain(Self.grouped(asked.userCode)))

      \(Layout.wrapped("Nobody else should have the code: whoever approves it lets this machine in as themselves.\(until ?? "") Waiting for the browser; Ctrl-C gives up."))
      """
  }

  /// In groups of four, unless it comes in groups.
  static func grouped(_ code: String) -> String {
    guard !code.contains(where: { $0 == "-" || $0 == " " }) else { return code }
    let letters = Array(code)
    return stride(from: 0, to: letters.count, by: 4)
      .map { String(letters[$0..<min($0 + 4, letters.count)]) }.joined(separator: "-")
  }
}
