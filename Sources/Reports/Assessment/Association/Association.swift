import Statistics

/// What goes with what, as far as the tier allows.
struct Association: Sendable {
  /// By measure, then window; empty where nothing is compared.
  private let between: [BetweenPractitioners]
  /// At tier 2 only.
  let within: WithinPractitioners?
  /// Supervision received in the 90 days before completion, of each linked audit that has it.
  let doses: Distribution?
  let placeboNotOver: Int

  init(_ gathering: AssociationGathering, _ tier: Tier) {
    doses = Distribution(gathering.within.values)
    placeboNotOver = gathering.placeboNotOver
    within = tier >= .within ? gathering.within.estimate() : nil
    guard tier >= .between else {
      between = []
      return
    }
    between = Measure.allCases.flatMap { measure in
      ExposureWindow.allCases.map { gathering.between(measure, $0) }
    }
  }

  /// `nil` where nothing is compared.
  func between(_ measure: Measure, _ window: ExposureWindow) -> BetweenPractitioners? {
    guard !between.isEmpty else { return nil }
    return between[measure.rawValue * ExposureWindow.allCases.count + window.rawValue]
  }

  /// The key secondary figure: supervision received in the 90 days before completion.
  var keySecondary: BetweenPractitioners? { between(.personDose, .ninetyDays) }

  /// Between practitioners one way, within the same practitioner the other (DOMAIN §5), as far as the two decimals
  /// printed can tell.
  var signsDiffer: Bool {
    guard let rho = keySecondary?.spearman.value?.rho, let r = within?.correlation.value?.r
    else { return false }
    return (rho * 100).rounded() * (r * 100).rounded() < 0
  }
}
