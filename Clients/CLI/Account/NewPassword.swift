/// A password that somebody chooses.
struct NewPassword {
  static let lengths = 12...128

  let text: String

  /// Asks for it twice, unseen, until both are the same and neither too short nor too long.
  init(askedIn terminal: Terminal) throws {
    while true {
      let first = try terminal.askedUnseen(
        "New password, \(Self.lengths.lowerBound) to \(Self.lengths.upperBound) characters (it is not shown):"
      )
      if let objection = Self.objection(to: first) {
        terminal.say(Layout.wrapped(objection, first: "  "))
        continue
      }
      guard try terminal.askedUnseen("The same once more:") == first else {
        terminal.say("  The two differ. Try again.")
        continue
      }
      text = first
      return
    }
  }

  /// Counted as the contract counts, in Unicode scalars.
  static func objection(to password: String) -> String? {
    let length = password.unicodeScalars.count
    if length < lengths.lowerBound {
      return
        "That is \(length) characters; it takes \(lengths.lowerBound). A few words that do not belong together are easy to keep in mind."
    }
    return length > lengths.upperBound
      ? "That is \(length) characters; there is room for \(lengths.upperBound)." : nil
  }
}
