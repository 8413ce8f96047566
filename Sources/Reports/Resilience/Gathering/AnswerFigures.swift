import Workbook

/// Every figure about what people answered, each through the gate on its own head counts.
struct AnswerFigures {
  private let people: PeopleInUnits<PersonAnswers>
  private let couldAnswer: [Team.ID: Int]
  private let gate: DisclosureGate
  private let instruments: Instruments
  private var tree: UnitTree { people.tree }

  /// - Parameter inPost: how many of those whom the pulse is for belong to each unit, without those below it.
  init(
    _ people: [PersonAnswers], inPost: [Team.ID: Int], in tree: UnitTree, _ gate: DisclosureGate,
    _ instruments: Instruments
  ) {
    self.people = PeopleInUnits(people, in: tree, unit: \.unit)
    // Nobody knows who answered, so whoever answered in a unit and has left it may be counted among those in post.
    couldAnswer = inPost.merging(self.people.count { _ in true }) { max($0, $1) }
    self.gate = gate
    self.instruments = instruments
  }

  /// By unit; a unit without any figure is left out.
  var byUnit: [Team.ID: UnitFigures] {
    var figures: [Team.ID: UnitFigures] = [:]
    let answered = headCounts { _ in true }
    let total = tree.total(answered)
    let people = gate.people(in: tree, answered)
    for (unit, shown) in people {
      figures[unit, default: UnitFigures()].people = .init(
        answered: shown, couldAnswer: RoundedCount(total[unit]?.couldAnswer ?? 0))
    }
    for measure in AnsweredMeasure.all(instruments) {
      let counts = headCounts { $0.means[measure] != nil }
      for unit in shown(measure, counts, among: Set(people.keys)) {
        let values = self.people.within(unit).compactMap { $0.means[measure] }
        figures[unit, default: UnitFigures()].put(values, measure, instruments)
      }
    }
    // Teams are too small for what one person sees and another does not.
    let services = tree.upTo(.service)
    for unit in gate.shown(in: services, tree.rolledUp(answered, to: .service)) {
      let people = self.people.within(unit)
      for condition in ConditionToWatch.allCases {
        figures[unit, default: UnitFigures()].conditions[condition.rawValue] = ShownShare(
          people.count { $0.conditions.contains(condition) }, of: people.count)
      }
    }
    return figures
  }

  /// Leaders know how many children each of their people has, so an exact average over few of them would tell who is in it:
  /// it is given for services only, from twenty people on, and to the whole child.
  private func shown(
    _ measure: AnsweredMeasure, _ counts: [Team.ID: HeadCount], among units: Set<Team.ID>
  ) -> Set<Team.ID> {
    switch measure {
    case .pulse, .staying, .instrument: return gate.shown(in: tree, counts, among: units)
    case .childrenAllocated, .points:
      let services = tree.upTo(.service)
      let rolled = tree.rolledUp(counts, to: .service)
      let total = services.total(rolled)
      let large = units.filter { (total[$0]?.answered ?? 0) >= Self.fewestForCaseload }
      return gate.shown(in: services, rolled, among: large)
    }
  }

  private static let fewestForCaseload = 20

  private func headCounts(where answered: (PersonAnswers) -> Bool) -> [Team.ID: HeadCount] {
    let counts = people.count(where: answered)
    return Dictionary(
      uniqueKeysWithValues: couldAnswer.map { unit, could in
        (unit, HeadCount(answered: counts[unit] ?? 0, couldAnswer: could))
      })
  }
}

extension UnitFigures {
  /// - Parameter values: one a person, of a unit that the gate shows.
  fileprivate mutating func put(
    _ values: [Double], _ measure: AnsweredMeasure, _ instruments: Instruments
  ) {
    // In order, so that the sum does not depend on the order in which rows were read.
    let mean = values.sorted().reduce(0, +) / Double(values.count)
    switch measure {
    case .pulse(let item): pulse[item.id] = Answers(mean, of: values)
    case .staying: staying = Answers(mean, of: values)
    case .childrenAllocated: childrenAllocated = ShownAverage(mean.rounded())
    case .points: points = ShownAverage(mean.rounded())
    case .instrument(let id):
      guard let range = instruments[id]?.rangeShown else { return }
      self.instruments[id.text] = ShownAverage(
        min(max(mean, range.lowerBound), range.upperBound))
    }
  }
}

extension UnitFigures.Answers {
  fileprivate init(_ mean: Double, of values: [Double]) {
    self.mean = ShownMean(mean)
    share = ShownShare(values.count { $0 >= Self.high }, of: values.count)
  }
}
