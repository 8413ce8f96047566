import WorkbookProtocol

/// What somebody may do here, in plain words.
enum RoleWords {
  static func all(_ me: AuthWhoAmI.Result) -> [String] {
    var lines = me.roles.map { "\($0.title): \(what($0))" }
    if me.supervising > 0 { lines.append("You supervise \(people(me.supervising)).") }
    if let covering = me.covering, covering > 0 {
      lines.append("You stand in as the supervisor of \(people(covering)) today.")
    }
    if let supervisor = me.supervisor { lines.append("\(supervisor.name) supervises you.") }
    return lines.isEmpty ? ["You have no role yet. Ask an administrator."] : lines
  }

  static func what(_ role: Wire.Role) -> String {
    switch role {
    case .practitioner: "you see your own supervision, check-ins and assessments."
    case .participationWorker: "you record what young people say and what comes of it."
    case .participationLead: "you lead the work on what young people say."
    case .qualityAuditor: "you audit assessments. To read what others recorded you give a reason."
    case .safeguardingLead:
      "you look after concerns. To read what others recorded you give a reason."
    case .leader: "you see the figures of the unit that you lead."
    case .informationGovernance:
      "you look after who reads what. To read what others recorded you give a reason."
    case .administrator: "you look after people, teams, roles and tokens."
    }
  }

  private static func people(_ count: Int) -> String {
    count == 1 ? "one person" : "\(count) people"
  }
}
