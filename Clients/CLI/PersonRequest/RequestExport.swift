import ArgumentParser
import Foundation
import WorkbookProtocol

struct RequestExport: Act {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Everything that is recorded about one person, to be handed to them.",
    discussion: """
      What was redacted is left out, with the reason in its place. Check-ins are not in it, nor \
      what belongs to safeguarding. Without a file it is shown here, with the ids and names of \
      fields that 'request redact' takes.

      workbook request export --young-person LS-40411 --page ls-40411.html \\
        --reason "Their request of 2 March."
      """)

  @OptionGroup var about: AboutWhom

  @OptionGroup var given: GivenReason

  @Option(
    help: ArgumentHelp(
      "Write a page of HTML to read and print to this file, which only you can read.",
      valueName: "file"),
    completion: .file(extensions: ["html"]))
  var page: String?

  @Option(
    help: ArgumentHelp(
      "Write it as JSON to this file, which only you can read.", valueName: "file"),
    completion: .file(extensions: ["json"]))
  var data: String?

  @OptionGroup var connection: ConnectionOptions

  func validate() throws {
    if page != nil, data != nil {
      throw ValidationError("Give --page or --data, not both: each is an export of its own.")
    }
  }

  func carryOut(in surroundings: Surroundings) async throws {
    // Before the call, which is kept in the access log.
    if let file = page ?? data, FileManager.default.fileExists(atPath: file) {
      throw CommandFailure(
        "\(file) exists already, and is never written over: choose another name.", .wrongInput)
    }
    let desk = try connection.desk(in: surroundings)
    let about = try await about.found(by: desk)
    let json = try await desk.call(
      method: GovernanceExportPerson.name,
      params: WireJSON.encode(
        GovernanceExportPerson.Params(
          reason: given.reason, person: about.person, youngPerson: about.youngPerson,
          as: page == nil ? .data : .page)))
    let export = try JSONDecoder().decode(Wire.PersonExport.self, from: Data(json))
    if let page {
      guard let html = export.page else {
        throw CommandFailure("The server sent no page. Nothing was written.", .other)
      }
      try write(Data(html.utf8), to: page, export, desk.terminal)
    } else if let data {
      try write(Data((try IndentedJSON.text(json) + "\n").utf8), to: data, export, desk.terminal)
    } else {
      desk.terminal.print(PersonExportText(clock: desk.clock).text(export))
    }
  }

  private func write(
    _ bytes: Data, to file: String, _ export: Wire.PersonExport, _ terminal: Terminal
  ) throws {
    try PrivateFile.write(bytes, to: file, replacing: false)
    let count = export.recordCount == 1 ? "one record" : "\(export.recordCount) records"
    terminal.say(
      Layout.wrapped(
        "Written to \(file), which only you can read: \(count) about \(export.about). Read it before you hand it over, and remove it afterwards."
      ))
    terminal.say(PersonExportText.notIncluded(export))
  }
}
