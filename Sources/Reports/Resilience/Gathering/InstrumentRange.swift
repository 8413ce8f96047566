import Workbook

/// Where averages of an instrument stop: one at an end of the scale would say what everybody answered. They are kept an
/// eighth of the scale away, which is half a point from 1 to 5.
extension Instrument {
  var rangeShown: ClosedRange<Double> {
    WorkforceRelease.Asked.rangeShown(answers.lowerBound, answers.upperBound)
  }
}

extension WorkforceRelease.Asked {
  var rangeShown: ClosedRange<Double> { Self.rangeShown(lowest, highest) }

  fileprivate static func rangeShown(_ lowest: Int, _ highest: Int) -> ClosedRange<Double> {
    let margin = Double(highest - lowest) / 8
    return Double(lowest) + margin...Double(highest) - margin
  }
}
