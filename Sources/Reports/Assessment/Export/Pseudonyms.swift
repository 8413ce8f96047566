import Statistics
import Workbook

/// Names that mean nothing outside one export: a shuffle that the salt of the export decides.
///
/// Nothing about a person goes into their pseudonym, so it cannot be worked out by trying; two exports with different
/// salts cannot be laid over one another by their names.
struct Pseudonyms: Sendable {
  /// By position.
  private let numbers: [Int]
  private let letter: Character
  private let width: Int

  /// - Parameters:
  ///   - ordered: positions in an order that does not depend on how rows were read.
  ///   - letter: before each number.
  init(_ ordered: [Int], of count: Int, letter: Character, _ random: inout SplitMix64) {
    var shuffled = ordered
    for place in shuffled.indices.dropFirst().reversed() {
      shuffled.swapAt(place, random.draw(below: place + 1))
    }
    var numbers = [Int](repeating: 0, count: count)
    for (number, position) in shuffled.enumerated() { numbers[position] = number + 1 }
    self.numbers = numbers
    self.letter = letter
    width = String(ordered.count).count
  }

  /// `P007`; zeros before, so that text order is number order.
  subscript(position: Int) -> String {
    let digits = String(numbers[position])
    return String(letter) + String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  func number(of position: Int) -> Int { numbers[position] }
}
