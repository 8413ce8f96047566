/// What makes a point of a control chart worth a question (NHS England, *Making Data Count*; DOMAIN §5).
package struct ControlSignal: Sendable, Hashable {
  package enum Rule: Sendable, Hashable, CaseIterable {
    /// Above the upper or below the lower limit.
    case outsideLimits
    /// One of at least seven points in a row on one side of the mean; a point on the mean ends the row.
    case sevenOnOneSide
    /// One of at least seven points in a row (six steps) each higher, or each lower, than the one before.
    case sevenRisingOrFalling
    /// One of two or three points, out of three in a row, beyond two thirds of the way to the same limit.
    case twoOfThreeNearLimit
  }

  /// Above or rising; below or falling. Which of them is good the chart does not know.
  package enum Direction: Sendable, Hashable {
    case high, low
  }

  package let rule: Rule
  package let direction: Direction
}

/// The signals at each of `values`, in the order of the rules.
func signals(in values: [Double], _ limits: ControlLimits) -> [[ControlSignal]] {
  let directions: [(ControlSignal.Rule, [ControlSignal.Direction?])] = [
    (.outsideLimits, values.map(limits.outside)),
    (.sevenOnOneSide, sevenAlike(values.map(limits.side))),
    (.sevenRisingOrFalling, sevenInStep(values)),
    (.twoOfThreeNearLimit, twoOfThree(values.map(limits.nearOrBeyondLimit))),
  ]
  return values.indices.map { index in
    directions.compactMap { rule, found in
      found[index].map { ControlSignal(rule: rule, direction: $0) }
    }
  }
}

/// Keeps the directions that belong to a row of at least seven.
private func sevenAlike(_ sides: [ControlSignal.Direction?]) -> [ControlSignal.Direction?] {
  kept(sides, inRowsOf: 7)
}

private func sevenInStep(_ values: [Double]) -> [ControlSignal.Direction?] {
  let steps = zip(values, values.dropFirst()).map { before, after -> ControlSignal.Direction? in
    if after > before { return .high }
    return after < before ? .low : nil
  }
  let kept = kept(steps, inRowsOf: 6)
  // A step belongs to the points on both of its sides; where a rise turns into a fall, to the fall.
  return values.indices.map { index in
    let (into, outOf) = (index - 1, index)
    return (kept.indices.contains(outOf) ? kept[outOf] : nil)
      ?? (kept.indices.contains(into) ? kept[into] : nil)
  }
}

private func kept(
  _ directions: [ControlSignal.Direction?], inRowsOf length: Int
) -> [ControlSignal.Direction?] {
  var result = [ControlSignal.Direction?](repeating: nil, count: directions.count)
  var start = 0
  while start < directions.count {
    var end = start + 1
    while end < directions.count, directions[end] == directions[start] { end += 1 }
    if end - start >= length {
      for index in start..<end { result[index] = directions[start] }
    }
    start = end
  }
  return result
}

private func twoOfThree(_ near: [ControlSignal.Direction?]) -> [ControlSignal.Direction?] {
  var result = [ControlSignal.Direction?](repeating: nil, count: near.count)
  for start in near.indices.dropLast(2) {
    let window = start..<(start + 3)
    for direction in [ControlSignal.Direction.high, .low] {
      let members = window.filter { near[$0] == direction }
      if members.count >= 2 { for index in members { result[index] = direction } }
    }
  }
  return result
}
