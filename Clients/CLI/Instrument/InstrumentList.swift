import ArgumentParser
import WorkbookProtocol

struct InstrumentList: Act {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "The instruments that can be scored here, and which are asked.")

  @Flag(help: "Only those that this authority asks.")
  var enabled = false

  @OptionGroup var connection: ConnectionOptions

  func carryOut(in surroundings: Surroundings) async throws {
    let desk = try connection.desk(in: surroundings)
    let found = try await desk.instruments(enabledOnly: enabled)
    desk.terminal.print(
      found.isEmpty
        ? "No instrument is asked here." : found.map(Self.lines).joined(separator: "\n\n"))
  }

  private static func lines(_ instrument: Wire.InstrumentRecord) -> String {
    let items = instrument.items == 1 ? "1 statement" : "\(instrument.items) statements"
    let state =
      instrument.enabled ? "asked \(instrument.rhythm.title.lowercased())" : "not asked here"
    var lines = [
      Layout.wrapped(
        "\(instrument.title): \(state)", first: Layout.cell(instrument.id, 13),
        hanging: indent),
      Layout.wrapped(
        "\(items), \(instrument.lowest) to \(instrument.highest)" + reversed(instrument)
          + "; a \(instrument.higherIsBetter ? "higher" : "lower") score is better", first: indent),
    ]
    if !instrument.bands.isEmpty {
      let bands = instrument.bands.map {
        "\($0.title) \(ScoreWords.rounded($0.from)) to \(ScoreWords.rounded($0.until))"
      }
      lines.append(Layout.wrapped(bands.joined(separator: ", "), first: indent))
    }
    lines.append(Layout.wrapped("\(instrument.citation). \(instrument.licence).", first: indent))
    return lines.joined(separator: "\n")
  }

  private static func reversed(_ instrument: Wire.InstrumentRecord) -> String {
    guard !instrument.reversedItems.isEmpty else { return "" }
    let items = instrument.reversedItems.map { String($0) }.joined(separator: ", ")
    return " (\(items) scored the other way round)"
  }

  private static let indent = String(repeating: " ", count: 13)
}
