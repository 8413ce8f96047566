import Workbook

/// A selection from one list of the content, such as `PURP-1 … PURP-5`, as a mask: bit n is entry n.
struct ListMask {
  let bits: Int64

  init(bits: Int64) {
    self.bits = bits
  }

  /// - Throws: ``StoreError/refused(resultCode:)`` for an entry that is not `PREFIX-n`, n in 0…62.
  init(_ items: [ListItemID], of prefix: String) throws(StoreError) {
    var bits: Int64 = 0
    for item in items {
      guard item.text.hasPrefix(prefix), let number = Int(item.text.dropFirst(prefix.count)),
        (0...62).contains(number), item.text == "\(prefix)\(number)"
      else { throw .refused(resultCode: 0) }
      bits |= 1 << Int64(number)
    }
    self.bits = bits
  }

  /// In the order of the list.
  func items(of prefix: String) -> [ListItemID] {
    (0...62).filter { bits & (1 << Int64($0)) != 0 }.map { ListItemID("\(prefix)\($0)") }
  }

  init(_ functions: [SupervisionFunction]) {
    bits = functions.reduce(0) { $0 | 1 << Int64($1.code) }
  }

  var functions: [SupervisionFunction] {
    SupervisionFunction.allCases.filter { bits & (1 << Int64($0.code)) != 0 }
  }
}
