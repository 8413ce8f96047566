import Foundation
import Synchronization

@testable import WorkbookCLI

/// A command line run from beginning to end, with everything outside the program made up.
struct Run {
  let status: Int32
  let printed: String
  let said: String
  let left: [String]
  /// What was typed without being shown.
  let unseen: [String]
  /// How long it waited, each time, in milliseconds.
  let waits: [Int]
}

private final class Waited: Sendable {
  private let waits = Mutex<[Int]>([])

  var all: [Int] { waits.withLock { $0 } }
  var seconds: TimeInterval { TimeInterval(all.reduce(0, +)) / 1000 }

  func add(_ milliseconds: Int) { waits.withLock { $0.append(milliseconds) } }
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
  // Waiting moves the clock on, and takes no time.
  let waited = Waited()
  let surroundings = Surroundings(
    terminal: script.terminal(interactive: answers != nil),
    environment: ["XDG_CONFIG_HOME": "/nonexistent", "WORKBOOK_TOKEN": "t"]
      .merging(environment) { $1 },
    now: { now + waited.seconds }, makeKey: { "key-of-this-test" }, hostName: "ash-laptop",
    pause: { waited.add($0) }, connect: { service.connection($0, $1) })
  let status = await Workbook.run(arguments, in: surroundings)
  return Run(
    status: status, printed: script.printed, said: script.said, left: script.left,
    unseen: script.unseen, waits: waited.all)
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
