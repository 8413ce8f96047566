/// A value of an enumeration as a number in the database. The numbers never change and are never
/// used again: what is stored outlives the order of cases.
protocol StoredCode: CaseIterable, Sendable {
  var code: Int { get }
}

extension StoredCode {
  init(code: Int, of kind: RecordKind) throws(StoreError) {
    guard let value = Self.allCases.first(where: { $0.code == code }) else {
      throw .unreadable(kind)
    }
    self = value
  }

  /// Every value at the position of its code, for scans of whole tables.
  static var byCode: [Self?] {
    let highest = allCases.map(\.code).max() ?? 0
    var table = [Self?](repeating: nil, count: highest + 1)
    for value in allCases { table[value.code] = value }
    return table
  }
}
