import JSONText
import Testing

@Suite struct DuplicateTests {
  private func hasDuplicates(_ text: String) throws -> Bool {
    let document = try JSONDocument(scanning: Array(text.utf8))
    return document.hasDuplicates(in: document.root)
  }

  @Test(arguments: [
    #"{"a":1,"a":1}"#, #"{"a":1,"b":2,"a":3}"#, #"{"x":[{"y":{"a":1,"a":2}}]}"#,
    #"{"a":1,"\u0061":2}"#, #"{"\u0061":1,"a":2}"#, #"{"\u0061":1,"\u0061":2}"#,
    #"{"/":1,"\/":2}"#, #"{"😀":1,"\ud83d\ude00":2}"#, #"{"":1,"":2}"#,
  ])
  func `a name that occurs twice is found at any depth and in any spelling`(text: String) throws {
    #expect(try hasDuplicates(text))
  }

  @Test(arguments: [
    #"{"a":1,"A":1}"#, #"{"a":{"a":{"a":1}}}"#, #"[{"a":1},{"a":1}]"#, #"{"a":"a","b":"a"}"#,
    #"{"é":1,"e\u0301":2}"#, #"{"a":1,"a ":2}"#, #"{"\\u0061":1,"a":2}"#,
  ])
  func `names that differ, or stand in different objects, are no duplicates`(text: String) throws {
    #expect(try !hasDuplicates(text))
  }

  @Test(arguments: [2, 11, 12, 13, 14, 63, 64, 65, 1000])
  func `a duplicate is found among any number of members and in any two places`(count: Int) throws {
    let names = (0..<count).map { "\"name\($0)\":0" }
    #expect(try !hasDuplicates("{\(names.joined(separator: ","))}"))
    for (first, second) in [(0, 1), (0, count - 1), (count / 2, count - 1)] where first != second {
      var doubled = names
      doubled[second] = names[first]
      #expect(try hasDuplicates("{\(doubled.joined(separator: ","))}"))
      doubled[second] = "\"\\u006eame\(first)\":0"
      #expect(try hasDuplicates("{\(doubled.joined(separator: ","))}"))
    }
  }

  @Test func `a hundred thousand names in one object are compared`() throws {
    let names = (0..<100_000).map { "\"k\($0)\":0" }.joined(separator: ",")
    #expect(try !hasDuplicates("{\(names)}"))
    #expect(try hasDuplicates("{\(names),\"k\\u0035\":0}"))
  }

  @Test func `a duplicate belongs to the element it stands in`() throws {
    let text = #"[{"a":1},{"id":1,"p":{"a":1,"a":1}},{"id":1,"id":2},7]"#
    let document = try JSONDocument(scanning: Array(text.utf8))
    let elements = Array(document.elements(of: document.root))
    #expect(elements.map { document.hasDuplicates(in: $0) } == [false, true, true, false])
    #expect(elements.map { document.repeats("id", in: $0) } == [false, false, true, false])
  }
}
