/// Ranks from 1 for the smallest; equal values share the mean of the ranks they take up together.
/// No values give no ranks.
/// - Parameter values: finite.
package func midRanks(_ values: [Double]) -> [Double] {
  let order = values.indices.sorted { values[$0] < values[$1] }
  var ranks = [Double](repeating: 0, count: values.count)
  var start = 0
  while start < order.count {
    var end = start + 1
    while end < order.count, values[order[end]] == values[order[start]] { end += 1 }
    // Places start + 1 … end: half integers at the most, so sums of ranks are exact.
    let rank = Double(start + 1 + end) / 2
    for place in start..<end { ranks[order[place]] = rank }
    start = end
  }
  return ranks
}
