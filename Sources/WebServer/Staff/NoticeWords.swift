import Workbook
import WorkbookProtocol

/// That somebody read in an emergency what they otherwise may not, as it is said to the person concerned.
enum NoticeWords {
  static func pageText(_ notice: Wire.BreakGlass) -> PageText {
    [
      "says": .text(what(notice)), "reason": .text(notice.reason), "review": .text(review(notice)),
    ]
  }

  static func what(_ notice: Wire.BreakGlass) -> String {
    let whose =
      notice.youngPerson.map { "the records about \($0), whose worker you are," }
      ?? "the records about you"
    return "\(notice.by.name) could read \(whose) in an emergency \(when(notice))."
  }

  private static func when(_ notice: Wire.BreakGlass) -> String {
    guard let from = Instant(notice.at), let until = Instant(notice.until) else {
      return "from \(notice.at) to \(notice.until)"
    }
    return "on \(from.day.inWords) from \(StaffTime.clock(from)) to \(StaffTime.clock(until))"
  }

  static func review(_ notice: Wire.BreakGlass) -> String {
    guard let reviewed = notice.reviewedOn else {
      return "Information governance will look at it again by \(StaffTime.day(notice.reviewDue))."
    }
    let found =
      switch notice.justified {
      case true?: "it had to be"
      case false?: "it should not have been"
      case nil: "it has been dealt with"
      }
    return "Information governance looked at it again on \(StaffTime.day(reviewed)): \(found)."
  }
}
