import WorkbookProtocol

extension Interview {
  /// The entries of the content list that a member of a record takes its ids from; nil when it takes none.
  func entries(for member: String) async throws -> [Choice]? {
    if member == "prompt" { return try await prompts() }
    guard let list = Self.lists[member] else { return nil }
    let items = try await desk.call(ListsList.self, .init(list: list)).items
    for item in items { names.note(item.text, for: item.id) }
    return items.map { Choice(value: $0.id, title: $0.text) }
  }

  private func prompts() async throws -> [Choice] {
    let prompts = try await desk.call(PromptsList.self, .init(set: .supervision)).items
    for prompt in prompts { names.note(prompt.text, for: prompt.id) }
    return prompts.map { Choice(value: $0.id, title: $0.text) }
  }

  /// Which list a member's ids stand in.
  private static let lists: [String: Wire.ContentList] = [
    "purposes": .purposes, "topics": .topics, "condition": .conditionsToWatch,
    "silence": .reasonsForSilence, "questionsAnswerable": .youngPersonsQuestions,
    "sign": .signsOfFallingDanger, "barrier": .sharingBarriers, "tools": .assessmentTools,
  ]
}
