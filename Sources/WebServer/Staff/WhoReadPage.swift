import HTTPTypes
import Handlers
import Workbook
import WorkbookProtocol

extension StaffPages {
  /// Who read or changed what is recorded about somebody, for that person.
  ///
  /// - Parameters:
  ///   - older: The address of the next page; `nil` on the last.
  ///   - isLaterPage: Whether newer entries were on a page before.
  func whoRead(
    _ entries: [Wire.AccessEntry], older: String?, isLaterPage: Bool, signOut: String
  ) -> String {
    page(
      "who-read", title: "Who read your records", signOut: signOut,
      [
        "entries": .list(entries.map(Self.entry)), "older": .optional(older),
        "isLaterPage": .flag(isLaterPage),
      ])
  }

  private static func entry(_ entry: Wire.AccessEntry) -> PageText {
    [
      "who": .text(entry.by?.name ?? "The service itself"),
      "asWhat": .optional(entry.asWhat),
      "did": entry.direction == .read ? "Read" : "Changed",
      "what": .text(entry.what), "reason": .optional(entry.reason),
      "at": .text(entry.at), "when": .text(StaffTime.words(entry.at)),
    ]
  }
}

extension StaffRoutes {
  func showWhoRead(_ visit: StaffVisit) async throws -> StaffAnswer {
    let cursor = visit.query["from"]
    let page = try await door.call(
      RecordsWhoRead.self, .init(cursor: cursor, limit: 30), as: visit.caller())
    return .page(
      pages.whoRead(
        page.items, older: page.nextCursor.map { "/account/who-read?from=\($0)" },
        isLaterPage: cursor != nil, signOut: token(.signOut, visit)), .ok)
  }
}
