/// Whether ids that were sent are in the lists they should be from.
extension ContentLists {
  func check(
    _ ids: [ListItemID], _ kinds: [ContentKind], _ pointer: String, within field: String = "",
    repeatsAllowed: Bool = false, _ findings: inout Findings
  ) {
    for (index, id) in ids.enumerated() {
      guard let breach = breach(id, kinds) else { continue }
      findings.add("\(pointer)/\(index)\(field)", breach.code, breach.message)
    }
    if !repeatsAllowed {
      findings.refuseRepeats(ids, pointer, within: field, "This is named twice.")
    }
  }

  func checkPrompts(_ uses: [PromptUse], _ pointer: String, _ findings: inout Findings) {
    for (index, use) in uses.enumerated() {
      let place = "\(pointer)/\(index)/prompt"
      guard let prompt = prompts.prompt(use.prompt) else {
        findings.add(place, .unknown, "This is not the id of a prompt in the library.")
        continue
      }
      if !prompt.audience.isForSessions {
        findings.add(
          place, .notAllowed,
          "This prompt is for \(prompt.audience.inASentence): a session uses those for workers or teams."
        )
      } else if prompt.isRetired {
        findings.add(place, .notAllowed, "This prompt has been retired: choose another.")
      }
    }
    findings.refuseRepeats(
      uses.map(\.prompt), pointer, within: "/prompt", "This prompt is named twice.")
  }

  /// The id is repeated in the message only when it has the form of an id of ours, so that nothing anybody wrote is.
  private func breach(
    _ id: ListItemID, _ kinds: [ContentKind]
  ) -> (code: Breach.Code, message: String)? {
    let lists = kinds.map(\.title).joined(separator: " or ")
    guard let item = item(id) else {
      let isLikeOurs = id.text.wholeMatch(of: /[A-Z0-9]{2,7}-[A-Z0-9]{1,3}/) != nil
      guard isLikeOurs, ContentKind(of: id) != nil else {
        return (.unknown, "This is not an id of \(lists).")
      }
      return (.unknown, "\(id) is not in \(lists).")
    }
    guard kinds.contains(item.list) else {
      return (.unknown, "\(id) belongs to \(item.list.title), not to \(lists).")
    }
    return item.isRetired ? (.notAllowed, "\(id) has been retired: choose another.") : nil
  }
}

extension Prompt.Audience {
  fileprivate var inASentence: String {
    switch self {
    case .worker: "workers"
    case .team: "teams"
    case .leader: "leaders"
    case .participation: "participation work"
    }
  }
}
