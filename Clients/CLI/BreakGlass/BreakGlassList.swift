import ArgumentParser
import WorkbookProtocol

struct BreakGlassList: Act {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Every time the glass was broken, as far as it concerns you.",
    discussion: """
      Information governance and safeguarding leads see all; you see what you broke yourself, and \
      what was read about you or about a young person allocated to you.
      """)

  @Flag(help: "Only those that wait for a review.")
  var notReviewed = false

  @OptionGroup var connection: ConnectionOptions

  func carryOut(in surroundings: Surroundings) async throws {
    let desk = try connection.desk(in: surroundings)
    let found = try await desk.brokenGlass(notReviewed ? .notReviewed : nil)
    guard !found.isEmpty else {
      return desk.terminal.print(
        notReviewed
          ? "Nothing waits for a review."
          : "The glass was not broken for anything that concerns you.")
    }
    let text = BreakGlassText(clock: desk.clock)
    desk.terminal.print(found.map(text.lines).joined(separator: "\n\n"))
  }
}

/// One time the glass was broken: who, for whom, why, and what came of it.
struct BreakGlassText {
  let clock: LondonClock

  func lines(_ one: Wire.BreakGlass) -> String {
    let about =
      one.person?.name ?? one.youngPerson.map { "young person \($0)" } ?? "a young person"
    let lines = [
      "\(clock.words(moment: one.at)) to \(time(one.until)): \(one.by.name) read about \(about)",
      "Why: \(one.reason)", review(one),
      one.heldUntil.map {
        "The notice to the person is held back until \(clock.words(day: $0))."
      },
      one.heldUntil == nil
        ? one.holdAskedBy.map { "\($0.name) asks that the notice be held back; it takes a second." }
        : nil,
    ].compactMap { $0 }
    let indent = String(repeating: " ", count: ShortID.length + 2)
    return lines.enumerated().map { index, line in
      Layout.wrapped(line, first: index == 0 ? ShortID.of(one.id) + "  " : indent)
    }.joined(separator: "\n")
  }

  private func review(_ one: Wire.BreakGlass) -> String {
    guard let day = one.reviewedOn else {
      return "NOT REVIEWED YET; due by \(clock.words(day: one.reviewDue))"
    }
    let by = one.reviewedBy.map { " by \($0.name)" } ?? ""
    let found = one.justified.map { $0 ? ": it had to be" : ": it need not have been" } ?? ""
    return "Reviewed on \(clock.words(day: day))\(by)\(found)."
      + (one.note.map { " \($0)" } ?? "")
  }

  private func time(_ moment: String) -> String {
    clock.date(ofMoment: moment).map { clock.time(of: $0) } ?? moment
  }
}

extension Desk {
  func brokenGlass(
    _ state: GovernanceListBreakGlass.Params.State? = nil
  ) async throws -> [Wire.BreakGlass] {
    try await everyPage { cursor in
      let page = try await call(
        GovernanceListBreakGlass.self, .init(state: state, cursor: cursor, limit: 200))
      return (page.items, page.nextCursor)
    }
  }

  /// One of them, by its id or the end of it.
  func brokenGlass(_ words: String) async throws -> Wire.BreakGlass {
    _ = try ShortID.isWhole(words, shownBy: "break-glass list")
    let all = try await brokenGlass()
    let id = try ShortID.whole(
      words, among: all.map(\.id), of: "broken glass", shownBy: "break-glass list")
    return all.first { $0.id == id } ?? all[0]
  }
}
