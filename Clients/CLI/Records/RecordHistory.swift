import ArgumentParser
import WorkbookProtocol

struct RecordHistory: Act {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: "What became of one record: who changed what and when.",
    discussion: """
      Every revision, the oldest first: nothing is ever overwritten. Words that were changed are \
      named, never repeated.
      """)

  @Argument(
    help: "The id of a session, an assessment, an audit, a person, a unit, a tie or a role held.")
  var id: String

  @Option(
    help: ArgumentHelp(
      "Why you need it, where your role has to say so; it is kept.", valueName: "text"))
  var reason: String?

  @OptionGroup var connection: ConnectionOptions

  func carryOut(in surroundings: Surroundings) async throws {
    guard id.isUUID else {
      throw CommandFailure(
        "'\(id)' is no id. An id is 36 characters long; 'session list', 'audit list' and 'people list' show them.",
        .wrongInput)
    }
    let desk = try connection.desk(in: surroundings)
    let revisions = try await desk.everyPage { cursor in
      let page = try await desk.call(
        RecordsHistory.self, .init(record: id, reason: reason, cursor: cursor, limit: 200))
      return (page.items, page.nextCursor)
    }
    desk.terminal.print(RevisionText(clock: desk.clock).text(revisions))
  }
}

/// The revisions of one record, with what each of them changed.
struct RevisionText {
  let clock: LondonClock

  func text(_ revisions: [Wire.RecordRevision]) -> String {
    revisions.isEmpty
      ? "Nothing of it is kept." : revisions.map(lines).joined(separator: "\n\n")
  }

  private func lines(_ revision: Wire.RecordRevision) -> String {
    let by = revision.by.map { ", \($0.name)" } ?? ", the service itself"
    let changes = revision.changes.map(words)
    let sealed = revision.wordsChanged == true ? ["words changed"] : []
    let indent = String(repeating: " ", count: Self.column)
    let first = Layout.cell(String(revision.revision), Self.column)
    return
      ([Layout.wrapped(clock.words(moment: revision.at) + by, first: first)]
      + ([revision.what] + changes + sealed).map {
        Layout.wrapped($0, first: indent, hanging: indent + "  ")
      }).joined(separator: "\n")
  }

  private func words(_ change: Wire.FieldChange) -> String {
    switch (change.before, change.after) {
    case (nil, nil): "\(change.field) changed"
    case (let before, let after): "\(change.field): \(shown(before)) → \(shown(after))"
    }
  }

  private func shown(_ value: String?) -> String {
    guard let value, !value.isEmpty else { return "nothing" }
    // Both leave alone what is no day and no moment.
    return value.isDay ? clock.shortWords(day: value) : clock.words(moment: value)
  }

  private static let column = 5
}

extension String {
  /// Written `2026-03-02`.
  fileprivate var isDay: Bool { wholeMatch(of: /\d{4}-\d{2}-\d{2}/) != nil }
}
