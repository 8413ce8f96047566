import ArgumentParser
import WorkbookProtocol

struct WhoAmI: Act {
  static let configuration = CommandConfiguration(
    commandName: "whoami", abstract: "Say who you are here and what you may do.")

  @OptionGroup var connection: ConnectionOptions

  func carryOut(in surroundings: Surroundings) async throws {
    let desk = try connection.desk(in: surroundings)
    let me = try await desk.call(AuthWhoAmI.self, .init())
    var lines = [Layout.labelled("Name", me.person.name)]
    let roles = me.roles.map(\.title).joined(separator: ", ")
    lines.append(Layout.labelled("Roles", roles.isEmpty ? "none" : roles))
    lines.append(Layout.labelled("Supervised by", me.supervisor?.name ?? "nobody put down"))
    lines.append(Layout.labelled("Supervising", Self.people(me.supervising)))
    if let covering = me.covering, covering > 0 {
      lines.append(Layout.labelled("Covering for", Self.people(covering)))
    }
    if !me.scopes.isEmpty {
      lines.append(Layout.labelled("This token may call", me.scopes.joined(separator: ", ")))
    }
    if let expiry = me.tokenExpiresAt {
      lines.append(Layout.labelled("Token expires", desk.clock.words(moment: expiry)))
    }
    lines.append(Layout.labelled("Id", me.person.id))
    desk.terminal.print(lines.joined(separator: "\n"))
  }

  private static func people(_ count: Int) -> String {
    switch count {
    case 0: "nobody"
    case 1: "1 person"
    default: "\(count) people"
    }
  }
}
