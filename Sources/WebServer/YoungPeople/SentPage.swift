import Workbook

extension YoungPeoplesPages {
  /// "We have it. Thank you."
  ///
  /// - Parameter said: `nil` when it came a second time long after the first.
  func sent(
    _ said: Said?, _ manner: Manner, help: LocalHelp?, isSharedScreen: Bool
  ) -> String {
    let voice = Voice(words: words, manner: manner)
    let frame = Frame(
      title: "title.sent", manner: manner, help: help, forNext: isSharedScreen)
    guard let said else { return page("sent", frame, ["already": true]) }
    return page(
      "sent", frame,
      [
        "isSharedScreen": .flag(isSharedScreen),
        "code": .text(said.code.text),
        "readBy": .text(
          voice.say("confidentiality.4", ["dayAndTime": voice.dayAndTime(said.readBy)])),
        "codeLine": .text(voice.words.text("code.1", manner.language, ["code": ""])),
        "comeBack": .text(voice.say("code.6", ["day": voice.day(said.comeBackAfter)])),
      ])
  }

  /// After "I do not want a code."
  func withoutCode(_ manner: Manner, help: LocalHelp?, isSharedScreen: Bool) -> String {
    page(
      "sent",
      Frame(title: "title.sent", manner: manner, help: help, forNext: isSharedScreen),
      ["withoutCode": true])
  }

  /// One sentence about what could not be done, and the way back.
  func message(_ key: String, _ manner: Manner) -> String {
    page(
      "message", Frame(title: "title.problem", manner: manner),
      ["says": .text(Voice(words: words, manner: manner).say(key))])
  }
}
