import JSONRPC
import Storage
import Workbook
import WorkbookProtocol

/// A unit that somebody asks about, and whether as one who leads it or as one who works in it.
struct UnitAsked {
  enum As {
    case leader, member
  }

  let id: Team.ID
  let asker: As
}

extension Reading {
  /// The unit asked about; without one, the one the caller leads, or else the one they work in.
  func unit(_ asked: Team.ID?, at pointer: String) throws -> UnitAsked {
    let led = try snapshot.unitsLed(by: standing)
    let unit = try asked ?? ownUnit(pointer)
    guard try snapshot.team(unit) != nil else { throw Fault.notFound("unit") }
    var relations: Set<AccessRelation> = []
    if led.contains(unit) { relations.insert(.unit) }
    if standing.team == unit { relations.insert(.member) }
    _ = try require(relations, "unit")
    return UnitAsked(id: unit, asker: led.contains(unit) ? .leader : .member)
  }

  private func ownUnit(_ pointer: String) throws -> Team.ID {
    let leads = Set(standing.grants.filter { $0.role == .leader }.compactMap(\.unit))
    let widest = try leads.filter { unit in
      try !leads.contains { try $0 != unit && snapshot.units(within: $0).contains(unit) }
    }
    if widest.count > 1 {
      throw Fault.invalidParam(pointer, "You lead several units: say which.")
    }
    guard let unit = widest.first ?? standing.team else {
      throw Fault.ruleViolated("You neither lead a unit nor work in one: say which unit.")
    }
    return unit
  }
}
