/// One request to the provider.
package struct FetchRequest: Hashable, Sendable {
  package let url: String
  /// The `Authorization` header.
  package let authorization: String?
  /// `application/x-www-form-urlencoded`; a request with a form is a POST, one without is a GET.
  package let form: String?

  package var method: String { form == nil ? "GET" : "POST" }

  static func get(_ url: String) -> FetchRequest {
    FetchRequest(url: url, authorization: nil, form: nil)
  }
}

package struct FetchAnswer: Sendable {
  package let status: Int
  package let body: [UInt8]

  /// Largest body that is read, in bytes.
  package static let largestBody = 256 * 1024

  package init(status: Int, body: [UInt8]) {
    self.status = status
    self.body = body
  }
}

/// Asks the provider. Throws ``FetchError`` when there is no answer; must follow no redirect.
package typealias Fetch = @Sendable (FetchRequest) async throws -> FetchAnswer

package enum FetchError: Error, Hashable {
  /// `reason` goes into the log.
  case noAnswer(reason: String)
  /// The body is larger than ``FetchAnswer/largestBody``.
  case tooLarge
}
