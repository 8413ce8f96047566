import Workbook

/// The conditions to watch (DOMAIN §6, `WATCH-…`), in the words of the list.
enum ConditionToWatch: String, CaseIterable, Sendable {
  case thinSupervision = "WATCH-1"
  case tooManyCases = "WATCH-2"
  case systemsAndTyping = "WATCH-3"
  case otherMatters = "WATCH-4"
  case dangerUntouched = "WATCH-5"
  case hardToSay = "WATCH-6"
  case tooTired = "WATCH-7"

  init?(_ item: ListItemID) {
    self.init(rawValue: item.text)
  }

  var words: String {
    switch self {
    case .thinSupervision: "Supervision is thin, rushed, or missing."
    case .tooManyCases: "Too many cases, so no room to think or form hypotheses."
    case .systemsAndTyping: "Systems and typing crowd out time with young people."
    case .otherMatters: "Other matters have pulled attention off the child."
    case .dangerUntouched: "Our usual approach is leaving danger untouched or growing."
    case .hardToSay: "It is hard here to say that our own practice worries us."
    case .tooTired: "We are too tired to notice what we usually would."
    }
  }
}
