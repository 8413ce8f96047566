import Foundation

/// The code that a young person gets, once.
struct ContributedCode: Decodable {
  let code: String?

  init(_ result: [UInt8]) throws {
    self = try JSONDecoder().decode(ContributedCode.self, from: Data(result))
  }
}
