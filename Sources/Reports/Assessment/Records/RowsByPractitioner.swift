/// Rows of one kind, in order of practitioner and day, with the place where each practitioner's begin.
///
/// Storage hands them over in this order; rows in any other order give the same answers, a sort later.
struct RowsByPractitioner<Row: Sendable>: Sendable {
  let rows: [Row]
  /// `starts[p]..<starts[p + 1]` are the rows of practitioner `p`.
  private let starts: [Int]

  init(
    _ rows: [Row], practitioners: Int, practitioner: (Row) -> Int32, day: (Row) -> Int32
  ) {
    func precedes(_ a: Row, _ b: Row) -> Bool {
      let (left, right) = (practitioner(a), practitioner(b))
      return left != right ? left < right : day(a) < day(b)
    }
    var isOrdered = true
    for index in rows.indices.dropFirst() where precedes(rows[index], rows[index - 1]) {
      isOrdered = false
      break
    }
    let ordered = isOrdered ? rows : rows.sorted(by: precedes)
    var starts = [Int](repeating: 0, count: practitioners + 1)
    for row in ordered { starts[Int(practitioner(row)) + 1] += 1 }
    for index in 0..<practitioners { starts[index + 1] += starts[index] }
    self.rows = ordered
    self.starts = starts
  }

  subscript(practitioner: Int) -> ArraySlice<Row> {
    rows[starts[practitioner]..<starts[practitioner + 1]]
  }
}

extension ArraySlice {
  /// The first place whose day is not before `day`; the slice is in order of day.
  func firstIndex(from day: Int32, _ dayOf: (Element) -> Int32) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = low + (high - low) / 2
      if dayOf(self[middle]) < day { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
