package import Workbook

extension WorkforceRelease {
  /// Works out every figure of the authority for one quarter, through the gate. The same records in any order give the
  /// same release.
  package init(
    _ records: WorkforceRecords, quarter: Quarter, madeOn: Day, smallestGroup: SmallestGroup,
    policy: FrequencyPolicy, workingDays: WorkingDays, instruments: Instruments
  ) {
    let tree = UnitTree(records.teams)
    let gate = DisclosureGate(smallestGroup: smallestGroup)
    let away = records.work.awayThroughout(quarter)
    let asked = records.asked.subtracting(away).map { records.work.practitioners[$0] }
      .filter { $0.isInPost(on: quarter.until) }
    let answers = AnswerFigures(
      PersonAnswers.all(records.answered, in: quarter, instruments),
      inPost: PeopleInUnits(asked, in: tree, unit: \.team).count { _ in true }, in: tree, gate,
      instruments
    ).byUnit
    let work = RecordedFigures(
      PractitionerQuarter.all(records, in: quarter, policy: policy, workingDays: workingDays),
      in: tree, gate
    ).byUnit
    let units = tree.units.map { team in
      var figures = answers[team.id] ?? UnitFigures()
      figures.work = work[team.id] ?? WorkFigures()
      return Unit(
        id: team.id, name: team.name.text, level: team.level, parent: tree.parent(of: team.id),
        figures: figures)
    }
    self.init(
      quarter: quarter, madeOn: madeOn, smallestGroup: smallestGroup, units: units,
      instruments: instruments.all.filter { instrument in
        units.contains { $0.figures.instruments[instrument.id.text] != nil }
      }.map(Asked.init))
  }
}

extension WorkforceRelease.Asked {
  fileprivate init(_ instrument: Instrument) {
    self.init(
      id: instrument.id.text, version: instrument.version, title: instrument.title,
      lowest: instrument.answers.lowerBound, highest: instrument.answers.upperBound,
      higherIsBetter: instrument.higherIsBetter)
  }
}

extension LinkRecords {
  /// Positions of those who were on leave on every day of the quarter: nobody takes them for one who answered.
  fileprivate func awayThroughout(_ quarter: Quarter) -> Set<Int> {
    Set(
      absences.lazy.filter {
        Int($0.from) <= quarter.from.ordinal && Int($0.until) >= quarter.until.ordinal
      }.map { Int($0.practitioner) })
  }
}
