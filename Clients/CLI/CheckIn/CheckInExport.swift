import ArgumentParser
import Foundation
import WorkbookProtocol

struct CheckInExport: Act {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write all of your check-ins to a file that only you can read.",
    discussion: """
      As the name of the file ends: .json holds everything as the server has it, .csv a line for \
      each month.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case json, csv
  }

  @Argument(help: "The file to write.", completion: .file(extensions: ["json", "csv"]))
  var file: String

  @Option(name: .customLong("as"), help: "What to write, when the file's name does not say it.")
  var format: Format?

  @Flag(help: "Write over a file that exists.")
  var force = false

  @OptionGroup var connection: ConnectionOptions

  func carryOut(in surroundings: Surroundings) async throws {
    let ending = (file as NSString).pathExtension.lowercased()
    guard let format = format ?? Format(rawValue: ending) else {
      throw CommandFailure(
        "Let the file's name end in .json or .csv, or say --as json or --as csv.", .wrongInput)
    }
    if !force, FileManager.default.fileExists(atPath: file) {
      throw CommandFailure(
        "\(file) exists already. Choose another name, or give --force to write over it.",
        .wrongInput)
    }
    let desk = try connection.desk(in: surroundings)
    let json = try await desk.call(
      method: ResilienceExport.name, params: WireJSON.encode(ResilienceExport.Params()))
    let export = try JSONDecoder().decode(ResilienceExport.Result.self, from: Data(json))
    let text =
      switch format {
      case .json: try IndentedJSON.text(json) + "\n"
      case .csv: try await CheckInTable(desk.checkInText(for: export.checkIns)).csv(export.checkIns)
      }
    try PrivateFile.write(Data(text.utf8), to: file, replacing: force)
    let count = export.checkIns.count
    desk.terminal.say(
      Layout.wrapped(
        "\(count == 1 ? "One check-in is" : "\(count) check-ins are") written to \(file), which only you can read. Your notes are in it."
      ))
  }
}
