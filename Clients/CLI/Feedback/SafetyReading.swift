import WorkbookProtocol

/// One contribution being read for safety.
struct SafetyReading {
  let record: Wire.ContributionRecord
  let interview: Interview
  let isDryRun: Bool

  private var desk: Desk { interview.desk }

  private var part: Wire.CheckedPart { record.summary.gate == .pending ? .words : .reply }

  /// What is read: the words, or what was replied to the answer.
  private var freeText: [String] {
    if part == .reply {
      return [record.steps.last { $0.what == .replied }?.words].compactMap { $0 }
    }
    let entry = record.contribution
    return [entry?.bestThing, entry?.oneChange, entry?.toldBefore].compactMap { $0 }
  }

  func ask(_ surroundings: Surroundings) async throws {
    guard record.summary.gate == .pending || record.summary.replyGate == .pending else {
      return desk.terminal.print("This has been read already.")
    }
    guard record.contribution != nil else {
      throw CommandFailure(
        "Its words are for the checker, the deputy and safeguarding leads to read.", .notAllowed)
    }
    desk.terminal.say(
      try await ContributionText(record: record, desk: desk, contract: interview.contract).text())
    let draft = AnsweringStep.acknowledge.beginning(record.summary, try beginning())
    let asked = try await form.asked(draft, interview)
    let terms = FormTerms(key: surroundings.makeKey(), isDryRun: isDryRun)
    guard try await form.review(asked, interview, terms) != nil else { return }
    desk.terminal.print(isDryRun ? Written.nothingStored : "Kept.")
    if asked.string("/finding") == Wire.SafetyFinding.concern.rawValue {
      try await raise(asked, surroundings)
    }
  }

  private func beginning() throws -> Draft {
    var draft = Draft()
    draft["/part"] = .string(part.rawValue)
    return draft
  }

  private var form: Form {
    Form(
      ParticipationCheckSafety.name,
      [
        FormField(
          "/finding", title: "What you found",
          words: "Is somebody hurt, or may somebody be? What do you find?"),
        FormField(
          "/aboutWorker", title: "About a worker",
          words: "Is it about somebody who works here? Part of the name.",
          hint: "It then never reaches that person or their line. Enter if it is not.",
          optional: true),
        FormField(
          "/mayBeComplaint", title: "May be a complaint",
          words: "May it be a complaint? (yes or no)",
          hint: "It then has the clock of complaints. Enter leaves it as it is.", optional: true),
        FormField(
          "/messageToYoungPerson", title: "Message", optional: true,
          asker: { interview, draft in
            draft["/messageToYoungPerson"] = try await interview.plainText(
              at: "/messageToYoungPerson", of: ParticipationCheckSafety.name,
              words:
                "A message to the young person? Whoever holds the code sees it at once.",
              optional: true)
          }),
      ])
  }

  /// Straight on to the concern. When that is given up, it is said that there is none.
  private func raise(_ found: Draft, _ surroundings: Surroundings) async throws {
    desk.terminal.say("\n" + Layout.wrapped(ConcernForm.opening))
    var draft = Draft()
    draft.give("/concern/exactWords", freeText.isEmpty ? nil : freeText.joined(separator: "\n"))
    draft["/concern/contribution"] = .string(record.summary.id)
    draft.give("/concern/youngPerson", record.contribution?.youngPerson)
    draft.give(
      "/concern/aboutWorker", found.string("/aboutWorker") ?? record.contribution?.aboutWorker)
    if let worker = record.aboutWorker { interview.names.note(worker.name, for: worker.id) }
    let again = "'workbook concern raise --contribution \(ShortID.of(record.summary.id))'"
    do {
      let asked = try await ConcernForm.raise.asked(draft, interview)
      let terms = FormTerms(key: surroundings.makeKey(), isDryRun: isDryRun)
      if let result = try await ConcernForm.raise.review(asked, interview, terms) {
        try desk.reportRaised(result, dryRun: isDryRun)
      }
    } catch is Interview.Stopped {
      throw CommandFailure(
        "\nWhat you found is kept, but NO CONCERN HAS BEEN RAISED. Do it now: \(again).", .other)
    }
  }
}
