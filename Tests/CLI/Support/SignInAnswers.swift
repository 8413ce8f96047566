@testable import WorkbookCLI

/// What a server answers to whoever signs in. All of it is made up.
enum SignInAnswers {
  static let password = "five green lanterns at dusk"
  static let me =
    #"{"person": \#(person), "roles": ["practitioner"], "supervising": 6, "scopes": [], "username": "sam", "secondFactor": false, "tokenExpiresAt": "2026-03-04T09:00:00.000Z"}"#
  static let person =
    #"{"id": "0198c0de-0000-7000-8000-000000000001", "name": "Sam Field (fictional)"}"#
  static let secret =
    #"{"secret": "ABCD EFGH IJKL MNOP", "uri": "otpauth://totp/Workbook:sam?secret=ABCDEFGHIJKLMNOP"}"#
  static let recovery = #"{"recoveryCodes": ["AAAA-BBBB-CCCC-DDDD", "EEEE-FFFF-GGGG-HHHH"]}"#
  static let wrongCode =
    #"!{"code": 1004, "message": "Rule violated", "data": {"type": "ruleViolated", "detail": "d", "errors": [{"pointer": "/code", "code": "conflict", "message": "The code does not fit."}]}}"#
  static let wrong =
    #"!{"code": -32001, "message": "Not signed in", "data": {"type": "unauthenticated"}}"#
  static let claimed =
    #"{"id": "0198c0de-0000-7000-8000-000000000001", "token": "wbk_claimed", "expiresAt": "2026-03-04T12:00:00.000Z"}"#

  static func signedIn(needsSecondFactor: Bool = false) -> String {
    #"{"person": \#(person), "expiresAt": "2026-03-04T00:00:00.000Z", "needsSecondFactor": \#(needsSecondFactor), "token": "wbk_new"}"#
  }

  static func later(_ type: String, _ code: Int, _ milliseconds: Int) -> String {
    #"!{"code": \#(code), "message": "Later", "data": {"type": "\#(type)", "retryAfterMs": \#(milliseconds)}}"#
  }
}
