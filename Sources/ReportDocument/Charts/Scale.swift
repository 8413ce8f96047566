/// From values to places on paper or in a line of text.
struct Scale {
  let from: Double
  let to: Double
  /// Round values, both ends of the scale among them.
  let ticks: [Double]
  let tickDecimals: Int

  /// A scale with round ends around the values, or with exactly the ends of `fixed`.
  init(
    around values: [Double], about: Int = 5, fixed: (from: Double, to: Double)? = nil
  ) {
    // Beyond 10¹⁵ steps are no longer exact; no figure of a report is near.
    let values = values.map { min(max($0, -1e15), 1e15) }
    var low = fixed?.from ?? values.min() ?? 0
    var high = fixed?.to ?? values.max() ?? 1
    // Ends that are as good as equal, the wrong way round or absurd make way for a unit each side.
    let size = max(1, abs(low), abs(high))
    if !(high - low > 1e-9 * size) || size > 1e15 {
      let middle = abs(low) <= 1e15 ? low : 0
      (low, high) = (middle - max(1, abs(middle) / 10), middle + max(1, abs(middle) / 10))
    }
    let step = Self.roundStep((high - low) / Double(about))
    if fixed == nil {
      low = (low / step).rounded(.down) * step
      high = (high / step).rounded(.up) * step
    }
    let first = (low / step - 1e-9).rounded(.up)
    let last = (high / step + 1e-9).rounded(.down)
    from = low
    to = high
    ticks = stride(from: first, through: last, by: 1).prefix(20).map { $0 * step }
    tickDecimals = Self.decimals(of: step)
  }

  /// 0 at `from`, 1 at `to`, never outside.
  func place(_ value: Double) -> Double {
    min(max((value - from) / (to - from), 0), 1)
  }

  func label(_ tick: Double) -> String {
    Figures.number(tick, decimals: tickDecimals)
  }

  /// 1, 2 or 5 times a power of ten, at least as large as the raw step.
  private static func roundStep(_ raw: Double) -> Double {
    var power = 1.0
    while power > raw { power /= 10 }
    while power * 10 <= raw { power *= 10 }
    for factor in [1.0, 2.0, 5.0] where factor * power >= raw * (1 - 1e-9) {
      return factor * power
    }
    return 10 * power
  }

  private static func decimals(of step: Double) -> Int {
    var decimals = 0
    var scaled = step
    while scaled < 1 - 1e-9, decimals < Figures.mostDecimals {
      scaled *= 10
      decimals += 1
    }
    return decimals
  }
}
