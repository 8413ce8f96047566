import Foundation
import JSONText
import WorkbookProtocol

/// The end of every guided record: read it over, change something, send it. Whatever the server objects to, nothing that
/// was typed is lost.
struct Sending {
  /// A group of questions that can be asked again.
  struct Step {
    let title: String
    let ask: (inout Draft) async throws -> Void
  }

  let interview: Interview
  let method: String
  let key: String
  let isDryRun: Bool
  /// What a file is called that keeps it for later; nil when the command takes no file.
  let fileName: String?
  /// What is sent, without the key.
  let params: (Draft) -> [String: JSONValue]
  /// What is read over before it is sent.
  let lines: (Draft) throws -> [String]

  /// Asks what to do until the record is stored.
  /// - Returns: The server's answer; nil when it was put aside.
  func send(
    _ draft: Draft, steps: @escaping (Draft) -> [Step]
  ) async throws -> [UInt8]? {
    var draft = draft
    while true {
      interview.terminal.say("\nThis is what you have put down:\n\n")
      interview.terminal.say(try lines(draft).joined(separator: "\n"))
      interview.ask(isDryRun ? "Check it with the server?" : "Send it?")
      switch try interview.choice(acts) {
      case "send":
        do {
          return try await interview.desk.write(
            method: method, params: try encoded(draft, dryRun: isDryRun), key: key)
        } catch let failure as any Reportable {
          interview.terminal.say("\n" + failure.report)
        }
      case "change":
        interview.ask("What do you want to change?")
        let steps = steps(draft)
        let titles = steps.enumerated().map { Choice(value: String($0), title: $1.title) }
        if let chosen = try interview.choice(titles, optional: true), let index = Int(chosen) {
          try await steps[index].ask(&draft)
        }
      case "keep":
        if let fileName, try keep(draft, in: fileName) { return nil }
      default:
        throw Interview.Stopped()
      }
    }
  }

  private var acts: [Choice] {
    [
      Choice(value: "send", title: isDryRun ? "Check it; nothing is stored" : "Send it"),
      Choice(value: "change", title: "Change something"),
      fileName.map { _ in Choice(value: "keep", title: "Keep it in a file for later") },
      Choice(value: "stop", title: "Give up; nothing is kept"),
    ].compactMap { $0 }
  }

  private func encoded(_ draft: Draft, dryRun: Bool) throws -> [UInt8] {
    var params = params(draft)
    params["idempotencyKey"] = .string(key)
    if dryRun { params["dryRun"] = .bool(true) }
    return try WireJSON.encode(JSONValue.object(params))
  }

  /// - Returns: Whether it was written.
  private func keep(_ draft: Draft, in name: String) throws -> Bool {
    interview.ask("In which file? (Enter for \(name))")
    let path = try interview.answer()
    let file = path.isEmpty ? name : path
    do {
      try PrivateFile.write(Data(encoded(draft, dryRun: false)), to: file, replacing: false)
    } catch let failure as CommandFailure {
      interview.terminal.say(failure.report)
      return false
    }
    interview.terminal.say(
      Layout.wrapped(
        "Kept in \(file), which only you can read. It is not on the server yet: send it with --from \(file), then remove the file."
      ))
    return true
  }
}

extension Sending {
  /// Of a draft that is one record.
  /// - Parameters:
  ///   - member: The name of the parameter that holds the record, such as `session`.
  ///   - beside: The parameters beside the record.
  init(
    interview: Interview, method: String, member: String, beside: [String: JSONValue], key: String,
    isDryRun: Bool
  ) {
    self.init(
      interview: interview, method: method, key: key, isDryRun: isDryRun,
      fileName: "\(member)-\(key.prefix(8)).json",
      params: { draft in beside.merging([member: draft.value]) { $1 } },
      lines: { draft in
        guard let schema = interview.contract.param(member, of: method) else { return [] }
        let document = try JSONDocument(scanning: WireJSON.encode(draft.value))
        let words = ShownWords(clock: interview.desk.clock, names: interview.names.all)
        return RecordText(words: words, document: document).lines(of: document.root, schema)
      })
  }
}
