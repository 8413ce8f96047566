import WorkbookProtocol

/// The units of the authority, found by their names.
struct Units: Sendable {
  let all: [Wire.TeamRecord]

  enum Found {
    case one(Wire.TeamRecord)
    case several([Wire.TeamRecord])
    case none
  }

  /// By id, by the whole name, or by its beginning when only one begins so.
  func find(_ words: String) -> Found {
    let wanted = words.lowercased()
    if let unit = all.first(where: { $0.id.lowercased() == wanted }) { return .one(unit) }
    let exact = all.filter { $0.name.lowercased() == wanted }
    let found = exact.isEmpty ? all.filter { $0.name.lowercased().hasPrefix(wanted) } : exact
    switch found.count {
    case 0: return .none
    case 1: return .one(found[0])
    default: return .several(found)
    }
  }

  /// The one unit that an option names.
  /// - Throws: ``CommandFailure`` that lists what could be meant.
  func one(_ words: String) throws -> Wire.TeamRecord {
    switch find(words) {
    case .one(let unit): return unit
    case .none: throw CommandFailure(unknown(words), .wrongInput)
    case .several(let units):
      throw CommandFailure(
        "'\(words)' could be several units. Write more of the name, or the id:"
          + lines(units), .wrongInput)
    }
  }

  func unknown(_ words: String) -> String {
    "There is no unit whose name begins with '\(words)'. There are:" + lines(all)
  }

  func name(_ id: String) -> String { all.first { $0.id == id }?.name ?? id }

  private func lines(_ units: [Wire.TeamRecord]) -> String {
    let shown = units.prefix(12).map { unit in
      "\n  \(unit.name) (\(unit.level.title.lowercased()), \(unit.id))"
    }
    let more = units.count > shown.count ? ["\n  and \(units.count - shown.count) more"] : []
    return (shown + more).joined()
  }
}

extension Desk {
  func units() async throws -> Units {
    let found = try await everyPage { cursor in
      let page = try await call(TeamsList.self, .init(cursor: cursor, limit: 200))
      return (page.items, page.nextCursor)
    }
    return Units(all: found)
  }
}

extension Interview {
  /// A unit, by the beginning of its name.
  func unit(_ units: Units) throws -> String {
    while true {
      guard let line = try reading(optional: false, "", { $0 }) else { continue }
      switch units.find(line) {
      case .one(let unit):
        terminal.say(Layout.wrapped(unit.name, first: "  "))
        return note(unit)
      case .none: objection(units.unknown(line))
      case .several(let several):
        terminal.say("Which of them?")
        let choices = several.map {
          Choice(value: $0.id, title: "\($0.name), \($0.level.title.lowercased())")
        }
        if let id = try choice(choices), let unit = several.first(where: { $0.id == id }) {
          return note(unit)
        }
      }
    }
  }

  private func note(_ unit: Wire.TeamRecord) -> String {
    names.note(unit.name, for: unit.id)
    return unit.id
  }
}
