import ArgumentParser
import Foundation
import ReportDocument

/// How a report is rendered and where it goes.
struct ReportOutput: ParsableArguments {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, html, csv, json
  }

  @Option(
    name: [.customLong("format"), .customLong("as")],
    help: "How it is rendered; without it, as the name of the --output file ends, else as text.")
  var format: Format?

  @Option(
    help: "Write it to this file, which only you can read, in place of standard output.",
    completion: .file())
  var output: String?

  /// - Parameter json: The document as the server wrote it.
  func deliver(_ json: [UInt8], to terminal: Terminal) throws {
    try deliver(rendered(json, as: chosen), to: terminal)
  }

  /// - Parameter document: One that was made here.
  func deliver(_ document: ReportDocument, to terminal: Terminal) throws {
    let text =
      chosen == .json
      ? try IndentedJSON.text(Array(document.json())) + "\n" : Self.rendered(document, as: chosen)
    try deliver(text, to: terminal)
  }

  private func deliver(_ text: String, to terminal: Terminal) throws {
    guard let output else { return terminal.print(text) }
    try PrivateFile.write(Data(text.utf8), to: output, replacing: true)
    terminal.say("Written to \(output).")
  }

  private var chosen: Format { format ?? outputFormat ?? .text }

  /// What the name of the output file promises.
  private var outputFormat: Format? {
    output.flatMap { Format(rawValue: ($0 as NSString).pathExtension.lowercased()) }
  }

  private func rendered(_ json: [UInt8], as format: Format) throws -> String {
    if format == .json { return try IndentedJSON.text(json) + "\n" }
    let document: ReportDocument
    do {
      document = try ReportDocument(json: Data(json))
    } catch {
      throw CommandFailure(
        "The report is of another version than this program can show. Ask for --format json.",
        .other)
    }
    return Self.rendered(document, as: format)
  }

  private static func rendered(_ document: ReportDocument, as format: Format) -> String {
    switch format {
    case .text: document.text()
    case .html: document.html()
    case .csv, .json: document.csv()
    }
  }
}
