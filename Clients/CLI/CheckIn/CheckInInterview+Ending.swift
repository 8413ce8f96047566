import WorkbookProtocol

extension CheckInInterview {
  /// What is sent: the answers, the month, and what it replaces.
  func params(_ draft: Draft) -> [String: JSONValue] {
    var all = draft
    if all["/checkIn"] == nil { all["/checkIn"] = .object([:]) }
    all["/month"] = .string(month.iso)
    all["/ifRevision"] = earlier.map { .integer($0.revision) }
    guard case .object(let params) = all.value else { return [:] }
    return params
  }

  /// What is read over before it is sent.
  func summary(_ draft: Draft) throws -> [String] {
    let names = interview.names.all
    var entryDraft = Draft()
    if let value = draft["/checkIn"] { entryDraft.value = value }
    let text = CheckInText(
      entry: entry, names: names, instruments: instruments, clock: interview.desk.clock)
    return [month.words, ""] + text.lines(of: entryDraft) + ["", shared(draft)]
      + [contact(draft, names)]
  }

  private func shared(_ draft: Draft) -> String {
    let now = (earlier?.sharedWith ?? []).map(\.name).joined(separator: ", ")
    let words =
      switch draft["/shareWithSupervisor"] {
      case .bool(true): "my supervisor, without the note"
      case nil where !now.isEmpty: now
      default: "nobody"
      }
    return Layout.labelled("Shared with", words)
  }

  private func contact(_ draft: Draft, _ names: [String: String]) -> String {
    let kind = draft.string("/pleaseContactMe/who").flatMap(Wire.ContactKind.init(rawValue:))
    let person = draft.string("/pleaseContactMe/person").flatMap { names[$0] }
    let words = kind.map { kind in
      person.map { "\($0) (\(kind.title.lowercased()))" } ?? kind.title.lowercased()
    }
    return Layout.labelled("Please contact me", words ?? "nobody")
  }

  func changes(_ draft: Draft) -> [Sending.Step] {
    CheckInPart.all(self).map { part in
      Sending.Step(title: part.title) { try await ask(part, &$0) }
    }
  }
}
