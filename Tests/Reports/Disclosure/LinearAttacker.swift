import Statistics

/// Solves what is shown for what is hidden: exact linear algebra over the integers modulo the
/// prime 2³¹ − 1, in which sums of sets of people behave as among whole numbers.
///
/// The strongest reader there is: knows the unrounded figures, how many and who answered, and who
/// is in which unit. Shares nothing with the gate.
struct LinearAttacker {
  private static let prime: UInt64 = (1 << 31) - 1

  private let columns: Int
  /// Each with a 1 in its own pivot's column and a 0 in every other pivot's.
  private var rows: [(pivot: Int, values: [UInt64])] = []

  /// - Parameter shown: for each shown figure, the atoms (numbered from 0) it is about.
  init(_ shown: [Set<Int>], columns: Int) {
    self.columns = columns
    for atoms in shown { learn(indicator(atoms)) }
  }

  /// Whether the figure about exactly these atoms follows from what is shown.
  func recovers(_ atoms: Set<Int>) -> Bool {
    reduced(indicator(atoms)).allSatisfy { $0 == 0 }
  }

  /// How many sets of at most four of the atoms, with fewer than `k` answering people together,
  /// follow from what is shown.
  /// - Parameter answered: of each atom, how many answered.
  func smallSetsRecovered(
    below k: Int, answered: [Int], _ random: inout SplitMix64
  ) -> Int {
    // A random vector that is at right angles to everything shown: with a set that follows it gives
    // zero, with another hardly ever. What it lets through is then solved exactly.
    let sieve = normal(&random)
    let order = (0..<columns).filter { answered[$0] < k }.sorted { answered[$0] < answered[$1] }
    var recovered = 0
    func extend(_ chosen: [Int], from start: Int, people: Int, sum: UInt64) {
      for position in start..<order.count {
        let atom = order[position]
        guard people + answered[atom] < k else { return }
        let next = (sum + sieve[atom]) % Self.prime
        if next == 0, recovers(Set(chosen + [atom])) { recovered += 1 }
        if chosen.count < 3 {
          extend(
            chosen + [atom], from: position + 1, people: people + answered[atom], sum: next)
        }
      }
    }
    extend([], from: 0, people: 0, sum: 0)
    return recovered
  }

  private func indicator(_ atoms: Set<Int>) -> [UInt64] {
    var vector = [UInt64](repeating: 0, count: columns)
    for atom in atoms { vector[atom] = 1 }
    return vector
  }

  private mutating func learn(_ vector: [UInt64]) {
    let rest = reduced(vector)
    guard let pivot = rest.firstIndex(where: { $0 != 0 }) else { return }
    let inverse = Self.inverse(of: rest[pivot])
    let values = rest.map { $0 * inverse % Self.prime }
    for row in rows.indices { Self.clear(pivot, of: &rows[row].values, with: values) }
    rows.append((pivot, values))
  }

  private func reduced(_ vector: [UInt64]) -> [UInt64] {
    var rest = vector
    for row in rows { Self.clear(row.pivot, of: &rest, with: row.values) }
    return rest
  }

  /// Subtracts as many times `row`, which has a 1 in `column`, as leave a 0 there.
  private static func clear(_ column: Int, of vector: inout [UInt64], with row: [UInt64]) {
    let factor = vector[column]
    guard factor != 0 else { return }
    for position in vector.indices where row[position] != 0 {
      vector[position] = (vector[position] + (prime - factor) * row[position]) % prime
    }
  }

  /// Fermat: a^(p−2).
  private static func inverse(of value: UInt64) -> UInt64 {
    var (result, power, exponent) = (UInt64(1), value, prime - 2)
    while exponent > 0 {
      if exponent & 1 == 1 { result = result * power % prime }
      power = power * power % prime
      exponent >>= 1
    }
    return result
  }

  private func normal(_ random: inout SplitMix64) -> [UInt64] {
    let pivots = Set(rows.map(\.pivot))
    var normal = (0..<columns).map { pivots.contains($0) ? 0 : random.next() % Self.prime }
    for row in rows {
      let sum = (0..<columns).reduce(UInt64(0)) { sum, column in
        column == row.pivot ? sum : (sum + row.values[column] * normal[column]) % Self.prime
      }
      normal[row.pivot] = (Self.prime - sum) % Self.prime
    }
    return normal
  }
}
