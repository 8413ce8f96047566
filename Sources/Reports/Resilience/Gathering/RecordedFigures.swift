import Workbook

/// Every figure that the records of work tell, each through the gate on the practitioners behind it.
struct RecordedFigures {
  private let people: PeopleInUnits<PractitionerQuarter>
  private let gate: DisclosureGate
  private var tree: UnitTree { people.tree }

  init(_ practitioners: [PractitionerQuarter], in tree: UnitTree, _ gate: DisclosureGate) {
    people = PeopleInUnits(practitioners, in: tree, unit: \.unit)
    self.gate = gate
  }

  /// By unit; a unit without any figure is left out.
  var byUnit: [Team.ID: WorkFigures] {
    var figures: [Team.ID: WorkFigures] = [:]
    add(to: &figures) {
      $0.days.counted > 0
    } _: {
      $0.days = .init($1)
    }
    add(to: &figures) {
      $0.planned > 0
    } _: {
      $0.sessions = .init($1)
    }
    add(to: &figures) {
      $0.hadSupervisorAtEnd != nil
    } _: { figures, people in
      figures.withoutSupervisor = RoundedCount(people.count { $0.hadSupervisorAtEnd == false })
    }
    add(to: &figures) { _ in
      true
    } _: {
      $0.leavers = RoundedCount($1.count(where: \.left))
    }
    return figures
  }

  /// - Parameter isBehind: whether a practitioner stands behind this figure.
  private func add(
    to figures: inout [Team.ID: WorkFigures], where isBehind: (PractitionerQuarter) -> Bool,
    _ put: (inout WorkFigures, [PractitionerQuarter]) -> Void
  ) {
    let counts = people.count(where: isBehind).mapValues { PeopleRecorded($0) }
    for unit in gate.shown(in: tree, counts) {
      put(&figures[unit, default: WorkFigures()], people.within(unit).filter(isBehind))
    }
  }
}

extension WorkFigures.Days {
  /// - Parameter people: each with a day that counts.
  fileprivate init(_ people: [PractitionerQuarter]) {
    let counted = people.reduce(0) { $0 + $1.days.counted }
    inDate = RecordedShare(
      people.reduce(0) { $0 + $1.days.inDate }, of: counted, people: people.count)
    tooShort = RecordedShare(
      people.reduce(0) { $0 + $1.days.tooShort }, of: counted, people: people.count)
  }
}

extension WorkFigures.Sessions {
  /// - Parameter people: each with a session in the diary.
  fileprivate init(_ people: [PractitionerQuarter]) {
    let planned = people.reduce(0) { $0 + $1.planned }
    self.planned = (planned + 5) / 10 * 10
    cancelledByOrganisation = RecordedShare(
      people.reduce(0) { $0 + $1.cancelledByOrganisation }, of: planned, people: people.count)
  }
}
