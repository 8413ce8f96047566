/// An XmR chart: one figure in order of time, the limits it should stay within, and its signals
/// (NHS England, *Making Data Count*; DOMAIN §5).
package struct ControlChart: Sendable, Equatable {
  /// Points after which limits stay as they are until somebody decides to re-base.
  package static let lockedAfter = 12

  /// On what the limits of a phase rest.
  package enum Basis: Sendable, Equatable {
    /// Fewer than two points: no moving range, no limits.
    case none
    /// From all points of the phase, fewer than twelve; they move with each new one.
    case trial(ControlLimits)
    /// From the first twelve points of the phase.
    case locked(ControlLimits)

    package var limits: ControlLimits? {
      switch self {
      case .none: nil
      case .trial(let limits), .locked(let limits): limits
      }
    }
  }

  package struct Point: Sendable, Equatable {
    package let value: Double
    package let signals: [ControlSignal]
  }

  /// The points from one re-basing to the next. Neither moving ranges nor signals reach across.
  package struct Phase: Sendable, Equatable {
    /// The place of its first point in the whole chart, from 0.
    package let start: Int
    package let basis: Basis
    package let points: [Point]
  }

  package let phases: [Phase]

  /// - Parameters:
  ///   - values: in order of time. None give no phases; one gives a phase without limits; two and three give
  ///     trial limits.
  ///   - starts: places (from 0) at which a recorded decision begins new limits. Places where there is no point
  ///     yet, 0, and repetitions change nothing.
  package init(_ values: [Double], rebasedAt starts: some Sequence<Int> = []) {
    let begins = Set(starts).filter { $0 > 0 && $0 < values.count }.sorted()
    guard !values.isEmpty else {
      phases = []
      return
    }
    phases = zip([0] + begins, begins + [values.count]).map { start, end in
      Phase(start: start, Array(values[start..<end]))
    }
  }
}

extension ControlChart.Phase {
  fileprivate init(start: Int, _ values: [Double]) {
    self.start = start
    let limits = ControlLimits(values.prefix(ControlChart.lockedAfter))
    let found =
      limits.map { signals(in: values, $0) } ?? Array(repeating: [], count: values.count)
    points = zip(values, found).map { ControlChart.Point(value: $0, signals: $1) }
    basis =
      switch limits {
      case nil: .none
      case .some(let limits) where values.count < ControlChart.lockedAfter: .trial(limits)
      case .some(let limits): .locked(limits)
      }
  }
}
