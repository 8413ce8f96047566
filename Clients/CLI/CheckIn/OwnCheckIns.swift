import WorkbookProtocol

extension Desk {
  /// All of one's own check-ins, the newest first.
  func myCheckIns() async throws -> [Wire.CheckInRecord] {
    try await checkIns(of: nil)
  }

  /// What somebody has shared with me, the newest first.
  func checkInsShared(by person: String) async throws -> [Wire.CheckInRecord] {
    try await checkIns(of: person)
  }

  private func checkIns(of person: String?) async throws -> [Wire.CheckInRecord] {
    try await everyPage { cursor in
      let page = try await call(
        ResilienceList.self, .init(person: person, cursor: cursor, limit: 200))
      return (page.items, page.nextCursor)
    }
  }

  /// My check-in of a month.
  /// - Throws: ``CommandFailure`` when there is none.
  func myCheckIn(of month: CalendarMonth) async throws -> Wire.CheckInRecord {
    let all = try await myCheckIns()
    guard let found = all.first(where: { $0.month == month.iso }) else {
      throw CommandFailure(
        "You have no check-in for \(month.words). 'workbook check-in list' shows those you have.",
        .refused)
    }
    return found
  }

  /// Every instrument known here, by its id.
  func instruments(enabledOnly: Bool) async throws -> [Wire.InstrumentRecord] {
    try await everyPage { cursor in
      let page = try await call(
        InstrumentsList.self,
        .init(enabledOnly: enabledOnly ? true : nil, cursor: cursor, limit: 200))
      return (page.items, page.nextCursor)
    }
  }

  /// What the ids of conditions to watch stand for, retired ones too.
  func conditionWords() async throws -> [String: String] {
    let items = try await call(
      ListsList.self, .init(list: .conditionsToWatch, withRetired: true)
    ).items
    return Dictionary(items.map { ($0.id, $0.text) }, uniquingKeysWith: { first, _ in first })
  }
}
