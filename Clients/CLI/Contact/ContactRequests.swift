import WorkbookProtocol

extension Desk {
  /// Who has asked to hear from me.
  func contactRequests(withContacted: Bool) async throws -> [Wire.ContactRequest] {
    try await everyPage { cursor in
      let page = try await call(
        ResilienceContactRequests.self,
        .init(withContacted: withContacted ? true : nil, cursor: cursor, limit: 200))
      return (page.items, page.nextCursor)
    }
  }
}
