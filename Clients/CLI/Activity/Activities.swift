import WorkbookProtocol

extension Desk {
  func activities(openOnly: Bool = false) async throws -> [Wire.ActivityRecord] {
    try await everyPage { cursor in
      let page = try await call(
        ParticipationListActivities.self,
        .init(openOnly: openOnly ? true : nil, cursor: cursor, limit: 200))
      return (page.items, page.nextCursor)
    }
  }

  /// One of them, by its id, the end of it, or the beginning of its title.
  func activity(_ words: String) async throws -> Wire.ActivityRecord {
    let all = try await activities()
    let wanted = words.lowercased()
    let titled = all.filter { $0.activity.title.lowercased().hasPrefix(wanted) }
    let exact = titled.filter { $0.activity.title.lowercased() == wanted }
    let ended = all.filter { words.count >= 4 && $0.id.lowercased().hasSuffix(wanted) }
    for found in [exact, titled, ended] where found.count == 1 { return found[0] }
    guard !titled.isEmpty else {
      throw CommandFailure(
        "There is no activity whose title begins with '\(words)', or whose id ends with it. 'workbook activity list' shows them.",
        .wrongInput)
    }
    let lines = titled.prefix(12).map { "\n  \(ShortID.of($0.id))  \($0.activity.title)" }
    throw CommandFailure(
      "\(titled.count) activities begin with '\(words)'. Give the id of one:" + lines.joined(),
      .wrongInput)
  }

  func activityID(_ words: String) async throws -> String {
    words.isUUID ? words : try await activity(words).id
  }
}
