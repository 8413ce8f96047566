import ArgumentParser
import Foundation
import JSONText
import WorkbookProtocol

struct SessionShow: Act {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "One session, as far as you may see it.")

  @Argument(help: "The session's id, as 'session list' shows it.")
  var id: String

  @Option(help: "Why you need it, where your role has to say so; it is kept.")
  var reason: String?

  @OptionGroup var connection: ConnectionOptions

  func carryOut(in surroundings: Surroundings) async throws {
    let desk = try connection.desk(in: surroundings)
    let id = try RecordID.checked(id, shownBy: "session list")
    let params = SupervisionGet.Params(id: id, reason: reason)
    let result = try await desk.call(
      method: SupervisionGet.name, params: WireJSON.encode(params))
    let session = try JSONDecoder().decode(Wire.SupervisionSession.self, from: Data(result))
    let contract = try await desk.contract()
    var names = Dictionary(
      session.people.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    if session.record.holdsListEntries {
      for item in try await desk.call(ListsList.self, .init(withRetired: true)).items {
        names[item.id] = item.text
      }
      for prompt in try await desk.call(PromptsList.self, .init(withRetired: true)).items {
        names[prompt.id] = prompt.text
      }
    }
    let words = ShownWords(clock: desk.clock, names: names)
    desk.terminal.print(
      try SessionText(session: session, json: result, contract: contract, words: words).text())
  }
}

extension Wire.SessionEntry {
  /// Something in it is an id of the content lists.
  fileprivate var holdsListEntries: Bool {
    thinking != nil || personalPart?.watched != nil
      || (cases ?? []).contains {
        $0.them != nil || $0.harm != nil || $0.thinking != nil || $0.others != nil
      }
  }
}
