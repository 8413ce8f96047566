import Workbook

/// The words in the manner somebody reads in.
struct Voice: Sendable {
  let words: YoungPeoplesWords
  let manner: Manner

  /// In the easy-read layout each sentence stands on a line of its own.
  func say(_ key: String, _ gaps: [String: String] = [:]) -> String {
    inLines(words.text(key, manner.language, gaps))
  }

  /// The same for words that somebody here wrote.
  func inLines(_ text: String) -> String {
    guard manner.isEasy else { return text }
    var lines = ""
    var afterStop = false
    for letter in text {
      if afterStop, letter == " " {
        lines.append("\n")
      } else {
        lines.append(letter)
      }
      afterStop = ".?!".contains(letter)
    }
    return lines
  }

  /// Every line without gaps, as `section` → `name`, so that a template can ask for `w.opening.1`.
  var all: PageText {
    var sections: [String: [String: PageText]] = [:]
    for line in words.lines where !line.english.contains("{") {
      guard let dot = line.key.firstIndex(of: ".") else { continue }
      let name = String(line.key[line.key.index(after: dot)...])
      sections[String(line.key[..<dot]), default: [:]][name] = .text(say(line.key))
    }
    return .parts(sections.mapValues(PageText.parts))
  }

  /// `Tuesday 24 November`.
  func day(_ day: Day) -> String {
    let (_, month, date) = day.parts
    let language = manner.language
    return words.text(
      "format.day", language,
      [
        "weekday": words.text("weekday.\(day.weekday.rawValue + 1)", language),
        "date": "\(date)", "month": words.text("month.\(month)", language),
      ])
  }

  /// `Tuesday 24 November at 5 pm`, by the clock in London.
  func dayAndTime(_ instant: Instant) -> String {
    let minutes = LondonTime.minutesPastMidnight(of: instant)
    let (hour, minute) = (minutes / 60, minutes % 60)
    let clock = hour % 12 == 0 ? 12 : hour % 12
    let padded = minute < 10 ? "0\(minute)" : "\(minute)"
    let part = hour < 12 ? "morning" : hour < 18 ? "afternoon" : "evening"
    let language = manner.language
    let time = words.text(
      "format.\(part)", language, ["time": minute == 0 ? "\(clock)" : "\(clock):\(padded)"])
    return words.text(
      "format.dayAndTime", language, ["day": day(instant.day), "time": time])
  }
}
