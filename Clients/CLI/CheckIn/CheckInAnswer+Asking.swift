import WorkbookProtocol

extension CheckInAnswer {
  /// One statement after the other, then what may be added, then a last look.
  func ask(_ month: CalendarMonth, _ desk: Desk, key: String) async throws {
    desk.terminal.say(Layout.wrapped(CheckInWords.whose))
    desk.terminal.say("\n" + Layout.wrapped(opening(month, desk)))
    let interview = try await Interview(desk)
    let earlier = try await desk.myCheckIns().first { $0.month == month.iso }
    if let earlier, try !isToReplace(earlier, interview) {
      return desk.terminal.print("Left as it is.")
    }
    let questions = try CheckInInterview(
      interview, month: month, earlier: earlier, given: await given.draft(desk),
      instruments: await desk.instruments(enabledOnly: true),
      asksQuarterly: quarterly || month.isLastOfItsQuarter, showsConditions: conditions)
    let draft = try await questions.draft()
    guard draft != Draft() else {
      return desk.terminal.print("You left everything out, and that is fine. Nothing was sent.")
    }
    let sending = Sending(
      interview: interview, method: ResilienceCheckIn.name, key: key, isDryRun: write.dryRun,
      fileName: "check-in-\(month.iso).json", params: questions.params, lines: questions.summary)
    guard let result = try await sending.send(draft, steps: questions.changes) else { return }
    try report(result, month, desk)
  }

  private func opening(_ month: CalendarMonth, _ desk: Desk) -> String {
    let before = month.advanced(by: -1)
    let other =
      self.month == nil && desk.clock.dayOfMonth <= 10
      ? " (Until the 10th you can still answer for \(before.words): --month \(before.iso).)" : ""
    return "This is about \(month.words).\(other)"
  }

  private func isToReplace(
    _ earlier: Wire.CheckInRecord, _ interview: Interview
  ) throws -> Bool {
    interview.ask(
      "You have checked in for \(CalendarMonth.words(earlier.month)) already. Answer again? [no]",
      hint: "Each question then shows your earlier answer: Enter keeps it, - takes it out.")
    return try interview.yesNo(optional: true) == true
  }
}
