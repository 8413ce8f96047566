import ArgumentParser
import WorkbookProtocol

struct WhoAmI: Act {
  static let configuration = CommandConfiguration(
    commandName: "whoami", abstract: "Say who you are here and what you may do.")

  @OptionGroup var connection: ConnectionOptions

  func carryOut(in surroundings: Surroundings) async throws {
    let desk = try connection.desk(in: surroundings)
    let me = try await desk.call(AuthWhoAmI.self, .init())
    desk.terminal.print(WhoAmIText(clock: desk.clock).lines(me).joined(separator: "\n"))
  }
}

/// Who somebody is here, in labelled lines.
struct WhoAmIText {
  let clock: LondonClock

  func lines(_ me: AuthWhoAmI.Result) -> [String] {
    var lines = [Layout.labelled("Name", me.person.name)]
    if let username = me.username { lines.append(Layout.labelled("User name", username)) }
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
      lines.append(Layout.labelled("Token expires", clock.words(moment: expiry)))
    }
    if let notices = me.notices, notices > 0 {
      lines.append(Layout.labelled("Notices", Self.notices(notices)))
    }
    lines.append(Layout.labelled("Id", me.person.id))
    return lines
  }

  private static func notices(_ count: Int) -> String {
    let times = count == 1 ? "once" : count == 2 ? "twice" : "\(count) times"
    return
      "In the last 28 days somebody broke the glass \(times) to read what concerns you. Who and why: 'workbook break-glass list'"
  }

  private static func people(_ count: Int) -> String {
    switch count {
    case 0: "nobody"
    case 1: "1 person"
    default: "\(count) people"
    }
  }
}
