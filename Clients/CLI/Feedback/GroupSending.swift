import Foundation
import WorkbookProtocol

/// Sends a whole group: first every row is checked by the server, then every row is stored.
struct GroupSending {
  let desk: Desk
  let isDryRun: Bool

  func send(_ file: String) async throws {
    let bytes = try read(file)
    let table = try await GroupTable(CSVRows(String(decoding: bytes, as: UTF8.self)), desk)
    var faults = table.faults
    let keys = table.rows.indices.map { Self.key(bytes, row: $0) }
    for (row, key) in zip(table.rows, keys) where !faults.contains(where: { $0.line == row.line }) {
      faults += try await objections(to: row, key)
    }
    guard faults.isEmpty else { throw GroupRefused(file: file, faults: faults) }
    guard !isDryRun else { return desk.terminal.print(Written.nothingStored) }
    try await store(table.rows, keys, file)
  }

  private func read(_ file: String) throws -> [UInt8] {
    do {
      let bytes = try Data(contentsOf: URL(fileURLWithPath: file))
      guard String(validating: bytes, as: UTF8.self) != nil else {
        throw CommandFailure(
          "\(file) is not UTF-8 text. In the spreadsheet save it as “CSV UTF-8”.", .wrongInput)
      }
      return Array(bytes)
    } catch let failure as CommandFailure {
      throw failure
    } catch {
      throw CommandFailure("\(file) cannot be read: is the name right?", .wrongInput)
    }
  }

  /// From what the file holds and which row it is: the same file again stores nothing twice, and the key tells neither
  /// the words nor the order.
  static func key(_ file: [UInt8], row: Int) -> String {
    String(SHA256Digest.hex(of: file + Array("#\(row)".utf8)).prefix(40))
  }

  private func params(_ row: GroupTable.Row, _ key: String, dryRun: Bool) throws -> [UInt8] {
    var draft = row.draft
    draft["/idempotencyKey"] = .string(key)
    if dryRun { draft["/dryRun"] = .bool(true) }
    return try WireJSON.encode(draft.value)
  }

  private func objections(
    to row: GroupTable.Row, _ key: String
  ) async throws -> [GroupTable.Fault] {
    do {
      _ = try await desk.call(
        method: ParticipationContribute.name,
        // The key itself stands for the row as it is stored: with `dryRun` beside it, it would be another call.
        params: params(row, "check-" + key, dryRun: true))
      return []
    } catch let refusal as Refusal where refusal.isAboutTheRecord {
      guard !refusal.faults.isEmpty else {
        return [GroupTable.Fault(line: row.line, text: refusal.report)]
      }
      return refusal.faults.map {
        GroupTable.Fault(
          line: row.line, text: ($0.name.isEmpty ? "" : $0.name + ": ") + $0.message)
      }
    }
  }

  private func store(_ rows: [GroupTable.Row], _ keys: [String], _ file: String) async throws {
    var stored = 0
    var before = 0
    var codes: [String] = []
    for (row, key) in zip(rows, keys) {
      do {
        let result = try await desk.call(
          method: ParticipationContribute.name, params: params(row, key, dryRun: false))
        if try Written(result).replayed == true { before += 1 } else { stored += 1 }
        if let code = try ContributedCode(result).code {
          codes.append("line \(row.line)    \(SlipPaper.large(code))")
        }
      } catch let failure as any Reportable {
        show(codes)
        throw CommandFailure(
          "\(failure.report)\n\nThat was line \(row.line); \(stored) were stored before it. Give the same file again, unchanged: nothing is stored twice.",
          failure.status)
      }
    }
    show(codes)
    let done =
      stored > 0 ? ["\(stored) kept from \(file). Somebody reads them for safety next."] : []
    let again = before > 0 ? ["\(before) had been stored before, and were not stored twice."] : []
    desk.terminal.print(Layout.wrapped((done + again).joined(separator: " ")))
  }

  private func show(_ codes: [String]) {
    guard !codes.isEmpty else { return }
    desk.terminal.print(codes.joined(separator: "\n"))
    desk.terminal.print("Write each code on paper; we cannot get it back.\n")
  }
}

/// A table of which nothing was sent, with all that is wrong in it.
struct GroupRefused: Reportable {
  let report: String
  let status = ExitStatus.wrongInput

  init(file: String, faults: [GroupTable.Fault]) {
    let opening =
      faults.count == 1
      ? "One thing in \(file) has to be put right; nothing was sent."
      : "\(faults.count) things in \(file) have to be put right; nothing was sent."
    let lines = faults.sorted { $0.line < $1.line }.map {
      Layout.wrapped($0.text, first: "  line \($0.line): ", hanging: "    ")
    }
    report = ([Layout.wrapped(opening)] + lines).joined(separator: "\n")
  }
}

extension Refusal {
  /// Whether other rows may be in order all the same.
  fileprivate var isAboutTheRecord: Bool {
    switch code {
    case .invalidParams, .ruleViolated, .notFound, .alreadyExists, .idempotencyKeyReused: true
    default: false
    }
  }
}
