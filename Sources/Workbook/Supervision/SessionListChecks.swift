/// Ids of the content lists: known, of the right list, named once, and allowed where they stand.
extension SessionEntry {
  func checkLists(_ content: ContentLists, _ findings: inout Findings) {
    findings.refuseRepeats(thinking.functions, "/thinking/functions", "This is named twice.")
    content.check(thinking.purposes, [.purposes], "/thinking/purposes", &findings)
    content.check(thinking.topics, [.topics], "/thinking/topics", &findings)
    content.check(
      thinking.watched.map(\.condition), [.conditionsToWatch], "/thinking/watched",
      within: "/condition", &findings)
    for (index, watched) in thinking.watched.enumerated()
    where watched.condition.isAboutOneselfOrTheService && kind != .group {
      findings.add(
        "/thinking/watched/\(index)/condition", .notAllowed,
        "This condition is about oneself or the service: it is noted in group supervision, "
          + "the pulse, or one's own personal part.")
    }
    content.checkPrompts(thinking.prompts, "/thinking/prompts", &findings)
    content.check(
      personalPart?.watched.map(\.condition) ?? [], [.conditionsToWatch], "/personalPart/watched",
      within: "/condition", &findings)
    for (index, discussion) in cases.enumerated() {
      discussion.checkLists(content, "/cases/\(index)", &findings)
    }
  }
}

extension CaseDiscussionEntry {
  fileprivate func checkLists(_ content: ContentLists, _ place: String, _ findings: inout Findings)
  {
    content.check(them.silence, [.reasonsForSilence], "\(place)/them/silence", &findings)
    content.check(
      them.questionsAnswerable, [.youngPersonsQuestions], "\(place)/them/questionsAnswerable",
      &findings)
    content.check(
      them.helpUsed, [.practiceMessages, .questionPrompts], "\(place)/them/helpUsed", &findings)
    content.check(
      harm.patterns.map(\.item), [.patterns, .methods, .contexts], "\(place)/harm/patterns",
      within: "/item", &findings)
    content.check(
      harm.signs.map(\.sign), [.signsOfFallingDanger], "\(place)/harm/signs", within: "/sign",
      &findings)
    content.check(
      thinking.questions.map(\.prompt), [.practitionerQuestions], "\(place)/thinking/questions",
      within: "/prompt", &findings)
    content.check(
      others.barriers.map(\.barrier), [.sharingBarriers], "\(place)/others/barriers",
      within: "/barrier", repeatsAllowed: true, &findings)
  }
}

extension ListItemID {
  /// `WATCH-5`…`7`: never one person about another (DOMAIN §1.1).
  fileprivate var isAboutOneselfOrTheService: Bool {
    ["WATCH-5", "WATCH-6", "WATCH-7"].contains(text)
  }
}
