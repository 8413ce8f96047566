import WorkbookProtocol

/// One question of a check-in, in the order in which they are asked.
enum CheckInPart: Sendable {
  case pulse(PulseItem, position: String)
  /// A number of the entry by itself.
  case number(name: String, label: String, words: String)
  case instrument(Wire.InstrumentRecord)
  case conditions, note, share, contact

  static func all(_ interview: CheckInInterview) -> [CheckInPart] {
    let items = PulseItem.all(interview.entry)
    let pulse = items.enumerated().map { index, item in
      CheckInPart.pulse(item, position: "\(index + 1)/\(items.count)")
    }
    let staying = number(
      "staying", "How likely are you to be in this role in a year? 1 very unlikely, 5 very likely.",
      interview.entry)
    let children = number(
      "childrenAllocated", "How many children are allocated to you now?", interview.entry)
    let numbers = (interview.asksQuarterly ? [staying] : []) + [children]
    return pulse + numbers + interview.instruments.map(CheckInPart.instrument)
      + [.conditions, .note, .share, .contact]
  }

  private static func number(_ name: String, _ words: String, _ entry: Schema) -> CheckInPart {
    .number(name: name, label: entry.property(name)?.label ?? name.inWords, words: words)
  }

  /// Where its answers go.
  var places: [String] {
    switch self {
    case .pulse(let item, _): [item.place]
    case .number(let name, _, _): ["/checkIn/\(name)"]
    case .instrument: []
    case .conditions: ["/checkIn/conditions"]
    case .note: ["/checkIn/note"]
    case .share: ["/shareWithSupervisor"]
    case .contact: ["/pleaseContactMe"]
    }
  }

  var title: String {
    switch self {
    case .pulse(let item, _): item.label
    case .number(_, let label, _): label
    case .instrument(let instrument): instrument.title
    case .conditions: "Conditions to watch"
    case .note: "Private note"
    case .share: "Share with my supervisor"
    case .contact: "Please contact me"
    }
  }
}
