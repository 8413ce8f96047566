import Testing

@testable import Statistics

@Suite struct `Control charts` {
  private let vector: [Double] = [1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1]
  /// Twelve points with mean 10 and limits 10 ± 2.66 × 2.
  private let steady: [Double] = [9, 11, 9, 11, 9, 11, 9, 11, 9, 11, 9, 11]

  private func places(
    _ rule: ControlSignal.Rule, _ direction: ControlSignal.Direction, in chart: ControlChart
  ) -> [Int] {
    let signal = ControlSignal(rule: rule, direction: direction)
    return chart.phases.flatMap { phase in
      phase.points.indices.filter { phase.points[$0].signals.contains(signal) }.map {
        $0 + phase.start
      }
    }
  }

  @Test func `the vector of the domain, over all of its points`() throws {
    let limits = try #require(ControlLimits(vector))
    #expect(abs(limits.mean - 1.9444) < 0.00005)
    #expect(abs(limits.lower - -3.0626) < 0.00005)
    #expect(abs(limits.upper - 6.9515) < 0.00005)
  }

  @Test func `limits are locked after twelve points, and later points do not move them`() throws {
    let before = ControlChart(steady).phases[0].basis
    #expect(before == ControlChart(steady + [30, 30, 30]).phases[0].basis)
    guard case .locked(let limits) = before else {
      Issue.record("twelve points are locked")
      return
    }
    #expect(limits.n == 12)
    #expect(agree(limits.upper, 15.32))
  }

  @Test func `fewer than twelve are trial limits, which move`() throws {
    let eleven = ControlChart(Array(steady.prefix(11))).phases[0].basis
    guard case .trial(let limits) = eleven else {
      Issue.record("eleven points are on trial")
      return
    }
    #expect(limits.n == 11)
  }

  @Test func `no points, one point, two and three points`() throws {
    #expect(ControlChart([]).phases.isEmpty)
    let one = try #require(ControlChart([4]).phases.first)
    #expect(one.basis == .none)
    #expect(one.basis.limits == nil)
    #expect(one.points == [ControlChart.Point(value: 4, signals: [])])
    #expect(ControlChart([4, 5]).phases[0].basis.limits?.meanMovingRange == 1)
    #expect(ControlChart([4, 5, 9]).phases[0].basis.limits?.meanMovingRange == 2.5)
  }

  @Test func `a point outside a limit`() {
    let chart = ControlChart(steady + [15.4, 10, 4.6, 15.3])
    #expect(places(.outsideLimits, .high, in: chart) == [12])
    #expect(places(.outsideLimits, .low, in: chart) == [14])
  }

  @Test func `seven in a row on one side, but not six, and a point on the mean ends the row`() {
    let six = ControlChart(steady + [9, 11, 11.5, 11, 11.5, 11, 11.5, 9])
    #expect(places(.sevenOnOneSide, .high, in: six) == [])
    let seven = ControlChart(steady + [9, 11, 11.5, 11, 11.5, 11, 11.5, 11, 9])
    #expect(places(.sevenOnOneSide, .high, in: seven) == Array(13...19))
    let broken = ControlChart(steady + [9, 11, 11.5, 11, 10, 11, 11.5, 11, 9])
    #expect(places(.sevenOnOneSide, .high, in: broken) == [])
    let low = ControlChart(steady + [9, 8.5, 9, 8.5, 9, 8.5, 9])
    #expect(places(.sevenOnOneSide, .low, in: low) == Array(12...18))
  }

  @Test func `seven points rising or falling, but not six, nor with a standstill`() {
    let rising = ControlChart(steady + [7, 8, 9, 10.5, 11, 12, 13, 9])
    #expect(places(.sevenRisingOrFalling, .high, in: rising) == Array(12...18))
    let six = ControlChart(steady + [8, 9, 10.5, 11, 12, 13, 9])
    #expect(places(.sevenRisingOrFalling, .high, in: six) == [])
    let still = ControlChart(steady + [7, 8, 9, 9, 11, 12, 13, 9])
    #expect(places(.sevenRisingOrFalling, .high, in: still) == [])
    let falling = ControlChart(steady + [13, 12, 11, 10, 9, 8, 7])
    #expect(places(.sevenRisingOrFalling, .low, in: falling) == Array(12...18))
  }

  // Two thirds of the way to 15.32 is 13.546….
  @Test func `two of three near the same limit, and only those two`() {
    let chart = ControlChart(steady + [13.6, 10, 13.7, 9, 9])
    #expect(places(.twoOfThreeNearLimit, .high, in: chart) == [12, 14])
    let apart = ControlChart(steady + [13.6, 10, 9, 13.7])
    #expect(places(.twoOfThreeNearLimit, .high, in: apart) == [])
    let opposite = ControlChart(steady + [13.6, 6.4, 10])
    #expect(places(.twoOfThreeNearLimit, .high, in: opposite) == [])
    #expect(places(.twoOfThreeNearLimit, .low, in: opposite) == [])
    let beyond = ControlChart(steady + [16, 13.6, 10])
    #expect(places(.twoOfThreeNearLimit, .high, in: beyond) == [12, 13])
    let short = ControlChart(steady + [13.5, 13.5, 13.5])
    #expect(places(.twoOfThreeNearLimit, .high, in: short) == [])
  }

  @Test func `re-basing begins new limits, and nothing reaches across it`() throws {
    let raised = steady.map { $0 + 10 }
    let chart = ControlChart(steady + raised, rebasedAt: [12])
    #expect(chart.phases.map(\.start) == [0, 12])
    #expect(chart.phases[1].basis.limits?.mean == 20)
    #expect(chart.phases[1].basis.limits?.meanMovingRange == 2)
    #expect(chart.phases.flatMap(\.points).allSatisfy { $0.signals.isEmpty })
    let unbased = ControlChart(steady + raised)
    #expect(places(.outsideLimits, .high, in: unbased) == Array(12...23))
  }

  @Test func `re-basing where there is no point, or twice, changes nothing`() {
    let once = ControlChart(steady, rebasedAt: [6])
    #expect(ControlChart(steady, rebasedAt: [6, 0, -3, 12, 99, 6]) == once)
    #expect(once.phases.count == 2)
  }

  @Test func `equal values have limits on the mean and no signals, also where binary is not exact`()
  {
    let chart = ControlChart([Double](repeating: 0.1, count: 20))
    #expect(chart.phases[0].points.allSatisfy { $0.signals.isEmpty })
    #expect(chart.phases[0].basis.limits?.upper == 0.1)
  }

  @Test func `a value equal to the mean but for rounding is on the mean`() throws {
    let third = [0.1, 0.2, 0.3] + [0.2, 0.2, 0.2, 0.2, 0.2, 0.2, 0.2, 0.2]
    let chart = ControlChart(third)
    #expect(places(.sevenOnOneSide, .low, in: chart) == [])
    #expect(places(.sevenOnOneSide, .high, in: chart) == [])
  }

  @Test func `a value that is not finite leaves the phase without limits`() {
    #expect(ControlLimits([1, .nan, 2]) == nil)
    #expect(ControlChart([1, .infinity, 2]).phases[0].basis == .none)
  }
}
