import HTTPTypes
import JSONRPC

/// How long to wait, in words.
enum Waiting {
  static func seconds(_ milliseconds: Int) -> Int { max(1, (milliseconds + 999) / 1_000) }

  static func sentence(_ seconds: Int) -> String {
    switch seconds {
    case ...1: "Try again in a second."
    case 2...90: "Try again in \(seconds) seconds."
    default: "Try again in \((seconds + 59) / 60) minutes."
    }
  }
}

extension Fault {
  var waitSeconds: Int? { retryAfterMs.map(Waiting.seconds) }

  /// What happened, and when to try again if that is known.
  var sentence: String {
    waitSeconds.map { "\(detail) \(Waiting.sentence($0))" } ?? detail
  }

  /// Of a page that says this.
  var status: HTTPResponse.Status {
    switch type {
    case "rateLimited": .tooManyRequests
    case "busy", "timedOut": .serviceUnavailable
    case "internalError": .internalServerError
    default: .unprocessableContent
    }
  }
}
