import Foundation
import HTTPTypes
import HummingbirdTesting
import Testing

private struct ConformanceCase: Decodable {
  let name: String
  let request: String?
  let requestBase64: Data?
  let response: String?

  var body: [UInt8] { requestBase64.map { Array($0) } ?? Array((request ?? "").utf8) }

  static func all() throws -> [ConformanceCase] {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Conformance/cases.json")
    return try JSONDecoder().decode([ConformanceCase].self, from: try Data(contentsOf: file))
  }
}

@Suite struct ConformanceTests {
  @Test func `every case of the table is answered over TCP as it says`() async throws {
    let cases = try ConformanceCase.all()
    #expect(cases.count > 150)
    try await LiveServer().run { client throws in
      for example in cases {
        let answer = try await client.post(example.body)
        guard let expected = example.response else {
          #expect(answer.status == .noContent, "\(example.name): \(answer.status)")
          #expect(answer.text.isEmpty, "\(example.name): \(answer.text)")
          continue
        }
        #expect(answer.status == .ok, "\(example.name): \(answer.status)")
        #expect(answer.headers[.contentType] == "application/json", "\(example.name)")
        let isExpected = (try? matches(answer.bytes, expected)) ?? false
        #expect(isExpected, "\(example.name): \(answer.text) is not \(expected)")
      }
    }
  }
}
