/// A sample in order, for its mean, median and quantiles.
///
/// n = 0 is no distribution (`nil`). n = 1: mean, median and every quantile are that value. From n = 2 on
/// nothing is special.
package struct Distribution: Sendable, Equatable {
  /// The values from smallest to largest; never empty, all finite.
  package let sorted: [Double]
  package let mean: Double

  /// - Returns: `nil` for no values, or where one is not finite.
  package init?(_ values: [Double]) {
    guard !values.isEmpty, values.allSatisfy(\.isFinite) else { return nil }
    sorted = values.sorted()
    // Added up in ascending order, so that the order given does not show in the last digit.
    mean = Statistics.mean(ofNonEmpty: sorted)
  }

  package var n: Int { sorted.count }
  package var minimum: Double { sorted[0] }
  package var maximum: Double { sorted[sorted.count - 1] }
  package var median: Double { quantile(0.5) }

  /// The quantile of R's type 7 (Hyndman and Fan 1996), the default of R, numpy and spreadsheets.
  /// - Parameter p: a share, 0…1.
  package func quantile(_ p: Double) -> Double {
    precondition((0...1).contains(p), "a quantile is a share from 0 to 1")
    let position = Double(n - 1) * p
    let below = Int(position)
    guard below + 1 < n else { return maximum }
    let fraction = position - Double(below)
    let (low, high) = (sorted[below], sorted[below + 1])
    // Weighted rather than low + fraction × (high − low), whose difference can overflow.
    return min(max(low * (1 - fraction) + high * fraction, low), high)
  }
}

/// The mean, kept between smallest and largest so that equal values have exactly themselves as mean.
func mean(ofNonEmpty values: [Double]) -> Double {
  var (sum, smallest, largest) = (0.0, Double.infinity, -Double.infinity)
  for value in values {
    sum += value
    smallest = min(smallest, value)
    largest = max(largest, value)
  }
  return min(max(sum / Double(values.count), smallest), largest)
}
