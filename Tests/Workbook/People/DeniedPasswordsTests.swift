import Testing
import Workbook

@Suite struct DeniedPasswordsTests {
  private let denied = DeniedPasswords(
    """
    # a comment
    password
    Liverpool
    qwertyuiopas
    """)

  private func objection(_ password: String, own: [String] = []) -> String? {
    denied.objection(to: password, own: own)
  }

  @Test(arguments: [
    "passwordpassword", "Password2026!!", "2026PASSWORD2026", "liverpool-1892", "qwertyuiopas",
    "pass word 123456", "aaaaaaaaaaaaa", "ababababababab", "123456789012", "abcdefghijklm",
    "zyxwvutsrqpo", "098765432109",
  ])
  func `what everybody chooses is refused`(password: String) {
    #expect(objection(password) != nil)
  }

  @Test(arguments: [
    "five green lanterns", "correct horse battery", "the password of my aunt", "Qx7#vLp2!mZr9",
    "Ystafell dawel, 3 cath", "чайка над гаванью", "🦊🦉🐢🦔🐝🦋🐙🦕🐳🦜🦩🦚",
    "liverpool lost in the rain",
  ])
  func `what is long and one's own is taken, whatever it is made of`(password: String) {
    #expect(objection(password) == nil)
  }

  @Test func `twelve to a hundred and twenty-eight characters, counted as people count`() {
    #expect(objection("short-enough") == nil)
    #expect(objection("too-short-1") != nil)
    let words = "seven owls sat on a wall, and then "
    let long = String(String(repeating: words, count: 4).prefix(128))
    #expect(objection(long) == nil)
    #expect(objection(long + "!") != nil)
    #expect(objection("👩🏽‍🚀👩🏽‍🚀👩🏽‍🚀") != nil)
  }

  @Test func `one's own name is no password`() {
    let own = ["rowan.ellery", "Rowan Ellery (fictional)", "Lanternshire Council (fictional)"]
    for password in ["rowan.ellery1", "RowanEllery2026", "Lanternshire1!", "ellery-ellery-1"] {
      #expect(objection(password, own: own) != nil, "\(password)")
      #expect(objection(password) == nil || password == "ellery-ellery-1", "\(password)")
    }
    #expect(objection("Rowan keeps bees at home", own: own) == nil)
  }

  @Test func `the operator adds to the list`() {
    let more = denied.adding("lanternlantern\nRiverside\n")
    #expect(more.objection(to: "Riverside-1234", own: []) != nil)
    #expect(more.objection(to: "passwordpassword", own: []) != nil)
    #expect(objection("Riverside-1234") == nil)
  }
}
