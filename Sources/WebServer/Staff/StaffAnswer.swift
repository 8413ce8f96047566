import HTTPTypes

/// What a staff page answers, before it becomes HTTP: the same once more for a button pressed twice.
struct StaffAnswer: Sendable {
  enum Content: Sendable {
    case page(String, HTTPResponse.Status)
    /// 303: the browser asks for that page next (RFC 9110 §15.4.4).
    case go(String)
  }

  let content: Content
  /// Whole `Set-Cookie` lines.
  var cookies: [String] = []
  var retryAfterSeconds: Int?

  static func page(_ html: String, _ status: HTTPResponse.Status = .ok) -> StaffAnswer {
    StaffAnswer(content: .page(html, status))
  }

  static func go(_ path: String) -> StaffAnswer { StaffAnswer(content: .go(path)) }

  func setting(_ cookies: String...) -> StaffAnswer {
    var answer = self
    answer.cookies += cookies
    return answer
  }

  func comingBack(in seconds: Int?) -> StaffAnswer {
    var answer = self
    answer.retryAfterSeconds = seconds
    return answer
  }
}
