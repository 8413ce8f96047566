import Foundation

/// The time in Britain: what "today" means, and how days and moments are written for people.
struct LondonClock: Sendable {
  let now: Date
  let calendar: Calendar

  /// - Throws: ``CommandFailure`` when this machine does not know British time.
  init(now: Date) throws {
    guard let zone = TimeZone(identifier: "Europe/London") else {
      throw CommandFailure(
        "This machine has no time zones: install the package 'tzdata' and try again.", .other)
    }
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = zone
    self.calendar = calendar
    self.now = now
  }

  /// `2026-03-02`.
  var today: String { day(of: now) }

  func day(of date: Date) -> String {
    let parts = calendar.dateComponents([.year, .month, .day], from: date)
    return Self.day(parts.year ?? 0, parts.month ?? 0, parts.day ?? 0)
  }

  static func day(_ year: Int, _ month: Int, _ day: Int) -> String {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  /// Noon of a day, so that adding days never falls into a change of the clocks. Nil when there is no such day.
  func noon(of day: String) -> Date? {
    let parts = day.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3 else { return nil }
    return date(parts[0], parts[1], parts[2], hour: 12, minute: 0)
  }

  /// Nil when there is no such day, or no such time on it.
  func date(_ year: Int, _ month: Int, _ day: Int, hour: Int, minute: Int) -> Date? {
    let parts = DateComponents(
      year: year, month: month, day: day, hour: hour, minute: minute)
    guard let date = calendar.date(from: parts) else { return nil }
    let back = calendar.dateComponents([.year, .month, .day, .hour, .minute], from: date)
    let isReal =
      back.year == year && back.month == month && back.day == day && back.hour == hour
      && back.minute == minute
    return isReal ? date : nil
  }

  /// As the contract writes it: `2026-03-02T14:00:00Z`.
  func moment(_ date: Date) -> String { date.formatted(.iso8601) }

  func date(ofMoment text: String) -> Date? {
    let formats = [
      Date.ISO8601FormatStyle(), Date.ISO8601FormatStyle(includingFractionalSeconds: true),
    ]
    for format in formats {
      do {
        return try format.parse(text)
      } catch {
        // The other way of writing it, then.
        continue
      }
    }
    return nil
  }

  /// "Monday 2 March 2026", or the text itself when it is no day.
  func words(day: String) -> String {
    guard let date = noon(of: day) else { return day }
    return words(dayOf: date)
  }

  /// "2 Mar 2026", for columns.
  func shortWords(day: String) -> String {
    guard let date = noon(of: day) else { return day }
    let parts = calendar.dateComponents([.year, .month, .day], from: date)
    let month = Self.months[(parts.month ?? 1) - 1].prefix(3)
    return "\(parts.day ?? 0) \(month) \(parts.year ?? 0)"
  }

  /// "Monday 2 March 2026, 14:00", or the text itself when it is no moment.
  func words(moment: String) -> String {
    guard let date = date(ofMoment: moment) else { return moment }
    return "\(words(dayOf: date)), \(time(of: date))"
  }

  func time(of date: Date) -> String {
    let parts = calendar.dateComponents([.hour, .minute], from: date)
    let minute = parts.minute ?? 0
    return "\(parts.hour ?? 0):\(minute < 10 ? "0" : "")\(minute)"
  }

  private func words(dayOf date: Date) -> String {
    let parts = calendar.dateComponents([.year, .month, .day, .weekday], from: date)
    let weekday = Self.weekdays[(parts.weekday ?? 1) - 1]
    return "\(weekday) \(parts.day ?? 0) \(Self.months[(parts.month ?? 1) - 1]) \(parts.year ?? 0)"
  }

  static let weekdays = [
    "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
  ]
  static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
