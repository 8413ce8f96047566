import Foundation
import JSONRPC
import Testing

struct ConformanceCase: Decodable, Sendable, CustomTestStringConvertible {
  let name: String
  let request: String?
  let requestBase64: Data?
  let response: String?

  var body: [UInt8] { requestBase64.map { Array($0) } ?? Array((request ?? "").utf8) }

  var testDescription: String { name }

  /// `Tests/Conformance/cases.json`, found from where this file stands.
  static func all() throws -> [ConformanceCase] {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Conformance/cases.json")
    return try JSONDecoder().decode([ConformanceCase].self, from: try Data(contentsOf: file))
  }
}

@Suite struct ConformanceTests {
  @Test(arguments: try ConformanceCase.all())
  func `a case of the table is answered as it says`(example: ConformanceCase) async throws {
    let service = try TestService()
    let answer = await service.dispatcher.answer(example.body, context: .anonymous)
    guard let expected = example.response else {
      #expect(answer == nil, "\(text(answer))")
      return
    }
    #expect(try matches(try #require(answer), expected), "\(text(answer)) is not \(expected)")
    #expect(service.reported.isEmpty)
  }

  @Test func `the table has no two cases of one name, and none without a request`() throws {
    let cases = try ConformanceCase.all()
    #expect(cases.count > 150)
    #expect(Set(cases.map(\.name)).count == cases.count)
    #expect(cases.allSatisfy { ($0.request == nil) != ($0.requestBase64 == nil) })
  }

  @Test func `matching sees every difference that matters`() throws {
    let answer = Array(#"{"result":{"a":[1,"x"]},"id":1e2}"#.utf8)
    #expect(try matches(answer, #"{"id":1e2,"result":{"a":[1,"x"]}}"#))
    for other in [
      #"{"result":{"a":[1,"x"]},"id":100}"#, #"{"result":{"a":[1]},"id":1e2}"#,
      #"{"result":{},"id":1e2}"#, #"{"result":{"a":[1,"x"]}}"#,
      #"{"result":{"a":[1,"y"]},"id":1e2}"#,
    ] {
      #expect(try !matches(answer, other))
    }
    let refusal = Array(#"{"error":{"code":1,"data":{"type":"t","x":1}},"id":null}"#.utf8)
    #expect(try matches(refusal, #"{"error":{"data":{"type":"t"}},"id":null}"#))
    #expect(try !matches(refusal, #"{"error":{"code":2},"id":null}"#))
    #expect(try !matches(refusal, #"{"error":{"more":1},"id":null}"#))
  }
}
