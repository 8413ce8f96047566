import JSONRPC
import Storage
import Workbook
import WorkbookProtocol

import struct Foundation.UUID

extension Services {
  func recordHistory(
    _ params: RecordsHistory.Params, _ call: Call<Visit>
  ) async throws -> RecordsHistory.Result {
    let record = try Identifier<HistoryEntry>(wire: params.record).uuid
    let paging = try Paging(
      RecordsHistory.self, filter: .init(record: params.record), cursor: params.cursor,
      limit: params.limit, caller: try signedIn(call), vault: store.vault)
    let after = try paging.after.map { keys in
      guard let revision = keys.first.flatMap({ Int($0) }) else { throw Fault.cursor }
      return revision
    }
    return try await read(RecordsHistory.self, call, reason: params.reason) { reading in
      // The same words for what is not there, for what has no history here, and for what is not visible.
      guard let subject = try reading.historySubject(record) else {
        throw Fault.notFound("record")
      }
      _ = try reading.require(subject.relations, "record")
      for concerned in subject.concerns where concerned != .person(reading.standing.person) {
        reading.notes.read(concerned, record: record)
      }
      let found = try reading.snapshot.revisions(
        of: record, after: after ?? 0, limit: paging.limit + 1)
      let page = found.prefix(paging.limit)
      return .init(
        items: try reading.wire(Array(page), of: subject.kind),
        nextCursor: found.count > paging.limit
          ? try page.last.map { try paging.cursor(after: [String($0.revision)]) } : nil)
    }
  }
}

extension Reading {
  fileprivate func wire(
    _ revisions: [RecordedRevision], of kind: Wire.RecordKind
  ) throws -> [Wire.RecordRevision] {
    let words = try HistoryWords(revisions, of: kind, in: snapshot)
    return revisions.map { revision in
      .init(
        revision: revision.revision, at: revision.at.description,
        by: revision.by.map { words.names[$0] }, method: revision.method,
        what: Registry.summary(of: revision.method) ?? revision.method,
        changes: revision.changes.map(words.wire),
        wordsChanged: revision.wordsChanged ? true : nil)
    }
  }
}

extension Registry {
  /// What the contract says a method is for; `nil` for what is no method, such as the service's own act.
  static func summary(of method: String) -> String? { summaries[method] }

  private static let summaries = Dictionary(
    namespaces.flatMap(\.methods).map { ($0.method.name, $0.summary) },
    uniquingKeysWith: { first, _ in first })
}
