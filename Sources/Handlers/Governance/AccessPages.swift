import JSONRPC
import Storage
import Workbook
import WorkbookProtocol

/// One row of the access log and what kind of record it was about.
struct ShownAccess {
  let entry: AccessLogEntry
  let kind: RecordKind?
}

extension Reading {
  /// A full page of what the query finds and the caller is shown: what is hidden leaves no gap in it.
  func accessPage(
    _ query: AccessLogQuery, _ paging: Paging
  ) throws -> (items: [ShownAccess], next: String?) {
    let hidden = try HiddenAccess(from: standing.person, on: today, in: snapshot)
    var position = try paging.after.map { keys in
      guard let sequence = keys.first.flatMap({ Int64($0) }) else { throw Fault.cursor }
      return sequence
    }
    // One more than the page tells whether there is another.
    var shown: [ShownAccess] = []
    let wanted = paging.limit + 1
    while shown.count < wanted {
      let rows = try snapshot.accessLog(query, before: position, limit: wanted)
      for entry in rows {
        let kind = try entry.record.flatMap { try snapshot.kind(of: $0) }
        if try !hidden.hides(entry, of: kind) {
          shown.append(ShownAccess(entry: entry, kind: kind))
        }
      }
      position = rows.last?.sequence
      if rows.count < wanted { break }
    }
    let items = Array(shown.prefix(paging.limit))
    guard shown.count > paging.limit, let last = items.last else { return (items, nil) }
    return (items, try paging.cursor(after: ["\(last.entry.sequence)"]))
  }
}

extension AccessLogQuery {
  /// Bounds of whole days in the United Kingdom.
  mutating func bound(from: String?, until: String?) throws {
    let (first, last) = (try from.map { try Day(wire: $0) }, try until.map { try Day(wire: $0) })
    if let first, let last, last < first {
      throw Fault.invalidParam("/until", "This day is before the first one.")
    }
    self.from = first.map { LondonTime.instant(on: $0, minutesPastMidnight: 0) }
    before = last.map { LondonTime.instant(on: $0.adding(days: 1), minutesPastMidnight: 0) }
  }
}

extension Wire.AccessEntry {
  /// As the person concerned sees it: without the row's number and without their own name.
  init(_ shown: ShownAccess, _ names: Names) throws(WireMismatch) {
    let entry = shown.entry
    self.init(
      at: entry.at.description, by: entry.caller.map { names[$0] },
      role: try entry.role.reading { role throws(WireMismatch) in try same(role) },
      asWhat: entry.capacity?.inWords,
      direction: entry.direction == .read ? .read : .changed, method: entry.method,
      what: MethodSummaries.all[entry.method] ?? entry.method, kind: shown.kind?.inWords,
      record: entry.record.map { Identifier<AccessLogEntry>($0).description },
      reason: entry.reason?.text)
  }
}

extension Capacity {
  /// After "as".
  fileprivate var inWords: String {
    switch self {
    case .role(let role): (Wire.Role(rawValue: role.rawValue)?.title ?? role.rawValue).lowercased()
    case .tie(let tie): tie.inWords
    }
  }
}

/// What each method does, as the contract says it.
private enum MethodSummaries {
  static let all = Dictionary(
    uniqueKeysWithValues: Registry.namespaces.flatMap(\.methods).map {
      ($0.method.name, $0.summary)
    })
}
