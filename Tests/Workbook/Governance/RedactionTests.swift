import Foundation
import Testing
import Workbook

@Suite struct RedactionTests {
  private func redaction(_ passage: String?, because reason: String = "another person") -> Redaction
  {
    guard let reason = Words(reason), let day = Day("2026-03-02") else {
      preconditionFailure("a sample")
    }
    return Redaction(
      id: Redaction.ID(UUID()), record: UUID(), field: "text", passage: Words(passage),
      reason: reason, by: Person.ID(UUID()), on: day)
  }

  @Test func `a passage is replaced wherever it stands, and nothing else`() {
    let text = "Ann rang. Then Ann’s aunt rang; “Ann”, she said."
    #expect(
      [redaction("Ann")].applied(to: text)
        == "[left out: another person] rang. Then [left out: another person]’s aunt rang; “[left out: another person]”, she said."
    )
    #expect([].applied(to: text) == text)
  }

  @Test func `without a passage the whole field is left out, whatever else is`() {
    #expect(
      [redaction("Ann"), redaction(nil, because: "legal advice")].applied(to: "Ann rang.")
        == "[left out: legal advice]")
  }

  @Test func `passages that overlap leave out all that either covers, once, with both reasons`() {
    let both = [redaction("her aunt", because: "a"), redaction("aunt Mary", because: "b")]
    #expect(both.applied(to: "Ask her aunt Mary today") == "Ask [left out: a; b] today")
    #expect([redaction("aa")].applied(to: "aaa.") == "[left out: another person].")
  }

  @Test func `two spellings of one character are the same character`() {
    #expect(
      [redaction("Zo\u{EB}")].applied(to: "Zoe\u{308} came") == "[left out: another person] came")
  }

  @Test func `what does not stand there, stands already, or is said by the reason is refused`() {
    #expect(redaction("Bob").refusal(in: "Ann", beside: []) == .passageIsNotThere)
    #expect(redaction("Ann").refusal(in: "Ann", beside: [redaction("Ann")]) == .leftOutAlready)
    #expect(redaction(nil).refusal(in: "Ann", beside: [redaction(nil)]) == .leftOutAlready)
    #expect(redaction(nil).refusal(in: "Ann", beside: [redaction("Ann")]) == nil)
    #expect(
      redaction("Ann", because: "Ann is the aunt").refusal(in: "Ann", beside: []) == .reasonSaysIt)
    #expect(redaction("Ann").refusal(in: "Ann", beside: []) == nil)
  }

  /// Against the definition, character by character: whatever lies in an occurrence is gone, whatever does not is there.
  @Test func `every character of a passage is gone and every other is there`() {
    let seed = UInt64.random(in: .min ... .max)
    var random = SplitMix64(seed: seed)
    let letters: [Character] = ["a", "b", "é", "👩‍👧", " "]
    for _ in 0..<2_000 {
      func some(_ count: ClosedRange<Int>) -> String {
        String(
          (0..<Int.random(in: count, using: &random)).map { _ in
            letters.randomElement(using: &random) ?? "a"
          })
      }
      let text = some(0...24)
      let redactions = (0..<Int.random(in: 1...3, using: &random)).compactMap { _ in
        Words(some(1...4)).map { redaction($0.text, because: "#") }
      }
      let characters = Array(text)
      var gone = Array(repeating: false, count: characters.count)
      for passage in redactions.compactMap({ $0.passage.map { Array($0.text) } }) {
        for start in characters.indices where start + passage.count <= characters.count {
          guard Array(characters[start..<start + passage.count]) == passage else { continue }
          for index in start..<start + passage.count { gone[index] = true }
        }
      }
      let result = redactions.applied(to: text).replacing("[left out: #]", with: "")
      let left = zip(characters, gone).filter { !$0.1 }.map(\.0)
      #expect(result == String(left), "seed \(seed): \(text) without \(redactions.map(\.passage))")
    }
  }
}
