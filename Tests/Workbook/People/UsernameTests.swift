import Testing
import Workbook

@Suite struct UsernameTests {
  @Test(arguments: ["ash", "Ash.Fernley", "a-1", "x_y", "42"])
  func `letters, digits, full stops, hyphens and underscores, in any case`(typed: String) {
    #expect(Username(typed)?.text == typed.lowercased())
  }

  @Test(arguments: [
    "", "a", "ash fernley", "ash@council", "аsh", "ﬁnn", "ash\n", String(repeating: "a", count: 61),
  ])
  func `nothing else, so that two names never look alike`(typed: String) {
    #expect(Username(typed) == nil)
  }
}
