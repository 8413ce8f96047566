import Foundation

@testable import WorkbookCLI

/// A command line run from beginning to end, with everything outside the program made up.
struct Run {
  let status: Int32
  let printed: String
  let said: String
  let left: [String]
}

/// Noon on Tuesday 3 March 2026.
let testNow = Date(timeIntervalSince1970: 1_772_539_200)

/// Noon of a day in winter, or one o'clock in summer.
func noon(_ day: String) throws -> Date {
  try Date(day + "T12:00:00Z", strategy: .iso8601)
}

func run(
  _ arguments: [String], _ service: FakeService = FakeService(), answers: [String]? = nil,
  input: String = "", environment: [String: String] = [:], now: Date = testNow
) async -> Run {
  let script = Script(answers ?? [], input: input)
  let surroundings = Surroundings(
    terminal: script.terminal(interactive: answers != nil),
    environment: ["XDG_CONFIG_HOME": "/nonexistent", "WORKBOOK_TOKEN": "t"]
      .merging(environment) { $1 },
    now: { now }, makeKey: { "key-of-this-test" },
    connect: { service.connection($0, $1) })
  let status = await Workbook.run(arguments, in: surroundings)
  return Run(
    status: status, printed: script.printed, said: script.said, left: script.left)
}

func clock(_ now: Date = testNow) throws -> LondonClock { try LondonClock(now: now) }

/// A folder of its own for one test.
func temporaryFolder() throws -> String {
  let folder = FileManager.default.temporaryDirectory.appending(
    path: "workbook-cli-\(UUID().uuidString)")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  return folder.path
}

extension String {
  /// The widest line, in characters.
  var width: Int { split(separator: "\n").map(\.count).max() ?? 0 }
}
