import WorkbookProtocol

extension Desk {
  /// Who has asked to hear from me.
  func contactRequests(withContacted: Bool) async throws -> [Wire.ContactRequest] {
    var found: [Wire.ContactRequest] = []
    var cursor: String?
    repeat {
      let page = try await call(
        ResilienceContactRequests.self,
        .init(withContacted: withContacted ? true : nil, cursor: cursor, limit: 200))
      found += page.items
      cursor = page.nextCursor
    } while cursor != nil
    return found
  }
}
