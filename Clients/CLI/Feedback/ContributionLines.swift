import WorkbookProtocol

/// A list of contributions: the end of the id, the day, how far it has come, by when; below that what sets it apart.
struct ContributionLines {
  let clock: LondonClock

  func text(_ contributions: [Wire.ContributionSummary]) -> String {
    contributions.map(lines).joined(separator: "\n")
  }

  private func lines(_ one: Wire.ContributionSummary) -> String {
    let first = Layout.wrapped(
      state(one),
      first: "\(ShortID.of(one.id))  \(Layout.cell(clock.shortWords(day: one.receivedOn), 11))  ")
    let facts = facts(one)
    let rest = String(repeating: " ", count: 23)
    var lines = [first]
    if let ask = one.ask { lines.append(Layout.wrapped(ask.theme, first: rest)) }
    if !facts.isEmpty {
      lines.append(Layout.wrapped(facts.joined(separator: ", "), first: rest))
    }
    return lines.joined(separator: "\n")
  }

  private func state(_ one: Wire.ContributionSummary) -> String {
    if let day = one.withdrawnOn { return "Taken back or erased on \(clock.shortWords(day: day))" }
    if one.gate == .pending || one.replyGate == .pending {
      let what = one.gate == .pending ? "Nobody has read it for safety" : "Their reply is not read"
      return [what, one.readBy.map { "due \(clock.words(moment: $0))" }].compactMap { $0 }
        .joined(separator: ", ")
    }
    let decision = one.decision.map { ": \($0.title.lowercased())" } ?? ""
    let due = one.due.map {
      ", due \(clock.shortWords(day: $0))" + (one.overdue == true ? " (LATE)" : "")
    }
    return one.state.title + (one.state == .decided ? decision : "") + (due ?? "")
  }

  private func facts(_ one: Wire.ContributionSummary) -> [String] {
    [
      one.turn.flatMap { $0 == .checker ? nil : "now for \($0.title.lowercased())" },
      one.gate == .concern || one.replyGate == .concern ? "a concern" : nil,
      one.named ? "named" : "no name", one.aboutAWorker ? "about a worker" : nil,
      one.mayBeComplaint ? "may be a complaint" : nil,
      one.decisionMaker.map { "\($0.name) decides" },
      one.reply.map { "reply: \($0.title.lowercased())" },
    ].compactMap { $0 }
  }
}
