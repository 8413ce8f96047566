import WorkbookProtocol

extension Desk {
  /// All that the caller may see.
  func contributions(
    states: [Wire.ContributionState]? = nil, waiting: Bool = false, reason: String? = nil
  ) async throws -> [Wire.ContributionSummary] {
    try await everyPage { cursor in
      let page = try await call(
        ParticipationList.self,
        .init(
          states: states, waitingForReading: waiting ? true : nil, reason: reason, cursor: cursor,
          limit: 200))
      return (page.items, page.nextCursor)
    }
  }

  /// One of them, by its id or the end of it.
  func contributionID(_ words: String, reason: String? = nil) async throws -> String {
    if try ShortID.isWhole(words, shownBy: "feedback list") { return words }
    return try ShortID.whole(
      words, among: try await contributions(reason: reason).map(\.id), of: "contribution",
      shownBy: "feedback list")
  }

  func contribution(
    _ words: String, reason: String? = nil
  ) async throws -> Wire.ContributionRecord {
    let id = try await contributionID(words, reason: reason)
    return try await call(ParticipationGet.self, .init(id: id, reason: reason))
  }
}
