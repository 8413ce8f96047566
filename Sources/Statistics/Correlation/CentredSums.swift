/// Sums of squares and products about the means, from which correlation and slope follow. They add up
/// over clusters, which is what makes a cluster bootstrap cheap.
struct CentredSums: Equatable {
  var xx = 0.0
  var yy = 0.0
  var xy = 0.0

  init() {}

  init(_ sums: SIMD4<Double>) {
    xx = sums.x
    yy = sums.y
    xy = sums.z
  }

  /// A constant column gives exactly 0: its mean is kept at that constant.
  init(_ pairs: some Collection<Pair>) {
    guard !pairs.isEmpty else { return }
    let middle = Pair(mean(ofNonEmpty: pairs.map(\.x)), mean(ofNonEmpty: pairs.map(\.y)))
    for pair in pairs {
      let (dx, dy) = (pair.x - middle.x, pair.y - middle.y)
      xx += dx * dx
      yy += dy * dy
      xy += dx * dy
    }
  }

  static func += (total: inout CentredSums, part: CentredSums) {
    total.xx += part.xx
    total.yy += part.yy
    total.xy += part.xy
  }

  var vector: SIMD4<Double> { SIMD4(xx, yy, xy, 0) }
  var isFinite: Bool { xx.isFinite && yy.isFinite && xy.isFinite }

  /// −1…1; `nil` without variation on both sides.
  var correlation: Double? {
    guard xx > 0, yy > 0, isFinite else { return nil }
    // One root of the product is exact where both sides are the same; it can overflow, two roots not.
    let product = xx * yy
    let root =
      product.isNormal ? product.squareRoot() : xx.squareRoot() * yy.squareRoot()
    return min(max(xy / root, -1), 1)
  }

  /// Units of y for one unit of x; `nil` without variation of x.
  var slope: Double? {
    guard xx > 0, isFinite else { return nil }
    let slope = xy / xx
    return slope.isFinite ? slope : nil
  }
}
