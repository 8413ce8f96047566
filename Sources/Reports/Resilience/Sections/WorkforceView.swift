import Workbook

/// What the sections read: the release, the unit it is asked about, and the units in its rows.
struct WorkforceView: Sendable {
  let release: WorkforceRelease
  /// Every release up to and including this one, oldest first.
  let history: [WorkforceRelease]
  let scope: WorkforceRelease.Unit
  /// The scope itself, then the units below it in the order of the tree.
  let rows: [WorkforceRelease.Unit]
  let promises: WorkforcePromises
  let today: Day

  var quarter: Quarter { release.quarter }

  func name(of unit: Team.ID) -> String {
    release.unit(unit)?.name ?? "A unit that is no longer here"
  }

  /// Those with a figure in some row.
  var instruments: [WorkforceRelease.Asked] {
    release.instruments.filter { asked in
      rows.contains { $0.figures.instruments[asked.id] != nil }
    }
  }

  /// Nothing that anybody answered can be shown in any row.
  var hidesAllAnswers: Bool { !rows.contains { $0.figures.showsAnswers } }
}
