import Foundation

/// What came back from one call.
enum Answer<Result: Decodable & Sendable>: Sendable {
  case answered(Result)
  case refused(Refusal)

  init(_ bytes: [UInt8]) throws {
    let envelope = try JSONDecoder().decode(Envelope.self, from: Data(bytes))
    if let result = envelope.result {
      self = .answered(result)
    } else if var refusal = envelope.error {
      refusal.text = String(decoding: bytes, as: UTF8.self)
      self = .refused(refusal)
    } else {
      throw Unexpected(text: "neither result nor error: \(String(decoding: bytes, as: UTF8.self))")
    }
  }

  private struct Envelope: Decodable {
    let result: Result?
    let error: Refusal?
  }
}

/// An error as a caller gets it.
struct Refusal: Decodable, Sendable {
  struct Details: Decodable, Sendable {
    let type: String
    let detail: String
    let retryable: Bool
    let retryAfterMs: Int?
    let errors: [Field]?
  }

  struct Field: Decodable, Sendable, Hashable {
    let pointer: String
    let code: String
    let message: String
  }

  let code: Int
  let message: String
  let data: Details
  /// The whole answer, byte for byte.
  var text = ""

  var pointers: [String] { (data.errors ?? []).map(\.pointer) }

  private enum CodingKeys: String, CodingKey {
    case code, message, data
  }
}
