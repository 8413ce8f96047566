import ArgumentParser
import WorkbookProtocol

struct CheckInList: Act {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Your own check-ins, newest first, and who may read them.")

  @OptionGroup var connection: ConnectionOptions

  func carryOut(in surroundings: Surroundings) async throws {
    let desk = try connection.desk(in: surroundings)
    let mine = try await desk.myCheckIns()
    desk.terminal.print(CheckInRows(clock: desk.clock).text(mine))
  }
}

/// One line for each month: how much was answered, with whom it is shared, who was asked to be in touch.
struct CheckInRows {
  let clock: LondonClock

  func text(_ mine: [Wire.CheckInRecord]) -> String {
    guard !mine.isEmpty else {
      return "You have no check-ins. 'workbook check-in' begins one; it takes less than a minute."
    }
    return mine.map(line).joined(separator: "\n")
  }

  private func line(_ record: Wire.CheckInRecord) -> String {
    Layout.wrapped(
      facts(record).joined(separator: "; "),
      first: Layout.cell(CalendarMonth.words(record.month), 16))
  }

  private func facts(_ record: Wire.CheckInRecord) -> [String] {
    var facts = ["\(record.checkIn.pulse?.answered ?? 0) of 8 statements"]
    facts += record.scores.compactMap { score in
      score.score.map { "\(score.instrument) \(ScoreWords.rounded($0))" }
    }
    if record.checkIn.note != nil { facts.append("a note") }
    let shared = (record.sharedWith ?? []).map(\.name).joined(separator: ", ")
    facts.append(shared.isEmpty ? "yours alone" : "shared with \(shared)")
    facts += (record.contact ?? []).map { contact in
      contact.contactedOn.map {
        "\(contact.with.name) was in touch on \(clock.shortWords(day: $0))"
      } ?? "\(contact.with.name) was asked to be in touch"
    }
    return facts
  }
}

extension Wire.PulseAnswers {
  /// How many of the eight.
  fileprivate var answered: Int { [p1, p2, p3, p4, p5, p6, p7, p8].count { $0 != nil } }
}
