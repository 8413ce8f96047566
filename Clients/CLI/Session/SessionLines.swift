import WorkbookProtocol

/// A list of sessions: two lines each, the second with whom and the id.
struct SessionLines {
  let clock: LondonClock

  func text(_ sessions: [Wire.SupervisionSummary]) -> String {
    sessions.isEmpty
      ? "There are no such sessions among those you may see."
      : sessions.map(lines).joined(separator: "\n")
  }

  private func lines(_ session: Wire.SupervisionSummary) -> String {
    let day = Layout.cell(clock.shortWords(day: session.day), 13)
    let kind = Layout.cell(session.kind.title, 29)
    let first = Layout.wrapped(facts(session).joined(separator: ", "), first: day + kind)
    let second = String(repeating: " ", count: 13) + Layout.cell(people(session), 28) + " "
    return first + "\n" + second + session.id
  }

  private func facts(_ session: Wire.SupervisionSummary) -> [String] {
    var facts: [String] = []
    if session.status != .held { facts.append(session.status.title.lowercased()) }
    if let reason = session.reason { facts.append(reason.title.lowercased()) }
    if let minutes = session.uninterruptedMinutes { facts.append("\(minutes) min") }
    if session.discussions > 0 {
      facts.append(
        session.discussions == 1 ? "1 young person" : "\(session.discussions) young people")
    }
    if [.held, .partHeld].contains(session.status) || session.reason == .agreedNotNeeded {
      facts.append(session.confirmed ? "confirmed" : "not yet confirmed")
    }
    return facts
  }

  private func people(_ session: Wire.SupervisionSummary) -> String {
    guard let first = session.supervisees.first else { return "by \(session.supervisor.name)" }
    let others = session.supervisees.count - 1
    return others == 0 ? first.name : "\(first.name) +\(others)"
  }
}
