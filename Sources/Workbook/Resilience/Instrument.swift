/// A way of asking that others made: how it is scored, and none of its wording (DOMAIN §2.2).
package struct Instrument: Hashable, Sendable {
  package struct ID: Hashable, Sendable {
    package let text: String

    package init(_ text: String) {
      self.text = text
    }
  }

  package enum Rhythm: String, Sendable, CaseIterable {
    case monthly, quarterly
  }

  /// From and to are to two decimals, both included; scores are compared with them so rounded.
  package struct Band: Hashable, Sendable {
    package let title: String
    package let from: Double
    package let until: Double
  }

  package let id: ID
  package let version: String
  package let title: String
  package let items: Int
  package let answers: ClosedRange<Int>
  package let reversed: Set<Int>
  package let bands: [Band]
  package let rhythm: Rhythm
  package let higherIsBetter: Bool
  package let citation: String
  package let licence: String

  /// The mean of the items that were answered, reversed ones turned round.
  ///
  /// - Parameter given: the number given to each item, by the item's number from 1.
  /// - Returns: `nil` when fewer than half of the items were answered (ours).
  package func score(_ given: [Int: Int]) -> Double? {
    guard !given.isEmpty, given.count * 2 >= items else { return nil }
    let sum = given.reduce(0) { sum, answer in
      sum + (reversed.contains(answer.key) ? turned(answer.value) : answer.value)
    }
    return Double(sum) / Double(given.count)
  }

  package func band(of score: Double) -> Band? {
    let rounded = (score * 100).rounded() / 100
    return bands.first { $0.from <= rounded && rounded <= $0.until }
  }

  /// A sentence about numbers that are no answers to this instrument; `nil` when all are.
  package func problem(with given: [Int: Int]) -> String? {
    guard given.keys.allSatisfy((1...items).contains) else {
      return "\(title) has \(items == 1 ? "one item" : "items 1 to \(items)")."
    }
    guard given.values.allSatisfy(answers.contains) else {
      return "Answers to \(title) go from \(answers.lowerBound) to \(answers.upperBound)."
    }
    return nil
  }

  private func turned(_ answer: Int) -> Int { answers.lowerBound + answers.upperBound - answer }
}

/// The registry that comes with the product.
package struct Instruments: Sendable {
  package let all: [Instrument]

  package init(table text: String) throws(TableFault) {
    let table = try TabSeparatedTable(
      "instruments", text,
      columns: [
        "id", "version", "title", "items", "lowest", "highest", "reversed", "bands", "rhythm",
        "higherIsBetter", "citation", "licence",
      ])
    all = try table.rows { row throws(TableFault) in try Instrument(row) }
  }

  package subscript(_ id: Instrument.ID) -> Instrument? { all.first { $0.id == id } }
}

extension Instrument {
  init(_ row: TabSeparatedTable.Row) throws(TableFault) {
    func number(_ column: String) throws(TableFault) -> Int {
      guard let number = Int(try row[column]), (0...100).contains(number) else {
        throw row.fault("\(column) is a whole number from 0 to 100")
      }
      return number
    }
    let (lowest, highest) = (try number("lowest"), try number("highest"))
    guard lowest < highest else { throw row.fault("highest is not above lowest") }
    guard let rhythm = Rhythm(rawValue: try row["rhythm"]) else {
      throw row.fault("rhythm is monthly or quarterly")
    }
    let better = try row["higherIsBetter"]
    guard ["yes", "no"].contains(better) else {
      throw row.fault("higherIsBetter is yes or no")
    }
    let count = try number("items")
    let reversed = (row.optional("reversed") ?? "").split(separator: ",").map { Int($0) ?? 0 }
    guard count > 0, reversed.allSatisfy((1...count).contains) else {
      throw row.fault("reversed names an item that there is not")
    }
    var bands: [Band] = []
    for text in (row.optional("bands") ?? "").split(separator: ";") {
      let parts = text.split(separator: " ").map(String.init)
      guard parts.count == 3, let from = Double(parts[0]), let until = Double(parts[1]) else {
        throw row.fault("a band is written as: from until title")
      }
      bands.append(Band(title: parts[2], from: from, until: until))
    }
    self.init(
      id: ID(try row["id"]), version: try row["version"], title: try row["title"], items: count,
      answers: lowest...highest, reversed: Set(reversed), bands: bands, rhythm: rhythm,
      higherIsBetter: better == "yes", citation: try row["citation"],
      licence: try row["licence"])
  }
}
